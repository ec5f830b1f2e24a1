package org.article30.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.article30.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What is found on the record being edited; a click goes to the field. */
final class FindingsPanel extends VBox {

    private final Texts texts;
    private final Consumer<String> jump;
    private final Label heading = new Label();
    private final VBox lines = new VBox();
    private List<FindingLine> shown = List.of();

    FindingsPanel(Texts texts, Consumer<String> jump) {
        this.texts = texts;
        this.jump = jump;
        getStyleClass().add("completeness");
        heading.getStyleClass().add("completeness-heading");
        heading.setWrapText(true);
        lines.getStyleClass().add("lines");
        getChildren().setAll(heading, lines);
        visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(lines.getChildren()));
        managedProperty().bind(visibleProperty());
    }

    void show(List<FindingLine> now) {
        if (!now.equals(shown)) {
            shown = List.copyOf(now);
            heading.setText(texts.text("editor.findings", now.stream().filter(line -> !line.accepted()).count()));
            lines.getChildren().setAll(now.stream().map(this::line).toList());
        }
    }

    private Pressable line(FindingLine line) {
        var label = new Label(line.accepted() ? texts.text("editor.findings.accepted", line.text()) : line.text());
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (line.accepted()) {
            label.getStyleClass().add("text-muted");
        }
        var icon = new FontIcon(line.accepted() ? Material2OutlinedAL.CHECK_CIRCLE : Material2AL.ERROR_OUTLINE);
        icon.getStyleClass().add(line.accepted() ? "not-applicable" : line.mood());
        var button = new Pressable(() -> jump.accept(line.field()), icon, label);
        button.getStyleClass().add("completeness-line");
        button.setAccessibleText(label.getText());
        Tooltip.install(button, new Tooltip(line.detail()));
        return button;
    }
}
