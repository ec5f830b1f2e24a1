package org.article30.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.article30.activity.Activity;
import org.article30.activity.DataItem;
import org.article30.activity.DataSubject;
import org.article30.activity.Facts;
import org.article30.activity.Trait;
import org.article30.catalogue.CatalogueEntry;
import org.article30.fact.Answer;
import org.article30.fact.Certainty;
import org.article30.fact.SpecialCategory;
import org.article30.fact.Term;
import org.article30.law.Catalogue;
import org.article30.law.CatalogueTerm;
import org.article30.law.Catalogues;
import org.article30.law.Verified;
import org.article30.law.Wording;
import org.article30.register.RegisterView;

/** Gathers the fields of one activity that speak to the nine criteria of WP248 rev.01. */
final class ScreeningSigns {

    /** Which criterion a trait shows. WP248 counts where people are as data of a highly personal nature. */
    private static final Map<Trait, Integer> TRAITS = Map.ofEntries(
            Map.entry(Trait.PROFILING, 1), Map.entry(Trait.SCORING, 1),
            Map.entry(Trait.MONITORING, 3), Map.entry(Trait.VIDEO_SURVEILLANCE, 3), Map.entry(Trait.CLICK_TRACKING, 3), Map.entry(Trait.RECORDING, 3),
            Map.entry(Trait.LOCATION, 4), Map.entry(Trait.LARGE_SCALE, 5), Map.entry(Trait.MATCHING, 6), Map.entry(Trait.MINORS, 7),
            Map.entry(Trait.NEW_TECHNOLOGY, 8));
    private static final CatalogueTerm UNKNOWN = new CatalogueTerm("", new Wording("", "", ""), Map.of(), List.of(), "", "", Verified.YES);
    private static final Set<SpecialCategory> PROTECTED = Set.of(SpecialCategory.YES, SpecialCategory.CRIMINAL);

    private final Map<Integer, List<Reason>> shown = new HashMap<>();
    private final Map<Integer, List<Reason>> unsure = new HashMap<>();
    private final List<Reason> protectedData = new ArrayList<>();
    private final RegisterView view;

    ScreeningSigns(Activity activity, RegisterView view) {
        this.view = view;
        var own = activity.facts();
        var all = view.factsOf(activity);
        each(all.traits(), own.traits().size(), "facts.traits", (field, mark) -> trait(field, mark.trait()));
        each(all.data(), own.data().size(), "facts.data", this::data);
        each(all.subjects(), own.subjects().size(), "facts.subjects", this::subject);
        accountability(activity);
    }

    /** What is proposed for each criterion, by its number. */
    Map<Integer, ScreeningProposal> proposals() {
        var proposals = new TreeMap<Integer, ScreeningProposal>();
        unsure.forEach((number, reasons) -> proposals.put(number, new ScreeningProposal(Answer.UNCLEAR, reasons)));
        shown.forEach((number, reasons) -> proposals.put(number, new ScreeningProposal(Answer.YES, reasons)));
        return Map.copyOf(proposals);
    }

    /** The fields that show data of Art. 9(1) or Art. 10 GDPR. */
    List<Reason> protectedData() {
        return List.copyOf(protectedData);
    }

    /** The rows of an activity come first, those of its general provisions follow: see {@link Facts#and}. */
    private static <R> void each(List<R> rows, int own, String field, BiConsumer<String, R> look) {
        for (var i = 0; i < rows.size(); i++) {
            look.accept(i < own ? field + "." + i : "general", rows.get(i));
        }
    }

    private static void add(Map<Integer, List<Reason>> to, int number, Reason reason) {
        to.computeIfAbsent(number, _ -> new ArrayList<>()).add(reason);
    }

    private void trait(String field, Trait trait) {
        if (TRAITS.containsKey(trait)) {
            add(shown, TRAITS.get(trait), Reason.sign(field, "trait", trait));
        }
        if (trait == Trait.SCORING) {
            add(unsure, 9, Reason.sign(field, "scoring-blocks", trait));
        }
    }

    private void data(String field, DataItem item) {
        var term = shipped(Catalogue.PERSONAL_DATA, item.term());
        var special = special(item, view);
        var name = name(item.term(), term);
        if (PROTECTED.contains(special)) {
            var reason = Reason.sign(field, special == SpecialCategory.CRIMINAL ? "criminal" : "special", name);
            protectedData.add(reason);
            add(shown, 4, reason);
        } else if (term.isHighlyPersonal()) {
            add(item.provenance().certainty() == Certainty.POLICY_WIDE ? unsure : shown, 4, Reason.sign(field, "highly-personal", name));
        } else if (special == SpecialCategory.POSSIBLE) {
            add(unsure, 4, Reason.sign(field, "possible", name));
        }
    }

    /** What the row says, else what its own entry says, else what the shipped term is. */
    static SpecialCategory special(DataItem item, RegisterView view) {
        var entry = view.catalogueEntry(item.term().entry());
        var own = item.special() == SpecialCategory.NOT_STATED ? entry.special() : item.special();
        if (own != SpecialCategory.NOT_STATED) {
            return own;
        }
        var term = Catalogues.shipped().find(Catalogue.PERSONAL_DATA, item.term().entry().isNone() ? item.term().code() : entry.near()).orElse(UNKNOWN);
        return term.isCriminal() ? SpecialCategory.CRIMINAL : term.isSpecialCategory() ? SpecialCategory.YES : SpecialCategory.NO;
    }

    private void subject(String field, DataSubject subject) {
        var term = shipped(Catalogue.DATA_SUBJECTS, subject.term());
        var name = name(subject.term(), term);
        switch (subject.vulnerable()) {
            case YES -> add(shown, 7, Reason.sign(field, "vulnerable", name));
            case UNCLEAR -> add(unsure, 7, Reason.sign(field, "perhaps-vulnerable", name));
            case NOT_STATED -> {
                if (term.isVulnerable()) {
                    add(shown, 7, Reason.sign(field, "vulnerable", name));
                }
            }
            case NO -> { }
        }
    }

    private void accountability(Activity activity) {
        var accountability = activity.accountability();
        switch (accountability.automated().exists()) {
            case YES -> add(shown, 2, Reason.sign("accountability.automated.exists", "automated"));
            case UNCLEAR -> add(unsure, 2, Reason.sign("accountability.automated.exists", "perhaps-automated"));
            case NO, NOT_STATED -> { }
        }
        each(accountability.aiSystems(), accountability.aiSystems().size(), "accountability.aiSystems",
                (field, system) -> add(shown, 8, Reason.sign(field, "ai", system.name())));
    }

    private Object name(Term term, CatalogueTerm shipped) {
        if (!term.entry().isNone()) {
            return entry(term).label();
        }
        return shipped == UNKNOWN ? term.text() : shipped.label();
    }

    private CatalogueEntry entry(Term term) {
        return view.catalogueEntry(term.entry());
    }

    private CatalogueTerm shipped(Catalogue list, Term term) {
        return Catalogues.shipped().find(list, term.entry().isNone() ? term.code() : entry(term).near()).orElse(UNKNOWN);
    }
}
