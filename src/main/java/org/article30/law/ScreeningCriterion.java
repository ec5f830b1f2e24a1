package org.article30.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A criterion by which one tells whether processing needs a data protection impact assessment: an item of Art. 35(3) GDPR,
 * of WP248 rev.01, or of a list under Art. 35(4). What it is called and what it means are the texts
 * {@code criterion.<id>} and {@code criterion.<id>.help}.
 *
 * @param id the row of the data set, such as "wp248-1"; what a register stores
 * @param list the list it stands in: "gdpr-35-3", "wp248", or an authority's, such as "fr-cnil"
 * @param authority who adopted the list
 * @param jurisdiction where the list applies: ISO 3166-1 alpha-2, or "EU"
 * @param item its number in the list
 * @param trigger what it takes for it to call for an assessment
 * @param condition what else the list asks, in English; "" where nothing
 * @param wp248 the numbers, 1 to 9, of the WP248 criteria that the item implies
 * @param adopted when the list was adopted; {@link LocalDate#MIN} where not known
 * @param source where the row comes from
 * @param verified whether the source was seen
 * @param confidence how sure the row is: "high" or "medium"
 */
public record ScreeningCriterion(
        String id,
        String list,
        String authority,
        String jurisdiction,
        String item,
        ScreeningTrigger trigger,
        String condition,
        List<Integer> wp248,
        LocalDate adopted,
        String source,
        Verified verified,
        String confidence) {

    /** Keeps its own copy of the numbers. */
    public ScreeningCriterion {
        wp248 = List.copyOf(wp248);
    }

    static ScreeningCriterion of(CsvRow row) {
        return new ScreeningCriterion(row.needed("id"), row.needed("list"), row.needed("authority"), row.needed("jurisdiction"), row.needed("item"),
                row.of("trigger", ScreeningTrigger::of), row.text("condition"), numbers(row), row.date("adopted", LocalDate.MIN),
                row.needed("source"), row.verified(), row.needed("confidence"));
    }

    private static List<Integer> numbers(CsvRow row) {
        if (row.text("wp248").isEmpty()) {
            return List.of();
        }
        if (!row.text("wp248").matches("[1-9](;[1-9])*")) {
            throw row.fault("value", "wp248");
        }
        return Stream.of(row.text("wp248").split(";")).map(Integer::valueOf).toList();
    }
}
