package org.article30.ui;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** Controls that would rather stand in one line, and wrap only where there is no room. */
public final class OneLine extends FlowPane {

    /** Wider than any line, so that the height asked for is that of one line. */
    private static final double AMPLE = 10_000;

    /** Stands for these controls, in their order. */
    public OneLine(Node... controls) {
        super(controls);
        setPrefWrapLength(AMPLE);
    }

    /** Stands for controls that are added later. */
    public OneLine() {
        setPrefWrapLength(AMPLE);
    }

    @Override
    protected double computePrefWidth(double height) {
        var shown = getManagedChildren();
        var widths = shown.stream().mapToDouble(control -> snapSizeX(control.prefWidth(-1))).sum();
        return snappedLeftInset() + widths + snapSpaceX(getHgap()) * Math.max(0, shown.size() - 1) + snappedRightInset();
    }
}
