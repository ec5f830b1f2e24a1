package org.article30.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.article30.document.Block;
import org.article30.document.Fact;
import org.article30.document.Text;
import org.article30.processor.Clause;
import org.article30.processor.Clauses;
import org.article30.processor.Coverage;
import org.article30.processor.Engagement;
import org.article30.processor.SubProcessorAuthorisation;
import org.article30.store.Stored;

/**
 * Who processes on whose behalf, with the contract and how it answers each letter of Article 28 GDPR. A party called a
 * processor that more likely is a controller stands apart and is not counted before that is settled. Internal: it says what a contract lacks and what an audit found.
 */
final class ProcessorsReport {

    private final Composition report;
    private final Wording wording;
    private final Sections sections;
    private final HopWords words;

    private ProcessorsReport(Composition report) {
        this.report = report;
        wording = report.wording();
        sections = report.sections();
        words = new HopWords(wording);
    }

    static Iterable<Block> processors(Composition report) {
        var body = new ProcessorsReport(report);
        return Lazy.chain(Lazy.of(body::overview), Lazy.of(() -> body.part("heading.engagements", false)), Lazy.of(() -> body.part("heading.unsettled", true)),
                DocumentReport.annex(report));
    }

    private static boolean isUnsettled(Stored<Engagement> engagement) {
        return !engagement.value().standing().isSettled();
    }

    private List<Block> overview() {
        var all = report.view().all(Engagement.KIND);
        long unsettled = all.stream().filter(ProcessorsReport::isUnsettled).count();
        var blocks = new ArrayList<Block>();
        blocks.add(sections.heading(1, "heading.overview"));
        blocks.add(new Block.Paragraph(Text.of(wording.say("processors.lead", all.size(), all.size() - unsettled, unsettled)), Block.Paragraph.Style.LEAD));
        blocks.add(sections.table("chain.nobody", all.stream().map(this::overviewRow).toList(),
                "processor:3", "principal:2.6", "contract:2", "covered:1.4", "standing:2"));
        return blocks;
    }

    private List<Text> overviewRow(Stored<Engagement> stored) {
        var engagement = stored.value();
        var judged = Clauses.of(engagement);
        long covered = judged.stream().filter(clause -> clause.coverage() == Coverage.COVERED).count();
        return List.of(
                Text.link(words.processor(engagement), Anchors.engagement(stored.id())),
                wording.orNotStated(words.name(engagement.principal(), "")),
                contract(engagement),
                Text.of(Clauses.areJudged(engagement) ? wording.say("of", covered, judged.size()) : wording.texts().choice(Coverage.NOT_JUDGED)),
                wording.choice(engagement.standing()));
    }

    private Iterable<Block> part(String heading, boolean unsettled) {
        var some = report.view().all(Engagement.KIND).stream().filter(one -> isUnsettled(one) == unsettled).toList();
        return some.isEmpty() ? List.of() : Lazy.chain(List.of(sections.heading(1, heading)), Lazy.<Stored<Engagement>, Block>each(some, this::engagement));
    }

    private List<Block> engagement(Stored<Engagement> stored) {
        var engagement = stored.value();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, engagement.name().isBlank() ? words.processor(engagement) : engagement.name(), Anchors.engagement(stored.id())));
        blocks.add(new Block.Facts(facts(engagement)));
        blocks.add(sections.heading(3, "heading.clauses"));
        var judged = Clauses.areJudged(engagement) ? Clauses.of(engagement) : List.<Clause>of();
        blocks.add(sections.table("clauses-not-judged", judged.stream().map(this::clause).toList(), "clause:3", "coverage:1.5", "contract-says:4", "gap:3"));
        if (!engagement.commitments().isEmpty()) {
            blocks.add(sections.heading(3, "heading.commitments"));
            blocks.add(sections.table("none", new CommitmentRows(wording).of(engagement), "no:0.7", "commitment:4", "letters:2", "coverage:1.4", "gap:2.8", "source:1.4"));
        }
        return blocks;
    }

    private List<Fact> facts(Engagement engagement) {
        var facts = new ArrayList<Fact>();
        facts.add(sections.fact("processor", Sections.stacked(List.of(Text.of(words.processor(engagement)), Text.of(words.entity(engagement.processor())),
                Text.of(words.address(engagement.processor())), Text.of(words.contact(engagement.processor()))))));
        facts.add(sections.fact("principal", words.name(engagement.principal(), "")));
        facts.add(sections.fact("standing", wording.choice(engagement.standing()).and(" ").and(wording.source(engagement.provenance()))));
        facts.add(sections.fact("services", engagement.services()));
        facts.add(sections.lines("activities", engagement.activities().stream().map(id -> Text.of(wording.activity(id))).toList()));
        facts.add(sections.fact("contract", Sections.stacked(List.of(contract(engagement), wording.document(engagement.document())))));
        facts.add(sections.fact("term", term(engagement)));
        facts.add(sections.fact("termination", wording.period(engagement.termination())));
        facts.add(sections.lines("places", words.places(engagement).stream().map(Text::of).toList()));
        facts.add(sections.fact("ground", words.ground(engagement)));
        facts.add(sections.fact("authorisation", Sections.stacked(List.of(wording.choice(engagement.authorisation()), Text.muted(engagement.subProcessors())))));
        if (engagement.authorisation() != SubProcessorAuthorisation.PROHIBITED) {
            facts.add(sections.fact("objection-period", wording.period(engagement.objectionPeriod())));
        }
        facts.add(sections.fact("audit", audit(engagement)));
        facts.add(sections.fact("end-of-service", Sections.stacked(List.of(wording.choice(engagement.end()), Text.muted(engagement.endNote())))));
        return facts;
    }

    private Text contract(Engagement engagement) {
        return Sections.stacked(List.of(wording.choice(engagement.contract()), Text.of(wording.date(engagement.concludedOn()))));
    }

    private String term(Engagement engagement) {
        if (engagement.endsOn().isBlank()) {
            return engagement.termination().isBlank() ? "" : wording.say("until-terminated");
        }
        return wording.say("until-date", wording.date(engagement.endsOn()));
    }

    private Text audit(Engagement engagement) {
        var audit = engagement.audit();
        return Sections.stacked(List.of(
                Text.of(audit.method()),
                said("audit.interval", wording.period(audit.interval())),
                said("audit.last", wording.date(audit.lastOn())),
                said("audit.next", wording.date(audit.due())),
                Text.muted(audit.outcome()),
                wording.document(audit.document())));
    }

    private Text said(String key, String what) {
        return what.isBlank() ? Text.EMPTY : Text.of(wording.labelled(wording.say(key), what));
    }

    private List<Text> clause(Clause clause) {
        var numbers = clause.commitments().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return List.of(
                Text.of(Provision.of(clause.code(), wording.texts())).and("\n").and(Text.muted(wording.texts().text("clause." + clause.code()))),
                coverage(clause.coverage()),
                clause.texts().isEmpty() ? Text.of("–")
                        : Sections.stacked(List.of(Sections.stacked(clause.texts().stream().map(Text::of).toList()),
                                Text.muted(numbers.isEmpty() ? "" : wording.say("commitments", clause.commitments().size(), numbers)))),
                clause.gaps().isEmpty() ? Text.of("–") : Sections.stacked(clause.gaps().stream().map(Text::of).toList()));
    }

    private Text coverage(Coverage coverage) {
        var word = wording.texts().choice(coverage);
        return coverage == Coverage.MISSING ? Text.strong(word) : Text.of(word);
    }
}
