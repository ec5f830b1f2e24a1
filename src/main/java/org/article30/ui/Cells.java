package org.article30.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** Small pictures that stand in table cells. */
public final class Cells {

    private Cells() {
    }

    /** A word on a coloured ground; {@code mood} is a style class: neutral, good, warning, danger or accent. Blank text draws nothing. */
    public static Node badge(String text, String mood) {
        var badge = new Label(text);
        badge.getStyleClass().addAll("badge", mood);
        badge.setVisible(!text.isBlank());
        return badge;
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
