package org.article30.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.article30.activity.Activity;
import org.article30.activity.ThirdCountries;
import org.article30.assessment.RegisterExtract;
import org.article30.document.Block;
import org.article30.document.Conformance;
import org.article30.document.PdfRenderer;
import org.article30.dpia.ActionStatus;
import org.article30.dpia.AssessedRisk;
import org.article30.dpia.AssessmentOrigin;
import org.article30.dpia.AssessmentSection;
import org.article30.dpia.AssessmentSheet;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.Level;
import org.article30.dpia.MitigatingMeasure;
import org.article30.dpia.PlannedAction;
import org.article30.dpia.ProcessingDescription;
import org.article30.exchange.Samples;
import org.article30.fact.Answer;
import org.article30.fact.PartialDate;
import org.article30.register.RegisterContent;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The printed impact assessment and its summary for publication. */
class DpiaReportTest {

    private static final RegisterContent COMPLETE = Samples.load("complete");
    private static final RegisterView VIEW = RegisterView.of(COMPLETE);
    private static final Id<ImpactAssessment> CAMERAS = Id.of("complete.dpia.c07");
    private static final Id<ImpactAssessment> HEALTH = Id.of("complete.dpia.c11");

    @Test
    void printsEverySectionOfTheTemplateInItsOrderThenTheAnnexes() {
        var headings = Said.by("dpia", VIEW, CAMERAS).lines().filter(line -> line.startsWith("#")).toList();
        var numbers = Arrays.stream(AssessmentSection.values()).map(AssessmentSection::number).filter(number -> number.contains(".")).toList();
        assertThat(headings.stream().filter(line -> line.startsWith("## ")).map(line -> line.substring(3).split(" ", 2)[0]).filter(numbers::contains))
                .containsExactlyElementsOf(numbers);
        assertThat(headings).containsSubsequence("## Decision", "# Annex A: risk matrices", "# Annex B: action plan", "# Annex C: records of the activities", "# VOR-C07 Video surveillance");
    }

    @Test
    void saysWhatTheRegisterSaysBesideTheOwnText() {
        var said = Said.by("dpia", VIEW, HEALTH);
        assertThat(said).contains("Results of the work-health questionnaire", "Special category", "International Office for Specimen Standards",
                "Questionnaires four times a year; posture sensors on request.", "Ten years of the rules of good practice; the key list six months.");
        assertThat(said.lines().filter(line -> line.startsWith("Codes of conduct: "))).containsExactly("Codes of conduct: not stated");
    }

    @Test
    void saysFirstWhoDecidedWhenWhichRiskRemainsWhetherTheAuthorityIsConsultedAndWhatMoved() {
        assertThat(glance(VIEW, CAMERAS)).contains("Decision: Approved on conditions 10 March 2025, Management board", "Residual risk: Today – 4: acceptable After the plan – 2: acceptable",
                "Prior consultation (Art. 36): Not required: no high risk remains.", "Changes in the register: Nothing has changed in the sections confirmed.", "Review: 10 March 2027");
        assertThat(glance(VIEW, HEALTH)).contains("Prior consultation (Art. 36): Answered on: 12 January 2024");
        var value = Said.assessment(COMPLETE, CAMERAS).value();
        var activity = Said.activity(COMPLETE, value.activities().getFirst());
        assertThat(glance(RegisterView.of(Said.with(COMPLETE, Activity.KIND, activity.id(), abroad(activity.value()))), CAMERAS))
                .contains("Changed since confirmed, to be looked at again: 1.1.d  Nature, scope and context");
        var grave = with(value, List.of(risk("Everybody is followed", Level.MAXIMUM, Level.MAXIMUM)), List.of(), List.of());
        assertThat(glance(RegisterView.of(Said.with(COMPLETE, ImpactAssessment.KIND, CAMERAS, grave)), CAMERAS)).contains("Required, not recorded yet");
    }

    private static String glance(RegisterView view, Id<ImpactAssessment> id) {
        var said = Said.by("dpia", view, id);
        return said.substring(said.indexOf("# At a glance"), said.indexOf("# 0  "));
    }

