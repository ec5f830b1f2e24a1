package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.article30.activity.Activity;
import org.article30.activity.ApprovalStep;
import org.article30.activity.Status;
import org.article30.dpia.ImpactAssessment;
import org.article30.exchange.Import;
import org.article30.exchange.Samples;
import org.article30.register.OpenRegister;
import org.article30.store.Password;
import org.article30.ui.LabeledField;
import org.junit.jupiter.api.Test;

/** An activity is approved step by step, and an approved one is changed by a new edition, for a reason. */
class ApprovalJourneyTest extends Journey {

    private Path file() {
        return folder.resolve("register.mv.db");
    }

    private void opens(String sample, String place, String record) {
        try (var register = OpenRegister.create(file(), Password.none(), Clock.systemUTC(), "Privacy office")) {
            new Import(register, Samples.load(sample)).run("");
        }
        app.open(file());
        app.goes(place);
        app.selects(record);
        app.presses(KeyCode.ENTER);
        app.until(() -> app.find(".record-editor") != null);
        app.settle();
    }

    /** Closes the program and reads the register. */
    private void inTheRegister(Consumer<OpenRegister> look) {
        app.close();
        try (var register = OpenRegister.open(file(), Password.none(), Clock.systemUTC(), "")) {
            look.accept(register);
        }
    }

    private static Activity activity(OpenRegister register, String title) {
        return register.records(Activity.KIND).all().stream().map(stored -> stored.value()).filter(value -> value.title().startsWith(title)).findFirst().orElseThrow();
    }

    private void answers(String field, String text) {
        app.until(() -> app.dialog() != null);
        app.onWindow(() -> ((TextInputControl) app.dialog().lookup(field)).setText(text));
    }

    private void confirms() {
        app.onWindow(() -> ((ButtonBase) app.dialog().lookupButton(app.dialog().getButtonTypes().getFirst())).fire());
    }

    private void takesStep(String act) {
        app.until(() -> app.find("#act-" + act) != null);
        app.starts("#act-" + act);
        app.until(() -> app.dialog() != null);
    }

    private String fault(String field) {
        return ((LabeledField) app.dialog().lookup(field).getParent()).getFault();
    }

    @Test
    void asksOnceWhyAnApprovedActivityIsChangedAndMakesANewEditionInReview() {
        opens("complete", "activity", "VOR-C02");
        assertThat(text(".status-chip")).isEqualTo("Approved");
        app.changes();
        app.starts("#editor-save");
        app.until(() -> app.dialog() != null);
        confirms();
        assertThat(fault("#save-reason")).contains("why");
        answers("#save-reason", "Renumbered");
        answers("#save-since", "3026-01-01");
        confirms();
        assertThat(fault("#save-since")).contains("still to come");
        answers("#save-since", "soon");
        confirms();
        assertThat(fault("#save-since")).contains("Write a day");
        answers("#save-since", "2026-02-01");
        confirms();
        app.until(() -> text(".status-chip").equals("In review"));

        inTheRegister(register -> {
            var changed = activity(register, "VOR-C02").particulars();
            assertThat(changed.status()).isEqualTo(Status.IN_REVIEW);
            assertThat(changed.steps()).extracting(ApprovalStep::remark).containsExactly("Renumbered");
            assertThat(register.history().latest(1).getFirst()).satisfies(revision -> {
                assertThat(revision.reason()).isEqualTo("Renumbered");
                assertThat(revision.effectiveOn()).isEqualTo(LocalDate.of(2026, 2, 1));
                assertThat(revision.author()).isEqualTo("Privacy office");
                assertThat(register.history().valueBefore(revision, Activity.KIND.form()).orElseThrow().particulars().status()).as("the approved edition stays").isEqualTo(Status.APPROVED);
            });
        });
    }

