package org.article30.dpia;

import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.VBox;
import org.article30.store.Stored;
import org.article30.ui.Background;
import org.article30.ui.Desk;
import org.article30.ui.Judging;
import org.article30.ui.Outline;
import org.article30.ui.RecordEditor;
import org.article30.ui.Saving;
import org.article30.ui.Section;

/** The editor of a screening (Article 35(1) and (3) to (5) GDPR): its result at the top, then criterion by criterion. */
public final class ScreeningEditor {

    private ScreeningEditor() {
    }

    /**
     * An editor for one screening.
     *
     * @param judged what follows from a screening while it is edited; called off the JavaFX thread
     */
    public static RecordEditor<Screening> of(Stored<Screening> screening, Desk desk, Background background, Saving<Screening> saving,
            Function<Screening, ScreeningSheet> judged) {
        var result = new ResultPane();
        var criteria = new VBox();
        var sections = List.of(
                Section.of("screening-result").with(() -> result),
                Section.of("screening", "name", "activity", "lists"),
                Section.of("screening-criteria").with(() -> criteria),
                Section.of("screening-exemption", "exemption", "exemptionReason"),
                Section.of("screening-decision", "decision", "reason", "advice", "decidedOn", "decidedBy", "reviewOn"),
                Section.of("notes", "notes"));
        var outline = new Outline<>(Screening.KIND, _ -> sections, value -> desk.texts().choice(value.decision()), "35");
        var editor = new RecordEditor<>(outline, screening, desk, background, saving, _ -> List.of());
        var whole = editor.form().whole();
        var pane = new CriteriaPane(whole, desk.texts());
        criteria.getChildren().setAll(pane);
        var judging = new Judging<>(whole::get, background, judged, sheet -> {
            result.show(sheet);
            pane.show(sheet);
        });
        whole.property().subscribe(_ -> judging.begin());
        return editor;
    }
}
