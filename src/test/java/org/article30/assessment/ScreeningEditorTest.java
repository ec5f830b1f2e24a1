package org.article30.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.article30.dpia.AssessmentLinks;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.NationalList;
import org.article30.dpia.Screening;
import org.article30.dpia.ScreeningEditor;
import org.article30.exchange.Samples;
import org.article30.fact.Answer;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.ui.Desk;
import org.article30.ui.InlineBackground;
import org.article30.ui.Look;
import org.article30.ui.RecordEditor;
import org.article30.ui.Reference;
import org.article30.ui.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A screening in its editor: what the register shows, answers by keyboard, the result as it changes. */
@ExtendWith(ApplicationExtension.class)
class ScreeningEditorTest {

    private final RegisterView view = RegisterView.of(Samples.load("bpe"));
    @SuppressWarnings("NullAway.Init") // set before each test
    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
        stage.setScene(new Scene(new Label(""), 1000, 960));
        stage.show();
    }

    private RecordEditor<Screening> open(Locale language, boolean dark) {
        var texts = Texts.in(language);
        var none = Screening.BLANK;
        var screening = new Screening("BPE-A11", Id.of("bpe.a11"), List.of(NationalList.GB, NationalList.DE), none.answers(), none.exemption(), "", none.decision(), "", "",
                none.decidedOn(), "", none.reviewOn(), "", none.provenance());
        var desk = new Desk(texts, kind -> List.of(new Reference(Id.of("bpe.a11"), view.activityTitle(Id.of("bpe.a11")))), _ -> List.of(), (_, _) -> { }, (_, _) -> { });
        var editor = ui(() -> {
            var made = ScreeningEditor.of(new Stored<>(Id.create(), 1, screening), desk, new InlineBackground(failure -> { throw new AssertionError(failure); }),
                    (edited, _) -> edited, value -> new ScreeningSheets(texts).of(ScreeningResult.of(value, view)));
            show(new Look(dark, 100), (Parent) made.view());
            return made;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return editor;
    }

    private void show(Look look, Parent root) {
        var scene = new Scene(root, 1000, 960);
        look.apply(scene);
        stage.setScene(scene);
    }

    private static <X> X ui(Callable<X> action) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }

    /** Presses Space on the control of that accessible name. */
    private void press(String name) {
        ui(() -> {
            var button = find(name);
            button.requestFocus();
            KeyEvent.fireEvent(button, new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
            KeyEvent.fireEvent(button, new KeyEvent(KeyEvent.KEY_RELEASED, " ", " ", KeyCode.SPACE, false, false, false, false));
            return button;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node find(String name) {
        return stage.getScene().getRoot().lookupAll(".criterion *").stream()
                .filter(node -> node instanceof ToggleButton || node instanceof TextField).filter(node -> name.equals(node.getAccessibleText())).findFirst().orElseThrow();
    }

    private String result() {
        return ui(() -> stage.getScene().getRoot().lookup(".screening-result").getAccessibleText());
    }

    @Test
    void theResultFollowsTheAnswersGivenByKeyboard() {
        var editor = open(Locale.ENGLISH, false);
        assertThat(result()).startsWith("Required in most cases. 4 of the nine criteria of WP248 are met");
        press("Data matching: Yes");
        assertThat(result()).startsWith("Required. On the list of United Kingdom: ICO: Data matching.");
        assertThat(editor.form().value().answers()).singleElement().satisfies(answer -> {
            assertThat(answer.criterion()).isEqualTo("gb-ico-6");
            assertThat(answer.answer()).isEqualTo(Answer.YES);
        });
        press("Data matching: Yes");
        assertThat(editor.form().value().answers()).as("taken back").isEmpty();
        assertThat(result()).startsWith("Required in most cases.");
        ui(() -> {
            editor.form().undo();
            return editor;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(result()).startsWith("Required. ");
    }

    @Test
    void aReasonIsKeptWithItsAnswer() {
        var editor = open(Locale.ENGLISH, false);
        press("Large scale: No");
        ui(() -> {
            var reason = (TextField) find("Reason: Large scale");
            reason.setText("Two hundred customers");
            KeyEvent.fireEvent(reason, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return reason;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(editor.form().value().answers()).singleElement().satisfies(answer -> {
            assertThat(answer.answer()).isEqualTo(Answer.NO);
            assertThat(answer.reason()).isEqualTo("Two hundred customers");
        });
        assertThat(result()).startsWith("Required in most cases. 3 of the nine");
    }

    @Test
    void findsACriterionByItsWords() {
        open(Locale.ENGLISH, false);
        ui(() -> {
            ((TextField) stage.getScene().getRoot().lookup(".criteria .text-field")).setText("scoring");
            return stage;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(ui(() -> stage.getScene().getRoot().lookupAll(".criterion-name").stream().map(name -> ((Label) name).getText()).toList())).contains("Evaluation or scoring").hasSizeLessThan(6);
    }

    @Test
    void picturesInThreeLanguages() {
        for (var language : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN)) {
            open(language, language == Locale.FRENCH);
            Screenshots.take(stage, "screening-" + language.getLanguage());
            var criteria = ui(() -> stage.getScene().getRoot().lookup(".criteria"));
            assertThat(criteria).isNotNull();
            Screenshots.whole(criteria, "screening-criteria-" + language.getLanguage());
            ui(() -> {
                var line = new AssessmentLinks.Line(Screening.KIND, Id.create(), "BPE-A11", Texts.in(language).choice(Screening.BLANK.decision()));
                var deeds = new AssessmentLinks.Deeds(_ -> { }, () -> { }, () -> { });
                show(new Look(language == Locale.FRENCH, 100), new AssessmentLinks(Texts.in(language).choice(AssessmentStanding.MISSING), "danger", List.of(line),
                        List.of(new AssessmentLinks.Line(ImpactAssessment.KIND, Id.create(), "", "")), deeds, Texts.in(language)));
                return stage;
            });
            Screenshots.take(stage, "assessment-links-" + language.getLanguage());
        }
    }
}
