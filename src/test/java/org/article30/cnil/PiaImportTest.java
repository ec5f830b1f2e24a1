package org.article30.cnil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.article30.dpia.Acceptance;
import org.article30.dpia.AdviceConclusion;
import org.article30.dpia.AssessedRisk;
import org.article30.dpia.AssessmentOrigin;
import org.article30.dpia.AssessmentOutcome;
import org.article30.dpia.AssessmentStage;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.Level;
import org.article30.dpia.MeasureStatus;
import org.article30.dpia.MitigatingMeasure;
import org.article30.dpia.Mitigation;
import org.article30.dpia.PlannedAction;
import org.article30.dpia.RiskKind;
import org.article30.dpia.RiskOrigin;
import org.article30.dpia.TeamMember;
import org.article30.dpia.TeamRole;
import org.article30.fact.Answer;
import org.article30.fact.PartialDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where what a file of the tool says is found in an assessment. */
class PiaImportTest {

    @TempDir
    private Path folder;
    private ImpactAssessment assessment = ImpactAssessment.BLANK;

    @BeforeEach
    void read() {
        assessment = PiaFiles.assessment(folder);
    }

    @Test
    void namesTheAssessmentItsStageAndWhoTakesPart() {
        var sheet = assessment.sheet();
        assertThat(sheet.name()).isEqualTo("Library card");
        assertThat(sheet.scope()).isEqualTo("Culture");
        assertThat(sheet.stage()).isEqualTo(AssessmentStage.DECIDED);
        assertThat(sheet.origin()).isEqualTo(AssessmentOrigin.IMPORTED);
        assertThat(sheet.originNote()).contains("source.json");
        assertThat(sheet.team()).extracting(TeamMember::name, TeamMember::role).containsExactly(
                tuple("Author of the library", TeamRole.AUTHOR), tuple("Evaluator of the library", TeamRole.EVALUATOR), tuple("Mayor", TeamRole.VALIDATOR));
    }

    @Test
    void takesAdviceViewsAndDecision() {
        assertThat(assessment.advice().givenBy()).isEqualTo("DPO of the town");
        assertThat(assessment.advice().conclusion()).isEqualTo(AdviceConclusion.GO_AHEAD);
        assertThat(assessment.advice().text()).isEqualTo("It can go ahead.\nAsk again in a year.");
        assertThat(assessment.views().sought()).isEqualTo(Answer.YES);
        assertThat(assessment.views().who()).isEqualTo("Council of readers");
        assertThat(assessment.views().conclusion()).isEqualTo(AdviceConclusion.NOT);
        assertThat(assessment.views().views()).isEqualTo("Too many reminders");
        assertThat(assessment.decision().outcome()).isEqualTo(AssessmentOutcome.APPROVED);
        assertThat(assessment.decision().conditions()).isEqualTo("Purposes rewritten");
        assertThat(assessment.decision().decidedBy()).isEqualTo("Mayor");
        assertThat(assessment.notes()).contains("Purposes were vague", "1.1: Clear.", "212: Which by-law?\nThat of 2019.", "41: Ask IT");
    }

    @Test
    void takesTheAnswersAsPlainText() {
        assertThat(assessment.description().nature()).isEqualTo("Members borrow books with a library card.\n\nThe card is read at a desk & at a machine.");
        assertThat(assessment.description().responsibilities()).isEqualTo("• Controller: the town\n• Processors:\n– host\n– printer of cards");
        assertThat(assessment.description().codes()).isEqualTo("None.");
        assertThat(assessment.description().data()).isEqualTo("Data | Kept\nName, address | 2 years");
        assertThat(assessment.description().lifeCycle()).isEqualTo("1. Enrol\n2. Borrow\n3. Delete");
        assertThat(assessment.description().assets()).isEqualTo("Servers\nCard readers\nPaper");
        assertThat(assessment.description().purposes()).isEqualTo("Lending <and> reminding");
        var lawfulness = assessment.lawfulness();
        assertThat(lawfulness.basis()).isEqualTo("Public task, see the by-law (https://example.org/law) and this.");
        assertThat(lawfulness.minimisation()).isEqualTo("Only what is needed");
        assertThat(lawfulness.accuracy()).isEqualTo("Checked\n\nonce a year");
        assertThat(lawfulness.storage()).isEqualTo("Two years after the last loan");
        assertThat(lawfulness.information()).isEqualTo("Leaflet");
        assertThat(lawfulness.consent()).isEqualTo("Not asked");
        assertThat(lawfulness.access()).isEqualTo("At the desk");
        assertThat(lawfulness.rectification()).isEqualTo("At the desk");
        assertThat(lawfulness.objection()).isEqualTo("In writing");
        assertThat(lawfulness.processors()).isEqualTo("Contracts since 2024");
        assertThat(lawfulness.transfers()).isEmpty();
    }

