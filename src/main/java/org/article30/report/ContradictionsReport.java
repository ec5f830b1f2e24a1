package org.article30.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.evidence.EvidenceDocument;
import org.article30.evidence.Statement;
import org.article30.findings.Found;

/** Facts that contradict one another, in pairs with the places that state them. Internal. */
final class ContradictionsReport {

    /** Rules that hold fact against fact. */
    private static final Set<String> RULES = Set.of("R-ORG-07", "R-TRF-10", "R-LEG-03", "R-RET-03");

    private final Composition report;
    private final Wording wording;

    private ContradictionsReport(Composition report) {
        this.report = report;
        wording = report.wording();
    }

    static Iterable<Block> contradictions(Composition report) {
        return Lazy.chain(Lazy.once(() -> new ContradictionsReport(report).blocks()), DocumentReport.annex(report));
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(report.sections().heading(1, "contradictions.stated"));
        blocks.add(report.sections().table("contradictions.none", stated(), "contradictions.statement:4.2", "source:1.6", "contradictions.against:4.2"));
        blocks.add(report.sections().heading(1, "contradictions.found"));
        blocks.add(report.sections().table("contradictions.none", found(), "findings.record:3.4", "contradictions.finding:4.6", "source:2"));
        return blocks;
    }

    /** The statements of documents that the keeper of the register marked as contradicted. */
    private List<List<Text>> stated() {
        var rows = new ArrayList<List<Text>>();
        report.view().all(EvidenceDocument.KIND).forEach(document -> document.value().statements().stream()
                .filter(statement -> !statement.contradicts().isBlank()).map(this::row).forEach(rows::add));
        return rows;
    }

    private List<Text> row(Statement statement) {
        return List.of(Text.of(statement.text()), wording.source(statement.provenance()), Text.of(statement.contradicts()));
    }

    private List<List<Text>> found() {
        return FindingsReport.check(report).only(RULES).all().sorted(Found.BY_WEIGHT).map(found -> List.of(
                wording.orNotStated(found.title()),
                Sections.stacked(List.of(Text.of(found.rule().id() + " " + found.rule().title(wording.texts())), Text.of(found.said(wording.texts())),
                        Text.muted(found.source().note()))),
                wording.citations(found.source()))).toList();
    }
}