    @Test
    void marksTheSummaryOfAnExampleToo() {
        var blocks = Said.blocks("dpia-summary", sheet(COMPLETE, AssessmentOrigin.EXAMPLE), Said.request(CAMERAS));
        assertThat(blocks.stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast).filter(heading -> heading.level() == 1))
                .extracting(Block.Heading::mark).containsExactly("Example");
    }

    @Test
    void saysOnTheFirstPageAndOnEveryPageThatItIsAnExample() {
        var changed = sheet(COMPLETE, AssessmentOrigin.EXAMPLE);
        var document = Reports.compose(Reports.find("dpia").orElseThrow(), changed, Said.request(CAMERAS));
        assertThat(document.cover().facts()).anySatisfy(fact -> assertThat(fact.value().getFirst().plain()).contains("Example", "does not come from the organisations"));
        var parts = Said.blocks("dpia", changed, Said.request(CAMERAS)).stream().filter(block -> block instanceof Block.Heading heading && heading.text().matches("At a glance|[0-6]  .*|Annex.*"))
                .map(Block.Heading.class::cast).filter(heading -> heading.level() == 1).toList();
        assertThat(parts).hasSize(11).extracting(Block.Heading::mark).containsOnly("Example");
    }

    @Test
    void marksExactlyTheSectionsFromWhichTheRegisterHasMovedAndSaysWhatDiffers() {
        var value = Said.assessment(COMPLETE, CAMERAS).value();
        for (var section : List.of(AssessmentSection.NATURE, AssessmentSection.SECURITY)) {
            value = RegisterExtract.of(value, VIEW).confirm(section, value, "Privacy office", LocalDate.of(2026, 3, 1));
        }
        var confirmed = Said.with(COMPLETE, ImpactAssessment.KIND, CAMERAS, value);
        assertThat(Said.by("dpia", RegisterView.of(confirmed), CAMERAS)).contains("Confirmed on 1 March 2026 by Privacy office.").doesNotContain("The register has changed since");
        var activity = Said.activity(COMPLETE, value.activities().getFirst());
        var moved = Said.by("dpia", RegisterView.of(Said.with(confirmed, Activity.KIND, activity.id(), abroad(activity.value()))), CAMERAS);
        assertThat(moved.lines().filter(line -> line.contains("The register has changed since"))).singleElement().asString().startsWith("WARNING");
        assertThat(moved.substring(moved.indexOf("The register has changed since"), moved.indexOf("## 1.2"))).contains("Transfer to third countries | No | Yes");
    }

    @Test
    void marksWhatIsOverdueAndWarnsOfAHighRiskThatRemains() {
        var value = Said.assessment(COMPLETE, CAMERAS).value();
        var late = new PlannedAction("Mask the gate", "", "Facilities", PartialDate.of("2026-11-01"), ActionStatus.OPEN, PartialDate.BLANK, "");
        var grave = risk("Everybody is followed", Level.MAXIMUM, Level.MAXIMUM);
        var changed = RegisterView.of(Said.with(COMPLETE, ImpactAssessment.KIND, CAMERAS, with(value, List.of(grave), List.of(late), List.of())));
        var said = Said.by("dpia", changed, CAMERAS);
        assertThat(said).contains("Mask the gate | – | Facilities | 1 November 2026 Overdue | Open", "A high risk remains", "16: high", "1 in all, 0 done, 1 overdue");
        assertThat(Said.by("dpia", VIEW, CAMERAS)).doesNotContain("Overdue", "A high risk remains");
    }

    @Test
    void publishesTheChosenPartsWithoutDetailsOfSecurityOrNamesOfPeople() {
        var value = Said.assessment(COMPLETE, CAMERAS).value();
        var whole = Said.by("dpia-summary", VIEW, Said.request(CAMERAS, EnumSet.allOf(SummaryPart.class)));
        assertThat(whole).contains("Staff feel watched", "Encrypted recorder", "Approved on conditions");
        value.risks().forEach(risk -> assertThat(whole).doesNotContain(risk.threats().lines().toList()));
        value.measures().stream().map(MitigatingMeasure::text).filter(text -> !text.isBlank()).forEach(text -> assertThat(whole).doesNotContain(text));
        assertThat(whole.lines().filter(line -> line.startsWith("Given by") || line.startsWith("Decided by"))).isEmpty();
        assertThat(Said.by("dpia-summary", VIEW, Said.request(CAMERAS, Set.of(SummaryPart.PURPOSES))).lines().filter(line -> line.startsWith("## "))).containsExactly("## Purposes");
        assertThat(Said.by("dpia-summary", VIEW, CAMERAS)).doesNotContain("## Advice");
    }

    @Test
    void printsLongTextsAndManyRisksAcrossPagesForArchivesAndScreenReaders() throws Exception {
        var value = Said.assessment(COMPLETE, HEALTH).value();
        var text = "Sensors note the posture of volunteers. ".repeat(400) + "\n\n" + "A paragraph of its own. ".repeat(50);
        var risks = IntStream.range(0, 60).mapToObj(i -> risk("Risk number " + i, Level.values()[i % 5], Level.values()[i / 5 % 5])).toList();
        var actions = IntStream.range(0, 60).mapToObj(i -> new PlannedAction("Step " + i + " " + "and so on ".repeat(30), "", "", PartialDate.of("2026"), ActionStatus.OPEN, PartialDate.BLANK, "")).toList();
        var long_ = with(value, risks, actions, List.of(text));
        var out = new ByteArrayOutputStream();
        new PdfRenderer().render(Reports.compose(Reports.find("dpia").orElseThrow(), RegisterView.of(Said.with(COMPLETE, ImpactAssessment.KIND, HEALTH, long_)), Said.request(HEALTH)), out);
        assertThat(Conformance.faults(out.toByteArray(), PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Conformance.faults(out.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void printsAnAssessmentOfWhichNothingIsStatedYet() throws Exception {
        Id<ImpactAssessment> id = Id.of("blank");
        var view = RegisterView.of(Said.with(COMPLETE, ImpactAssessment.KIND, id, ImpactAssessment.BLANK));
        assertThat(Said.by("dpia", view, id)).contains("The assessment names no activity of the register.", "No risks recorded.", "Not stated: Nature · Scope · Context · Cross-border");
        assertThat(Said.by("dpia-summary", view, id)).contains("No measures recorded.");
        var out = new ByteArrayOutputStream();
        new PdfRenderer().render(Reports.compose(Reports.find("dpia").orElseThrow(), view, Said.request(id)), out);
        assertThat(Conformance.faults(out.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void refusesARecordThatIsNoAssessment() {
        assertThatThrownBy(() -> Said.by("dpia", VIEW, Id.of("complete.c07"))).isInstanceOf(NoSuchRecord.class);
    }

    private static AssessedRisk risk(String name, Level likelihood, Level severity) {
        var blank = AssessedRisk.BLANK;
        return new AssessedRisk(name, name, blank.origin(), blank.kind(), "Threat", "Source", "Impact", likelihood, "", severity, "", "", List.of(),
                Level.NOT_STATED, Level.NOT_STATED, "", blank.acceptance(), "");
    }

    private static ImpactAssessment with(ImpactAssessment value, List<AssessedRisk> risks, List<PlannedAction> actions, List<String> nature) {
        var text = value.description();
        var description = nature.isEmpty() ? text : new ProcessingDescription(text.responsibilities(), text.data(), text.purposes(), text.secondaryUses(), nature.getFirst(),
                text.scope(), text.context(), text.crossBorder(), text.lifeCycle(), text.phases(), text.assets(), text.codes());
        return new ImpactAssessment(value.sheet(), value.activities(), description, value.lawfulness(), value.measures(), value.proportionality(), value.scale(), risks, actions,
                value.advice(), value.views(), value.decision(), value.consultation(), value.review(), value.confirmations(), value.documents(), value.pia(), "", value.provenance());
    }

    private static RegisterView sheet(RegisterContent content, AssessmentOrigin origin) {
        var value = Said.assessment(content, CAMERAS).value();
        var own = value.sheet();
        var sheet = new AssessmentSheet(own.reference(), own.name(), own.stage(), origin, own.originNote(), own.launch(), own.end(), own.endCondition(), own.reasons(), own.otherReason(),
                own.scope(), own.exclusions(), own.references(), own.versions(), own.team(), own.completed(), own.validated(), own.publication(), own.publicationNote());
        return RegisterView.of(Said.with(content, ImpactAssessment.KIND, CAMERAS, new ImpactAssessment(sheet, value.activities(), value.description(), value.lawfulness(), value.measures(),
                value.proportionality(), value.scale(), value.risks(), value.actions(), value.advice(), value.views(), value.decision(), value.consultation(), value.review(),
                value.confirmations(), value.documents(), value.pia(), "", value.provenance())));
    }

    private static Activity abroad(Activity value) {
        var third = new ThirdCountries(Answer.YES, value.thirdCountries().note(), value.thirdCountries().provenance());
        return new Activity(value.particulars(), value.capacity(), value.controllers(), value.joint(), value.clients(), value.purposes(), value.facts(), value.general(), third,
                value.accountability(), value.documents(), value.related(), value.notes(), value.provenance());
    }
}
