package org.article30.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.findings.Check;
import org.article30.findings.Found;
import org.article30.findings.Given;
import org.article30.findings.Rule;
import org.article30.findings.Severity;

/** What the rules find in the register, by severity and rule; what is accepted stands apart, with its reasons. Internal. */
final class FindingsReport {

    private final Composition report;
    private final Wording wording;
    private final List<Found> open;
    private final List<Found> accepted;

    private FindingsReport(Composition report) {
        this.report = report;
        wording = report.wording();
        var all = check(report).all().sorted(Found.BY_WEIGHT).toList();
        open = all.stream().filter(found -> !found.isWaived()).toList();
        accepted = all.stream().filter(Found::isWaived).toList();
    }

    /** A check of what a report is composed from, by the law of its day. */
    static Check check(Composition report) {
        return new Check(new Given(report.view(), report.request().law(), report.request().lawDate()));
    }

    static Iterable<Block> findings(Composition report) {
        return Lazy.chain(Lazy.once(() -> new FindingsReport(report).blocks()), DocumentReport.annex(report));
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(report.sections().heading(1, "findings.summary"));
        blocks.add(report.sections().table("findings.none", summary(), "findings.severity:1.4", "findings.rule:6", "findings.open:1.2", "findings.accepted:1.4"));
        for (var severity : Severity.values()) {
            var rules = byRule(open.stream().filter(found -> found.rule().severity() == severity).toList());
            if (!rules.isEmpty()) {
                blocks.add(report.sections().heading(1, "findings.heading", wording.texts().choice(severity), rules.values().stream().mapToInt(List::size).sum()));
                rules.forEach((rule, found) -> blocks.addAll(section(rule, found)));
            }
        }
        if (!accepted.isEmpty()) {
            blocks.add(report.sections().heading(1, "findings.accepted", accepted.size()));
            blocks.add(report.sections().table("findings.none", accepted.stream().map(this::acceptedRow).toList(),
                    "findings.rule:3", "findings.record:3", "findings.reason:3.4", "findings.until:1.8"));
        }
        return blocks;
    }

    private List<List<Text>> summary() {
        var all = new ArrayList<>(open);
        all.addAll(accepted);
        return byRule(all).entrySet().stream().map(entry -> List.of(
                Text.of(wording.texts().choice(entry.getKey().severity())),
                Text.of(entry.getKey().id() + " " + entry.getKey().title(wording.texts())),
                Text.of(Long.toString(entry.getValue().stream().filter(found -> !found.isWaived()).count())),
                Text.of(Long.toString(entry.getValue().stream().filter(Found::isWaived).count())))).toList();
    }

    private static Map<Rule, List<Found>> byRule(List<Found> found) {
        return found.stream().collect(Collectors.groupingBy(Found::rule, () -> new TreeMap<>(Rule.BY_WEIGHT), Collectors.toList()));
    }

    private List<Block> section(Rule rule, List<Found> found) {
        var texts = wording.texts();
        return List.of(
                report.sections().titled(2, rule.id() + " " + rule.title(texts)),
                Sections.paragraph(Text.of(rule.explanation(texts))),
                Sections.paragraph(Text.of(wording.labelled(texts.text("findings.mend"), rule.mend(texts)))),
                new Block.Paragraph(Text.muted(rule.article(texts)), Block.Paragraph.Style.MUTED),
                report.sections().table("findings.none", byRecord(found).stream().map(this::row).toList(), "findings.record:2.8", "findings.said:6.8", "source:1.4"));
    }

    private static Collection<List<Found>> byRecord(List<Found> found) {
        return found.stream().collect(Collectors.groupingBy(Found::record, LinkedHashMap::new, Collectors.toList())).values();
    }

    /** What was found on one record, each sentence once. */
    private List<Text> row(List<Found> found) {
        var said = found.stream().map(one -> one.said(wording.texts())).distinct().map(Text::of).toList();
        var sources = found.stream().map(one -> wording.citations(one.source())).distinct().toList();
        return List.of(record(found.getFirst()), Sections.stacked(said), Sections.stacked(sources));
    }

    private Text record(Found found) {
        return Sections.stacked(List.of(wording.orNotStated(found.title()), Text.muted(wording.texts().record(found.kind().type()))));
    }

    private List<Text> acceptedRow(Found found) {
        var waiver = found.waiver().value();
        return List.of(
                Text.of(found.rule().id() + " " + found.rule().title(wording.texts())),
                Sections.stacked(List.of(record(found), Text.of(found.said(wording.texts())))),
                Sections.stacked(List.of(Text.of(waiver.reason()), Text.muted(waiver.decidedBy()))),
                Text.of(waiver.until().isBlank() ? wording.say("findings.for-good") : wording.date(waiver.until())));
    }
}
