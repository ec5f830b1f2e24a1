package org.article30.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/** Small pictures that stand in table cells. */
public final class Cells {

    private Cells() {
    }

    /** A word on a coloured ground; {@code mood} is a style class: neutral, good, warning, danger or accent. Blank text draws nothing. */
    public static Label badge(String text, String mood) {
        var badge = new Label(text);
        badge.getStyleClass().addAll("badge", mood);
        badge.setVisible(!text.isBlank());
        return badge;
    }

    /** Has {@code open} told of the line of a list that is double-clicked, or selected when Enter is pressed. */
    public static <T> void onOpen(ListView<T> list, Consumer<T> open) {
        Runnable opened = () -> Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(open);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                opened.run();
            }
        });
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                opened.run();
                key.consume();
            }
        });
    }

    /** A bar filled to {@code fraction} (0 to 1) with its percentage beside it. */
    public static Node bar(double fraction, String percentage) {
        var bar = new ProgressBar(fraction);
        bar.getStyleClass().addAll("completeness", fraction >= 1 ? "good" : fraction >= 0.5 ? "warning" : "danger");
        bar.setFocusTraversable(false);
        var box = new HBox(bar, new Label(percentage));
        box.getStyleClass().add("completeness-cell");
        return box;
    }
}
