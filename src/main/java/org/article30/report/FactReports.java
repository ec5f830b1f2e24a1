package org.article30.report;

import java.util.ArrayList;
import java.util.List;
import org.article30.activity.Activity;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.store.Stored;

/** The purposes of each activity with their legal bases. */
final class FactReports {

    private FactReports() {
    }

    static Iterable<Block> legalBasis(Composition report) {
        var wording = report.wording();
        var purposes = new PurposeSection(wording);
        return table(report, stored -> stored.value().purposes().stream().map(purpose -> List.of(
                activity(stored), purposes.purpose(purpose), purposes.bases(purpose), wording.source(purpose.provenance()))).toList(),
                "activity:2.4", "purpose:3.2", "basis:3.6", "source:1.4");
    }

    private static Iterable<Block> table(Composition report, java.util.function.Function<Stored<Activity>, List<List<Text>>> rows, String... columns) {
        Iterable<List<Text>> all = Lazy.each(report.view().activities(), stored -> {
            var own = rows.apply(stored);
            return own.isEmpty() ? List.of(silent(report, stored, columns.length)) : own;
        });
        return Lazy.chain(
                List.of(report.sections().heading(1, "heading.by-activity"), report.sections().table("none", all, columns)),
                DocumentReport.annex(report));
    }

    private static List<Text> silent(Composition report, Stored<Activity> stored, int columns) {
        var row = new ArrayList<Text>();
        row.add(activity(stored));
        while (row.size() < columns) {
            row.add(report.wording().notStated());
        }
        return row;
    }

    static Text activity(Stored<Activity> stored) {
        return Text.of(stored.value().title());
    }
}
