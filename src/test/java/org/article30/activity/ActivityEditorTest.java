package org.article30.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.article30.store.Stored;
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

    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
        stage.setScene(new Scene(new Label(""), 1000, 960));
        stage.show();
    }

    private RecordEditor<Activity> open(EditorDesk desk, Stored<Activity> activity, Look look) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var editor = ActivityEditor.of(activity, desk.desk, new InlineBackground(failure -> { throw new AssertionError(failure); }),
                    (edited, _) -> new Stored<>(edited.id(), edited.version() + 1, edited.value()), _ -> lines(), () -> new Label(""));
            var scene = new Scene((javafx.scene.Parent) editor.view(), 1000, 960);
            look.apply(scene);
            stage.setScene(scene);
            return editor;
        });
    }

    private static List<CompletenessLine> lines() {
        var lines = new ArrayList<CompletenessLine>();
        lines.add(new CompletenessLine("30(1)(a)", "Controller and contact details", CompletenessLine.State.OK, "", "controllers"));
        lines.add(new CompletenessLine("30(1)(b)", "Purposes of the processing", CompletenessLine.State.OK, "", "purposes"));
        lines.add(new CompletenessLine("30(1)(c)", "Categories of data subjects and of personal data", CompletenessLine.State.PARTIAL, "No data subjects are named for two categories.", "facts.data"));
        lines.add(new CompletenessLine("30(1)(d)", "Categories of recipients", CompletenessLine.State.GENERAL, "", "facts.recipients"));
        lines.add(new CompletenessLine("30(1)(e)", "Transfers to third countries", CompletenessLine.State.INFERRED, "", "thirdCountries.answer"));
        lines.add(new CompletenessLine("30(1)(f)", "Time limits for erasure", CompletenessLine.State.MISSING, "No retention rule is recorded.", "facts.retention"));
        lines.add(new CompletenessLine("30(1)(g)", "Security measures", CompletenessLine.State.NOT_APPLICABLE, "", ""));
        return lines;
    }

    @Test
    void showsAnActivity() throws Exception {
        for (var language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var desk = new EditorDesk("bpo7", language);
            var editor = open(desk, desk.activity(0), Look.USUAL);
            Screenshots.take(stage, "activity-" + language);
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> editor.show("purposes.0.bases.0.law"));
            Screenshots.take(stage, "activity-purposes-" + language);
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> editor.show("facts.data.0.term"));
            Screenshots.take(stage, "activity-data-" + language);
        }
        var desk = new EditorDesk("bpo7", Locale.FRENCH);
        var editor = open(desk, desk.activity(0), new Look(true, 100));
        Screenshots.take(stage, "activity-dark");
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> editor.show("facts.retention.0.period"));
        Screenshots.take(stage, "activity-retention-dark");
        open(desk, desk.activity(0), new Look(false, 180));
        Screenshots.take(stage, "activity-180");
        assertThat(editor.title()).isNotBlank();
    }
}
