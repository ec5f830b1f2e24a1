package org.article30.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** How the record being edited stands on a day, and on what grounds; a click on a ground goes to its field. */
final class VerdictPanel extends VBox {

    private final Consumer<String> jump;
    private List<Verdict> shown = List.of();

    VerdictPanel(Consumer<String> jump) {
        this.jump = jump;
        getStyleClass().add("verdicts");
        visibleProperty().bind(Bindings.isNotEmpty(getChildren()));
        managedProperty().bind(visibleProperty());
    }

    void show(List<Verdict> now) {
        if (!now.equals(shown)) {
            shown = List.copyOf(now);
            getChildren().setAll(now.stream().map(this::verdict).toList());
        }
    }

    private Node verdict(Verdict verdict) {
        var heading = wrapped(verdict.heading(), "completeness-heading");
        var lines = new VBox();
        lines.getStyleClass().add("lines");
        lines.getChildren().setAll(verdict.grounds().stream().map(this::ground).toList());
        var box = new VBox(heading, Cells.badge(verdict.word(), verdict.mood()), wrapped(verdict.sentence(), "text-muted"), lines);
        box.getStyleClass().add("completeness");
        return box;
    }

    private Pressable ground(Verdict.Ground ground) {
        var icon = new FontIcon(icon(ground.mood()));
        icon.getStyleClass().add(ground.mood());
        var words = new VBox(wrapped(ground.name(), "ground-name"), wrapped(ground.text(), "text-muted"));
        var button = new Pressable(() -> jump.accept(ground.field()), icon, words);
        button.getStyleClass().add("completeness-line");
        button.setAccessibleText(ground.name() + ": " + ground.text());
        return button;
    }

    private static Ikon icon(String mood) {
        return switch (mood) {
            case "good" -> Material2AL.CHECK_CIRCLE;
            case "warning" -> Material2MZ.TIMELAPSE;
            case "danger" -> Material2AL.ERROR_OUTLINE;
            default -> Material2AL.HELP_OUTLINE;
        };
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
