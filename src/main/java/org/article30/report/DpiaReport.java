package org.article30.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.assessment.Difference;
import org.article30.assessment.FactWords;
import org.article30.assessment.RegisterExtract;
import org.article30.assessment.SectionState;
import org.article30.document.Block;
import org.article30.document.Fact;
import org.article30.document.Text;
import org.article30.dpia.AssessmentOrigin;
import org.article30.dpia.AssessmentSection;
import org.article30.dpia.Confirmation;
import org.article30.dpia.ImpactAssessment;

/**
 * A data protection impact assessment in full: each section with what the register says today and what the assessment says
 * itself, then the matrices, the action plan and the records of the activities as annexes.
 */
final class DpiaReport {

    private final Composition report;
    private final Wording wording;
    private final Assessed assessed;
    private final ImpactAssessment value;
    private final ExtractSections register;
    private final AssessmentText text;
    private final AssessmentRisks risks;
    private final AssessmentOutcomes outcomes;

    private DpiaReport(Composition report) {
        this.report = report;
        wording = report.wording();
        assessed = new Assessed(report);
        value = assessed.value();
        register = new ExtractSections(wording, assessed.activities(), "dpia-");
        text = new AssessmentText(wording, assessed);
        risks = new AssessmentRisks(wording, assessed, report.request().asOf());
        outcomes = new AssessmentOutcomes(wording, value, report.request().asOf());
    }

    static Iterable<Block> dpia(Composition report) {
        return Lazy.of(() -> new DpiaReport(report).blocks());
    }

    /** What the first page says of an assessment: what it is, and that it is an example, a template or imported where it is so. */
    static List<Fact> cover(Wording wording, ImpactAssessment value) {
        var sheet = value.sheet();
        var version = sheet.versions().isEmpty() ? "" : sheet.versions().getLast().number() + ", " + wording.date(sheet.versions().getLast().date());
        var origin = Text.of(wording.texts().choice(sheet.origin()));
        var said = sheet.origin() == AssessmentOrigin.OWN ? origin : Text.strong(origin.plain()).and(". " + wording.say("dpia.origin." + sheet.origin()));
        return List.of(
                Fact.of(wording.texts().record(ImpactAssessment.class), wording.orNotStated(sheet.title())),
                new Fields(wording, sheet.getClass()).text("origin", said),
                Fact.of(wording.say("dpia.cover.stage"), wording.texts().choice(sheet.stage())),
                Fact.of(wording.say("dpia.cover.version"), version.isBlank() ? wording.say("dpia.silent") : version));
    }

    private Iterable<Block> blocks() {
        var sections = Arrays.stream(AssessmentSection.values()).collect(Collectors.groupingBy(section -> section.number().charAt(0), TreeMap::new, Collectors.toList()));
        return Lazy.chain(
                Lazy.of(this::glance),
                Lazy.each(sections.entrySet(), part -> part(part.getKey(), part.getValue())),
                Lazy.of(this::annexes),
                Lazy.each(assessed.activities(), stored -> report.activities().full(stored)),
                Lazy.of(() -> RegisterReports.partiesOf(report, assessed.activities()::contains)),
                DocumentReport.annex(report));
    }

    private List<Block> glance() {
        var blocks = new ArrayList<Block>();
        blocks.add(heading(wording.say("dpia.glance")));
        blocks.addAll(text.origin());
        blocks.add(new AssessmentGlance(wording, assessed, risks, outcomes).facts());
        return blocks;
    }

    private List<Block> part(char number, List<AssessmentSection> sections) {
        var blocks = new ArrayList<Block>();
        blocks.add(heading(number + "  " + wording.say("dpia.part." + number)));
        sections.forEach(section -> blocks.addAll(section(section)));
        return blocks;
    }

    /** A heading of the first level; the mark says on each page that it is an example, a template or imported. */
    private Block heading(String words) {
        return new Block.Heading(1, words, "", assessed.mark());
    }

    private List<Block> section(AssessmentSection section) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, (section.number().contains(".") ? section.number() + "  " : "") + wording.texts().choice(section), "section-" + section.number()));
        if (RegisterExtract.isDrawn(section) && (!assessed.activities().isEmpty() || RegisterExtract.confirmation(section, value).isPresent())) {
            blocks.addAll(state(section));
        }
        var said = register.of(section);
        blocks.addAll(said.isEmpty() && blocks.size() > 1 ? List.of(report.sections().muted("dpia.register-silent")) : said);
        blocks.addAll(section == AssessmentSection.ADDITIONAL_MEASURES ? text.additional()
                : Stream.of(text.of(section), risks.of(section), outcomes.of(section)).flatMap(List::stream).toList());
        if (blocks.size() == 1) {
            blocks.add(report.sections().muted("dpia.no-activities"));
        }
        return blocks;
    }

    /** Whether what the register says was confirmed, when and by whom. */
    private List<Block> state(AssessmentSection section) {
        var confirmed = RegisterExtract.confirmation(section, value);
        var said = confirmed.map(this::confirmed).orElseGet(() -> wording.say("dpia.not-confirmed"));
        return assessed.extract().state(section, value) != SectionState.MOVED
                ? List.of(new Block.Paragraph(Text.of(said), Block.Paragraph.Style.NOTE))
                : List.of(new Block.Note(Block.Note.Kind.WARNING, Text.of(said + " " + wording.say("dpia.moved"))),
                        differences(section, confirmed.map(Confirmation::drawn).orElse(Map.of())));
    }

    /** What the register says otherwise than it did. */
    private Block differences(AssessmentSection section, Map<String, String> before) {
        var found = Difference.between(before, assessed.extract().section(section), new FactWords(assessed.extract(), wording.texts()));
        return report.sections().table("dpia.none", found.stream().map(one -> List.of(Text.of(one.where()),
                one.before().isBlank() ? Text.of("–") : Text.of(one.before()), one.after().isBlank() ? Text.of("–") : Text.of(one.after()))).toList(),
                "dpia-where:3", "dpia-said:3.5", "dpia-says:3.5");
    }

    private String confirmed(Confirmation confirmation) {
        var on = confirmation.confirmedOn().isBlank() ? wording.say("dpia.silent") : wording.date(confirmation.confirmedOn());
        return confirmation.confirmedBy().isBlank() ? wording.say("dpia.confirmed", on) : wording.say("dpia.confirmed-by", on, confirmation.confirmedBy());
    }

    private List<Block> annexes() {
        var blocks = new ArrayList<Block>();
        blocks.add(heading(wording.say("dpia.annex.matrices")));
        blocks.addAll(risks.matrices());
        blocks.add(heading(wording.say("dpia.annex.plan")));
        blocks.add(risks.actions());
        blocks.add(heading(wording.say("dpia.annex.records")));
        blocks.add(Block.Paragraph.of(wording.say(assessed.activities().isEmpty() ? "dpia.no-activities" : "dpia.records")));
        blocks.add(new Block.BulletList(assessed.activities().stream().map(stored -> Text.link(stored.value().title(), Anchors.activity(stored.id()))).toList()));
        if (assessed.activities().isEmpty()) {
            blocks.removeLast();
        }
        return blocks;
    }
}
