package org.article30.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The criteria of screening: Art. 35(3) GDPR, WP248 rev.01 and the lists of ten authorities under Art. 35(4). They ship
 * with the program; law data that a user loads holds no criteria.
 */
public final class ScreeningCriteria {

    /** The list of the three cases of Art. 35(3) GDPR. */
    public static final String ARTICLE_35_3 = "gdpr-35-3";

    /** The list of the nine criteria of WP248 rev.01. */
    public static final String WP248 = "wp248";

    private final Map<String, ScreeningCriterion> byId = new LinkedHashMap<>();
    private final Map<String, List<ScreeningCriterion>> byList;
    private final Map<String, List<ScreeningCriterion>> byCountry;

    private ScreeningCriteria(List<CsvRow> rows) {
        rows.stream().map(ScreeningCriterion::of).forEach(criterion -> {
            if (byId.put(criterion.id(), criterion) != null) {
                throw new IllegalStateException("the screening data hold " + criterion.id() + " twice");
            }
        });
        byList = byId.values().stream().filter(criterion -> criterion.trigger() != ScreeningTrigger.RULE).collect(Collectors.groupingBy(ScreeningCriterion::list));
        byCountry = byId.values().stream().collect(Collectors.groupingBy(ScreeningCriterion::jurisdiction));
    }

    /** The criteria of this version of the program. */
    public static ScreeningCriteria shipped() {
        return Shipped.CRITERIA;
    }

    /** The criterion with that id, if there is one. */
    public Optional<ScreeningCriterion> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The criteria of a list that can be answered, in its order; the rule by which WP248 is read is none of them. */
    public List<ScreeningCriterion> list(String list) {
        return List.copyOf(byList.getOrDefault(list, List.of()));
    }

    /** The items of the list under Art. 35(4) of the authority of a country, in its order; none where the data hold no list. */
    public List<ScreeningCriterion> national(String country) {
        return List.copyOf(byCountry.getOrDefault(country, List.of()));
    }

    /** All rows, the rule of WP248 among them, in the order of the data. */
    public List<ScreeningCriterion> all() {
        return List.copyOf(byId.values());
    }

    private static final class Shipped {
        static final ScreeningCriteria CRITERIA = new ScreeningCriteria(LawResource.csv("dpia-screening.csv"));
    }
}