    @Test
    void takesTheThreeRisksWithTheirMeasuresAndWhatRemains() {
        assertThat(assessment.risks()).extracting(AssessedRisk::kind, AssessedRisk::origin, AssessedRisk::severity, AssessedRisk::likelihood, AssessedRisk::residualSeverity, AssessedRisk::residualLikelihood, AssessedRisk::acceptance)
                .containsExactly(
                        tuple(RiskKind.ILLEGITIMATE_ACCESS, RiskOrigin.EVENT, Level.LIMITED, Level.SIGNIFICANT, Level.LIMITED, Level.NEGLIGIBLE, Acceptance.OPEN),
                        tuple(RiskKind.UNWANTED_MODIFICATION, RiskOrigin.EVENT, Level.NEGLIGIBLE, Level.LIMITED, Level.NEGLIGIBLE, Level.NEGLIGIBLE, Acceptance.ACCEPTED),
                        tuple(RiskKind.DISAPPEARANCE, RiskOrigin.EVENT, Level.NEGLIGIBLE, Level.NOT_STATED, Level.NOT_STATED, Level.NOT_STATED, Acceptance.NOT_ACCEPTED));
        var access = assessment.risks().getFirst();
        assertThat(access.name()).isNotBlank();
        assertThat(access.impacts()).isEqualTo("Shame\nLoss of trust");
        assertThat(access.threats()).isEqualTo("A desk left open");
        assertThat(access.sources()).isEqualTo("Visitor\nEmployee");
        assertThat(access.severityReason()).isEqualTo("Titles tell a lot");
        assertThat(access.likelihoodReason()).isEqualTo("Desks are watched");
        assertThat(access.residualReason()).isEqualTo("People still look over shoulders.");
        assertThat(access.mitigations()).extracting(Mitigation::measure).containsExactly("pia-41", "pia-42");
        assertThat(assessment.measures()).extracting(MitigatingMeasure::key, MitigatingMeasure::name, MitigatingMeasure::text, MitigatingMeasure::status).containsExactly(
                tuple("pia-41", "Locked desks", "Screens lock after 2 minutes.", MeasureStatus.PLANNED),
                tuple("pia-42", "R&D", "", MeasureStatus.PLANNED), tuple("pia-44", "Four eyes", "Two people check.", MeasureStatus.PLANNED));
    }

    @Test
    void makesAnActionOfEachEvaluationThatPlansSomething() {
        assertThat(assessment.actions()).extracting(PlannedAction::what, PlannedAction::measure, PlannedAction::owner, PlannedAction::due, PlannedAction::comment).containsExactly(
                tuple("Say which reminders are sent.", "", "Head of the library", PartialDate.of("2025-06-01"), "Not complete."),
                tuple("Shorten to one minute.", "pia-41", "IT", PartialDate.of("2025-06-01"), "Too long."),
                tuple("Install filters on the screens.", "", "Facilities", PartialDate.BLANK, ""));
    }

    @Test
    void leavesNothingOfWhatCouldRunOutsideTheKeptFile() {
        var shown = new ImpactAssessment(assessment.sheet(), assessment.activities(), assessment.description(), assessment.lawfulness(), assessment.measures(),
                assessment.proportionality(), assessment.scale(), assessment.risks(), assessment.actions(), assessment.advice(), assessment.views(), assessment.decision(),
                assessment.consultation(), assessment.review(), assessment.confirmations(), assessment.documents(), ImpactAssessment.BLANK.pia(), assessment.notes(), assessment.provenance());
        assertThat(shown.toString()).doesNotContain("steal", "<script", "onclick", "iframe", "color: red");
        assertThat(assessment.pia().toString()).contains("<script>steal()</script>");
    }

    @Test
    void readsFilesOfTheFirstVersions() {
        var older = PiaFiles.imported(PiaFiles.text("older.json"), folder).assessment();
        assertThat(older.sheet().name()).isEqualTo("Paper cards");
        assertThat(older.decision().outcome()).isEqualTo(AssessmentOutcome.REJECTED);
        assertThat(older.decision().reason()).isEqualTo("Too much paper");
        assertThat(older.advice().conclusion()).isEqualTo(AdviceConclusion.NOT);
        assertThat(older.views().sought()).isEqualTo(Answer.NO);
        assertThat(older.views().reasonNot()).isEqualTo("Nobody came.");
        assertThat(older.views().conclusion()).isEqualTo(AdviceConclusion.NOT_STATED);
        assertThat(older.description().nature()).isEqualTo("Cards of paper");
    }
}
