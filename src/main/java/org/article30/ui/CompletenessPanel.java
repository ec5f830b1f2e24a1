package org.article30.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.article30.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** How each item of Article 30, or of another article, stands for the record being edited; a click goes to the field. */
final class CompletenessPanel extends VBox {

    private final Texts texts;
    private final Consumer<String> jump;
    private final VBox lines = new VBox();
    private final Label count = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private List<CompletenessLine> shown = List.of();

    CompletenessPanel(String article, Texts texts, Consumer<String> jump) {
        this.texts = texts;
        this.jump = jump;
        getStyleClass().add("completeness");
        var heading = new Label(texts.text("editor.completeness", article));
        heading.getStyleClass().add("completeness-heading");
        heading.setWrapText(true);
        count.getStyleClass().add("text-muted");
        count.setWrapText(true);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(heading.getText());
        lines.getStyleClass().add("lines");
        getChildren().setAll(heading, bar, count, lines);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(List<CompletenessLine> now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        var asked = now.stream().filter(line -> line.state() != CompletenessLine.State.NOT_APPLICABLE).count();
        var there = now.stream().filter(CompletenessPanel::isThere).count();
        count.setText(texts.text("editor.completeness.count", there, asked));
        bar.setProgress(asked == 0 ? 1 : (double) there / asked);
        bar.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("done"), there == asked);
        lines.getChildren().setAll(now.stream().map(this::line).toList());
    }

    private static boolean isThere(CompletenessLine line) {
        return line.state() == CompletenessLine.State.OK;
    }

    private Pressable line(CompletenessLine line) {
        var label = new Label(line.label());
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(label);
        var state = texts.text("completeness." + line.state());
        var detail = new Label(line.text().isBlank() ? line.state() == CompletenessLine.State.OK ? "" : state : line.text());
        detail.setWrapText(true);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        detail.getStyleClass().addAll("text-muted", "text-small");
        if (!detail.getText().isBlank()) {
            words.getChildren().add(detail);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var icon = new FontIcon(icon(line.state()));
        icon.getStyleClass().add(line.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        var button = new Pressable(() -> jump.accept(line.field()), icon, words);
        button.getStyleClass().add("completeness-line");
        button.setAccessibleText(line.item() + " " + line.label() + ": " + state + ". " + line.text());
        button.setMouseTransparent(line.field().isBlank());
        button.setFocusTraversable(!line.field().isBlank());
        return button;
    }

    private static Ikon icon(CompletenessLine.State state) {
        return switch (state) {
            case OK -> Material2AL.CHECK_CIRCLE;
            case GENERAL -> Material2OutlinedAL.CHECK_CIRCLE;
            case INFERRED -> Material2OutlinedAL.HELP_OUTLINE;
            case PARTIAL -> Material2MZ.TIMELAPSE;
            case MISSING -> Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED;
            case NOT_APPLICABLE -> Material2MZ.REMOVE;
        };
    }
}