    @Test
    void approvesTheNewEditionAtOnceWhereTheOneWhoSavesSaysSo() {
        opens("complete", "activity", "VOR-C02");
        app.changes();
        app.starts("#editor-save");
        answers("#save-reason", "Renumbered");
        app.onWindow(() -> ((RadioButton) app.dialog().lookup("#choice-anew")).setSelected(true));
        confirms();
        app.until(() -> text(".edition").startsWith("Edition 2, approved"));

        assertThat(text(".status-chip")).isEqualTo("Approved");
        inTheRegister(register -> {
            var approved = activity(register, "VOR-C02").particulars();
            assertThat(approved.status()).isEqualTo(Status.APPROVED);
            assertThat(approved.steps().getLast().by()).isEqualTo("Privacy office");
        });
    }

    @Test
    void goesFromDraftThroughReviewToApprovedAndRetired() {
        opens("complete", "activity", "VOR-C02");
        takesStep("REOPEN");
        confirms();
        assertThat(fault("#save-reason")).as("what is approved is left for a reason only").isNotBlank();
        answers("#save-reason", "Scope widened");
        confirms();
        app.until(() -> text(".status-chip").equals("Draft"));
        for (var step : new String[][] {{"SUBMIT", "In review"}, {"SEND_BACK", "Draft"}, {"SUBMIT", "In review"}, {"APPROVE", "Approved"}}) {
            takesStep(step[0]);
            confirms();
            app.until(() -> text(".status-chip").equals(step[1]));
        }
        takesStep("RETIRE");
        answers("#save-reason", "Processing ended");
        confirms();
        app.until(() -> text(".status-chip").equals("Retired"));

        inTheRegister(register -> {
            var retired = activity(register, "VOR-C02").particulars();
            assertThat(retired.status()).isEqualTo(Status.ENDED);
            assertThat(retired.steps()).extracting(ApprovalStep::to)
                    .containsExactly(Status.DRAFT, Status.IN_REVIEW, Status.DRAFT, Status.IN_REVIEW, Status.APPROVED, Status.ENDED);
            assertThat(retired.steps()).extracting(ApprovalStep::by).containsOnly("Privacy office");
        });
    }

    @Test
    void keepsTheFocusOnTheStepsSoThatTheNextIsAKeyAway() {
        opens("complete", "activity", "VOR-C02");
        for (var step : new String[][] {{"REOPEN", "SUBMIT"}, {"SUBMIT", "APPROVE"}, {"SEND_BACK", "SUBMIT"}}) {
            app.onWindow(() -> app.find("#act-" + step[0]).requestFocus());
            takesStep(step[0]);
            answers("#save-reason", "Scope widened");
            confirms();
            app.until(() -> app.find("#act-" + step[1]) != null);
            app.settle();
            assertThat(app.stage().getScene().getFocusOwner()).isEqualTo(app.find("#act-" + step[1]));
        }
    }

    @Test
    void saysWhatStandsInTheWayOfApprovingAndLeavesTheActivityInReview() {
        opens("bpe", "activity", "A01");
        takesStep("SUBMIT");
        confirms();
        app.until(() -> text(".status-chip").equals("In review"));
        takesStep("APPROVE");
        assertThat(app.dialog().lookupAll(".label").stream().map(node -> ((Labeled) node).getText())).anyMatch(text -> text.contains("stands in the way"))
                .anyMatch(text -> text.startsWith("• "));
        confirms();
        app.until(() -> app.dialog() == null);

        assertThat(text(".status-chip")).isEqualTo("In review");
    }

    @Test
    void asksNothingWhereTheActivityIsNotApproved() {
        opens("bpe", "activity", "A01");
        app.changes();
        app.fires("#editor-save");
        app.until(() -> text("#status").startsWith("Saved"));

        assertThat(app.dialog()).isNull();
    }

    @Test
    void asksWhyADecidedImpactAssessmentIsChanged() {
        opens("complete", "impact-assessment", "DPIA");
        app.changes();
        app.starts("#editor-save");
        app.until(() -> app.dialog() != null);
        assertThat(app.dialog().lookup("#choice-anew")).isNull();
        answers("#save-reason", "New number");
        confirms();
        app.until(() -> text("#status").startsWith("Saved"));

        inTheRegister(register -> {
            assertThat(register.history().latest(1).getFirst().kind()).isEqualTo(ImpactAssessment.KIND.name());
            assertThat(register.history().latest(1).getFirst().reason()).isEqualTo("New number");
        });
    }
}
