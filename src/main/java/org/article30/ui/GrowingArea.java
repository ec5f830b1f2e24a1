package org.article30.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A text area that is as high as its text, so that nothing is hidden and nothing is empty. Tab leaves it. */
final class GrowingArea extends TextArea {

    private static final int LEAST_LINES = 2;

    private final Text measure = new Text();

    GrowingArea() {
        setWrapText(true);
        setPrefRowCount(LEAST_LINES);
        getStyleClass().add("growing");
        textProperty().subscribe(this::requestLayout);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnTab);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var line = getFont().getSize();
        measure.setFont(getFont());
        measure.setText(getText() + (getText().endsWith("\n") ? " " : ""));
        measure.setWrappingWidth(width > 0 ? Math.max(4 * line, width - 2.6 * line) : 0);
        var text = Math.max(measure.getLayoutBounds().getHeight(), LEAST_LINES * 1.35 * line);
        return Math.ceil(text + 1.7 * line);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private void leaveOnTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            requestFocusTraversal(key.isShiftDown() ? javafx.scene.TraversalDirection.PREVIOUS : javafx.scene.TraversalDirection.NEXT);
            key.consume();
        }
    }
}
