package org.article30.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.article30.evidence.DocumentEditor;
import org.article30.evidence.EvidenceDocument;
import org.article30.party.Party;
import org.article30.party.PartyEditor;
import org.article30.processor.Engagement;
import org.article30.processor.EngagementEditor;
import org.article30.records.Kind;
import org.article30.register.Register;
import org.article30.register.RegisterEditor;
import org.article30.store.Stored;
import org.article30.transfer.Transfer;
import org.article30.transfer.TransferEditor;
import org.article30.ui.Because;
import org.article30.ui.InlineBackground;
import org.article30.ui.Look;
import org.article30.ui.RecordEditor;
import org.article30.ui.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Every kind of record opens in its editor with all its sections, and a picture is taken of it. */
@ExtendWith(ApplicationExtension.class)
class EveryEditorTest {

    private static final InlineBackground BACKGROUND = new InlineBackground(failure -> { throw new AssertionError(failure); });

    private final EditorDesk desk = new EditorDesk("complete", Locale.FRENCH);
    @SuppressWarnings("NullAway.Init") // set before each test
    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
        stage.setScene(new Scene(new Label(""), 800, 960));
        stage.show();
    }

    private <T extends Record> void open(Kind<T> kind, String name, String path, Function<Stored<T>, RecordEditor<T>> editors) {
        var stored = desk.content.of(kind).stream().findFirst().orElseThrow();
        var editor = ui(() -> {
            var made = editors.apply(stored);
            var scene = new Scene((Parent) made.view(), 800, 960);
            Look.USUAL.apply(scene);
            stage.setScene(scene);
            return made;
        });
        WaitForAsyncUtils.waitForFxEvents();
        if (!path.isEmpty()) {
            WaitForAsyncUtils.waitForAsyncFx(60_000, () -> editor.show(path));
        }
        Screenshots.take(stage, "editor-" + name);
        assertThat(editor.form().changedProperty().get()).as("showing a record changes nothing").isFalse();
        assertThat(editor.title()).isNotBlank();
    }

    private static <X> X ui(Callable<X> action) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }

    private static <T extends Record> Stored<T> same(Stored<T> edited, Because because) {
        return edited;
    }

    @Test
    void party() {
        open(Party.KIND, "party", "contacts.0.kind", stored -> PartyEditor.of(stored, desk.desk, BACKGROUND, EveryEditorTest::same));
    }

    @Test
    void transfer() {
        open(Transfer.KIND, "transfer", "safeguards.0.tool", stored -> TransferEditor.of(stored, desk.desk, BACKGROUND, EveryEditorTest::same));
    }

    @Test
    void engagement() {
        open(Engagement.KIND, "engagement", "commitments.0.letters", stored -> EngagementEditor.of(stored, desk.desk, BACKGROUND, EveryEditorTest::same, () -> new Label("")));
    }

    @Test
    void document() {
        open(EvidenceDocument.KIND, "document", "", stored -> DocumentEditor.of(stored, desk.desk, BACKGROUND, EveryEditorTest::same, () -> new Label("")));
    }

    @Test
    void register() {
        open(Register.KIND, "register", "", stored -> RegisterEditor.of(stored, desk.desk, BACKGROUND, EveryEditorTest::same));
    }

    @Test
    void generalProvisions() {
        open(GeneralProvisions.KIND, "general-provisions", "facts.retention.0.period", stored -> GeneralProvisionsEditor.of(stored, desk.desk, BACKGROUND, EveryEditorTest::same));
    }

    @Test
    void activityOfAProcessor() {
        open(Activity.KIND, "processor-activity", "", stored -> ActivityEditor.of(asProcessor(stored), desk.desk, BACKGROUND, EveryEditorTest::same, _ -> java.util.List.of(), () -> new Label(""), () -> new Label("")));
    }

    private static Stored<Activity> asProcessor(Stored<Activity> stored) {
        var value = stored.value();
        return stored.with(new Activity(value.particulars(), Capacity.PROCESSOR, value.controllers(), value.joint(), value.clients(), value.purposes(),
                value.facts(), value.general(), value.thirdCountries(), value.accountability(), value.documents(), value.related(), value.notes(), value.provenance()));
    }
}
