package org.article30.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.article30.fact.PartialDate;
import org.article30.store.Json;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How an activity comes to be approved. */
class WorkflowTest {

    private static final Workflow.Deed DEED = new Workflow.Deed("Privacy office", LocalDate.of(2026, 11, 22), "Checked");
    private static final Map<Status, List<ApprovalAct>> POSSIBLE = Map.of(
            Status.DRAFT, List.of(ApprovalAct.SUBMIT, ApprovalAct.PLAN),
            Status.PLANNED, List.of(ApprovalAct.SUBMIT, ApprovalAct.REOPEN),
            Status.IN_REVIEW, List.of(ApprovalAct.APPROVE, ApprovalAct.SEND_BACK),
            Status.APPROVED, List.of(ApprovalAct.RETIRE, ApprovalAct.REOPEN),
            Status.ENDED, List.of(ApprovalAct.REOPEN));

    private static Activity standing(Status status) {
        return Activity.BLANK.with(Particulars.BLANK.standing(status, List.of()));
    }

    private static Activity after(Activity activity, ApprovalAct... acts) {
        for (var act : acts) {
            activity = Workflow.take(activity, act, DEED);
        }
        return activity;
    }

    private static Activity named(Activity activity, String name) {
        var own = activity.particulars();
        return activity.with(new Particulars(own.reference(), name, own.description(), own.department(), own.owner(), own.status(), own.steps(), own.begun(), own.ended(),
                own.recorded(), own.reviewed(), own.reviewDue(), own.condition(), own.openQuestions(), own.template()));
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void goesOnlyAlongTheWorkflow(Status status) {
        assertThat(ApprovalAct.possible(status)).isEqualTo(POSSIBLE.get(status));
        for (var act : ApprovalAct.values()) {
            if (!act.isPossible(status)) {
                assertThatIllegalArgumentException().isThrownBy(() -> Workflow.take(standing(status), act, DEED));
            }
        }
    }

    @Test
    void keepsEachStepWithNameDayAndRemark() {
        var approved = after(Activity.BLANK, ApprovalAct.SUBMIT, ApprovalAct.APPROVE);

        assertThat(approved.particulars().status()).isEqualTo(Status.APPROVED);
        assertThat(approved.particulars().steps()).containsExactly(
                new ApprovalStep(PartialDate.of("2026-11-22"), Status.DRAFT, Status.IN_REVIEW, "Privacy office", "Checked"),
                new ApprovalStep(PartialDate.of("2026-11-22"), Status.IN_REVIEW, Status.APPROVED, "Privacy office", "Checked"));
    }

    @Test
    void sendsWhatWasOnlyPlannedBackToThePlan() {
        assertThat(after(Activity.BLANK, ApprovalAct.SUBMIT, ApprovalAct.SEND_BACK).particulars().status()).isEqualTo(Status.DRAFT);
        assertThat(after(Activity.BLANK, ApprovalAct.PLAN, ApprovalAct.SUBMIT, ApprovalAct.SEND_BACK).particulars().status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void makesANewEditionInReviewOfAnApprovedActivityThatIsEdited() {
        var approved = after(Activity.BLANK, ApprovalAct.SUBMIT, ApprovalAct.APPROVE);

        var next = Workflow.edited(approved, named(approved, "Payroll"), false, DEED);

        assertThat(next.particulars().name()).isEqualTo("Payroll");
        assertThat(next.particulars().status()).isEqualTo(Status.IN_REVIEW);
        assertThat(Workflow.edition(approved.particulars())).isEqualTo(1);
        assertThat(Workflow.edition(next.particulars())).isEqualTo(2);
        assertThat(Workflow.edition(after(next, ApprovalAct.APPROVE).particulars())).isEqualTo(2);
        assertThat(Workflow.edition(after(next, ApprovalAct.APPROVE, ApprovalAct.RETIRE).particulars())).isEqualTo(2);
    }

    @Test
    void makesANewEditionThatIsApprovedAtOnceWhereThatIsWanted() {
        var approved = after(Activity.BLANK, ApprovalAct.SUBMIT, ApprovalAct.APPROVE);

        var next = Workflow.edited(approved, named(approved, "Payroll"), true, DEED);

        assertThat(next.particulars().status()).isEqualTo(Status.APPROVED);
        assertThat(Workflow.edition(next.particulars())).isEqualTo(2);
        assertThat(next.particulars().steps().getLast().from()).isEqualTo(Status.APPROVED);
    }

    @Test
    void leavesAnApprovedActivityAloneWhereNothingOfItChanged() {
        var approved = after(Activity.BLANK, ApprovalAct.SUBMIT, ApprovalAct.APPROVE);

        assertThat(Workflow.edited(approved, approved, false, DEED)).isEqualTo(approved);
    }

    @Test
    void letsNoEditSetAStatusOrForgeAStep() {
        var forged = after(Activity.BLANK, ApprovalAct.SUBMIT, ApprovalAct.APPROVE);

        var saved = Workflow.edited(Activity.BLANK, named(forged, "Payroll"), false, DEED);

        assertThat(saved).isEqualTo(named(Activity.BLANK, "Payroll"));
    }

    @Test
    void countsAnApprovalThatWasTakenOverWithoutAStep() {
        var imported = standing(Status.APPROVED);

        assertThat(Workflow.edition(imported.particulars())).isEqualTo(1);
        assertThat(Workflow.wasApproved(imported.particulars())).isTrue();
        assertThat(Workflow.edition(Workflow.edited(imported, named(imported, "Payroll"), false, DEED).particulars())).isEqualTo(2);
        assertThat(Workflow.wasApproved(Particulars.BLANK)).isFalse();
    }

    @Test
    void saysWhichEditionWasApprovedWhenAndByWhom() {
        var texts = Texts.in(Locale.ENGLISH);
        var approved = after(Activity.BLANK, ApprovalAct.SUBMIT, ApprovalAct.APPROVE);
        var next = Workflow.edited(approved, named(approved, "Payroll"), false, DEED);

        assertThat(StepWords.edition(Particulars.BLANK, texts)).isEmpty();
        assertThat(StepWords.edition(approved.particulars(), texts)).isEqualTo("Edition 1, approved 22 November 2026 by Privacy office");
        assertThat(StepWords.edition(next.particulars(), texts)).isEqualTo("Edition 2; edition 1 was approved 22 November 2026 by Privacy office");
        assertThat(StepWords.steps(approved.particulars(), texts)).containsExactly(
                "22 November 2026 · Draft → In review · Privacy office · Checked", "22 November 2026 · In review → Approved · Privacy office · Checked");
    }

    @Test
    void writesNothingOfTheStepsWhereThereAreNone() {
        assertThat(Json.compact(standing(Status.APPROVED))).isEqualTo("{\"particulars\":{\"status\":\"APPROVED\"}}");
    }
}
