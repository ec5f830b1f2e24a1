package org.article30.activity;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.article30.text.Texts;
import org.article30.ui.LabeledField;

/** Where an activity stands and how it came to, to be read: it goes on by the buttons at the head of the editor. */
final class StandingPane extends LabeledField {

    private final Texts texts;
    private final VBox lines = new VBox();
    private List<String> shown = List.of();

    StandingPane(Texts texts) {
        this.texts = texts;
        lines.getStyleClass().add("standing-steps");
        setText(texts.field(Particulars.class, "status"));
        setControl(lines);
        setHelp(texts.help(Particulars.class, "status"));
    }

    void show(Particulars particulars) {
        var now = new ArrayList<>(StepWords.steps(particulars, texts));
        now.addFirst(ActivityList.standing(particulars, texts));
        if (!now.equals(shown)) {
            shown = List.copyOf(now);
            lines.getChildren().setAll(now.stream().map(StandingPane::line).toList());
            lines.getChildren().stream().skip(1).forEach(step -> step.getStyleClass().add("text-muted"));
            lines.setAccessibleText(getText() + ": " + String.join("; ", now));
        }
    }

    private static Label line(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
