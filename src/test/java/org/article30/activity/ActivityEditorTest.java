package org.article30.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.article30.party.RecordExemption;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.ui.CompletenessLine;
import org.article30.ui.InlineBackground;
import org.article30.ui.Look;
import org.article30.ui.RecordEditor;
import org.article30.ui.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ActivityEditorTest {

    private final List<String> reasons = new ArrayList<>();
    @SuppressWarnings("NullAway.Init") // set before each test
    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
        stage.setScene(new Scene(new Label(""), 1000, 960));
        stage.show();
    }

    private RecordEditor<Activity> open(String sample, Locale language, Look look) {
        var desk = new EditorDesk(sample, language);
        var editor = ui(() -> {
            var made = ActivityEditor.of(desk.activity(0), desk.desk, new InlineBackground(failure -> { throw new AssertionError(failure); }),
                    (edited, because) -> {
                        reasons.add(because.reason());
                        return new Stored<>(edited.id(), edited.version() + 1, edited.value());
                    }, _ -> lines(), () -> new Label(""), () -> new Label(""));
            var scene = new Scene((Parent) made.view(), 1000, 960);
            look.apply(scene);
            stage.setScene(scene);
            return made;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return editor;
    }

    private static <X> X ui(Callable<X> action) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }

    private static void show(RecordEditor<?> editor, String path) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> editor.show(path));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void fire(String key) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> KeyEvent.fireEvent(stage.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.valueOf(key), false, false, false, false)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<CompletenessLine> lines() {
        return List.of(
                new CompletenessLine("30(1)(a)", "Controller and contact details", CompletenessLine.State.OK, "", "controllers"),
                new CompletenessLine("30(1)(b)", "Purposes of the processing", CompletenessLine.State.OK, "", "purposes"),
                new CompletenessLine("30(1)(c)", "Categories of data subjects and of personal data", CompletenessLine.State.PARTIAL, "Two categories name no data subjects.", "facts.data"),
                new CompletenessLine("30(1)(d)", "Categories of recipients", CompletenessLine.State.GENERAL, "", "facts.recipients"),
                new CompletenessLine("30(1)(e)", "Transfers to third countries", CompletenessLine.State.INFERRED, "", "thirdCountries.answer"),
                new CompletenessLine("30(1)(f)", "Time limits for erasure", CompletenessLine.State.MISSING, "No retention rule is recorded.", "facts.retention"),
                new CompletenessLine("30(1)(g)", "Security measures", CompletenessLine.State.NOT_APPLICABLE, "", ""));
    }

    @Test
    void picturesInEnglish() {
        var editor = open("bpo7", Locale.ENGLISH, Look.USUAL);
        Screenshots.take(stage, "activity-en");
        show(editor, "purposes.0.bases.0.law");
        Screenshots.take(stage, "activity-purposes-en");
        show(editor, "facts.data.0.subjects");
        Screenshots.take(stage, "activity-data-en");
        show(editor, "accountability.exemption.rule");
        fire("F1");
        Screenshots.take(stage, "activity-help-en");
        assertThat(stage.getScene().getFocusOwner().getAccessibleText()).isEqualTo(Texts.in(Locale.ENGLISH).field(RecordExemption.class, "rule"));
    }

    @Test
    void picturesInGermanDark() {
        var editor = open("bpo7", Locale.GERMAN, new Look(true, 100));
        Screenshots.take(stage, "activity-de-dark");
        show(editor, "facts.subjects.0.term");
        fire("F4");
        Screenshots.take(stage, "activity-picker-de-dark");
        show(editor, "particulars.begun");
        fire("F4");
        Screenshots.take(stage, "activity-calendar-de-dark");
        show(editor, "purposes.0.bases");
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> ((Button) stage.getScene().getFocusOwner().getParent().lookup(".source-button")).fire());
        WaitForAsyncUtils.waitForFxEvents();
        Screenshots.take(stage, "activity-source-de-dark");
        assertThat(editor.form().changedProperty().get()).isFalse();
    }

    @Test
    void picturesInFrenchLarge() {
        open("bpo7", Locale.FRENCH, new Look(false, 180));
        Screenshots.take(stage, "activity-fr-180");
    }
}
