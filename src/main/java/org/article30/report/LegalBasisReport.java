package org.article30.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.article30.activity.Activity;
import org.article30.activity.LegalBasis;
import org.article30.activity.Purpose;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.store.Stored;

/** The purposes of each activity with their legal bases: purposes with the same bases in one row, several bases in full where they first stand. */
final class LegalBasisReport {

    private final Wording wording;
    private final PurposeSection purposes;
    private final Map<Text, String> first = new HashMap<>();

    private LegalBasisReport(Wording wording) {
        this.wording = wording;
        purposes = new PurposeSection(wording);
    }

    static Iterable<Block> legalBasis(Composition report) {
        var rows = Lazy.of(() -> Lazy.each(report.view().activities(), new LegalBasisReport(report.wording())::rows));
        return Lazy.chain(
                List.of(report.sections().heading(1, "heading.by-activity"),
                        report.sections().table("none", rows, "activity:2.4", "purpose:3.9", "basis:4.3")),
                DocumentReport.annex(report));
    }

    private List<List<Text>> rows(Stored<Activity> stored) {
        var activity = stored.value();
        var name = Text.of(activity.title());
        if (activity.purposes().isEmpty()) {
            return List.of(List.of(name, wording.notStated(), wording.notStated()));
        }
        var groups = new LinkedHashMap<List<LegalBasis>, List<Text>>();
        int number = 0;
        for (var purpose : activity.purposes()) {
            number++;
            groups.computeIfAbsent(purpose.bases(), _ -> new ArrayList<>()).add(sourced("P" + number, purpose));
        }
        var rows = new ArrayList<List<Text>>();
        groups.forEach((bases, texts) -> rows.add(List.of(name, Sections.stacked(texts), bases(activity, bases))));
        return rows;
    }

    /** A purpose under the number it has in the record of its activity. */
    private Text sourced(String number, Purpose purpose) {
        return Text.strong(number + " ").and(purposes.purpose(purpose)).and(" ").and(wording.source(purpose.provenance()));
    }

    /** Several bases that stand in full at an earlier activity are named here, with where the rest is said. */
    private Text bases(Activity activity, List<LegalBasis> bases) {
        var all = purposes.bases(bases);
        var reference = activity.particulars().reference();
        var before = bases.size() < 2 ? null : first.putIfAbsent(all, reference.isBlank() ? activity.title() : reference);
        return before == null ? all : purposes.names(bases).and("\n").and(Text.muted(wording.say("as-for", before)));
    }
}
