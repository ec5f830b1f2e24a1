package org.article30.report;

import java.util.ArrayList;
import java.util.List;
import org.article30.document.Block;
import org.article30.document.Fact;
import org.article30.document.Text;
import org.article30.evidence.EvidenceDocument;
import org.article30.evidence.Statement;
import org.article30.store.Stored;

/** The documents of a register: in full as a report, and as the numbered list that marks such as 1:32 lead to. What contradicts a statement is
 * said in the report on contradictions alone, which is internal. */
final class DocumentReport {

    private DocumentReport() {
    }

    static Iterable<Block> documents(Composition report) {
        return Lazy.chain(
                List.of(report.sections().heading(1, "heading.documents")),
                Lazy.each(report.view().all(EvidenceDocument.KIND), stored -> document(report, stored)));
    }

    /** The numbered list of the documents that the pages before it refer to; nothing where they refer to none. */
    static Iterable<Block> annex(Composition report) {
        return Lazy.of(() -> {
            var cited = report.view().all(EvidenceDocument.KIND).stream().filter(stored -> report.wording().cited(stored.id())).toList();
            return cited.isEmpty() ? List.of() : annex(report, cited);
        });
    }

    private static List<Block> annex(Composition report, List<Stored<EvidenceDocument>> documents) {
        var rows = documents.stream().map(stored -> List.of(
                Text.anchor(Integer.toString(report.wording().number(stored.id())), Anchors.document(stored.id())),
                Text.of(stored.value().title()), report.wording().choice(stored.value().kind()),
                report.wording().orNotStated(report.wording().date(stored.value().date())), report.wording().choice(stored.value().onFile()))).toList();
        return List.of(report.sections().heading(1, "heading.sources-list"), Block.Paragraph.of(report.wording().say("sources-list")),
                report.sections().table("none", rows, "no:0.7", "document:4.6", "kind:2", "date:2.3", "on-file:1.2"));
    }

    private static List<Block> document(Composition report, Stored<EvidenceDocument> stored) {
        var wording = report.wording();
        var sections = report.sections();
        var document = stored.value();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, wording.number(stored.id()) + "  " + document.title(), Anchors.document(stored.id())));
        var facts = new ArrayList<Fact>();
        facts.add(sections.fact("kind", wording.choice(document.kind())));
        facts.add(sections.fact("issuer", wording.party(document.issuer())));
        facts.add(sections.fact("date", wording.date(document.date())));
        sections.optional(facts, "version", document.version());
        sections.optional(facts, "previous-version", wording.date(document.previousVersion()));
        sections.optional(facts, "changes", document.changes());
        sections.optional(facts, "location", document.location());
        facts.add(sections.fact("on-file", wording.choice(document.onFile())));
        blocks.add(new Block.Facts(facts));
        if (!document.statements().isEmpty()) {
            blocks.add(sections.table("none", document.statements().stream().map(statement -> statement(wording, statement)).toList(),
                    "about:2", "statement:6", "source:1.8"));
        }
        return blocks;
    }

    private static List<Text> statement(Wording wording, Statement statement) {
        var lines = new ArrayList<Text>();
        lines.add(Text.of(statement.text()));
        lines.add(Text.muted(wording.period(statement.period())));
        lines.add(Text.muted(statement.provenance().note()));
        return List.of(wording.choice(statement.kind()), Sections.stacked(lines), wording.source(statement.provenance()));
    }
}
