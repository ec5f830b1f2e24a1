package org.article30.report;

import java.util.List;
import org.article30.activity.Activity;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.store.Stored;

/** The purposes of each activity with their legal bases. */
final class LegalBasisReport {

    private LegalBasisReport() {
    }

    static Iterable<Block> legalBasis(Composition report) {
        var rows = Lazy.each(report.view().activities(), stored -> rows(report.wording(), stored));
        return Lazy.chain(
                List.of(report.sections().heading(1, "heading.by-activity"),
                        report.sections().table("none", rows, "activity:2.4", "purpose:3.2", "basis:3.6", "source:1.4")),
                DocumentReport.annex(report));
    }

    private static List<List<Text>> rows(Wording wording, Stored<Activity> stored) {
        var name = Text.of(stored.value().title());
        var purposes = new PurposeSection(wording);
        if (stored.value().purposes().isEmpty()) {
            return List.of(List.of(name, wording.notStated(), wording.notStated(), wording.notStated()));
        }
        return stored.value().purposes().stream().map(purpose -> List.of(
                name, purposes.purpose(purpose), purposes.bases(purpose), wording.source(purpose.provenance()))).toList();
    }
}
