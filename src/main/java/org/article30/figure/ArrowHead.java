package org.article30.figure;

import java.util.List;
import org.article30.document.Block.Shape;

/** The head of an arrow. */
final class ArrowHead {

    private static final double LENGTH = 6;
    private static final double HALF_ANGLE = 0.4;

    private ArrowHead() {
    }

    /** Its three corners, x and y in turn, at the end of a line. */
    static List<Double> of(Shape.Line line) {
        double angle = Math.atan2(line.y2() - line.y1(), line.x2() - line.x1());
        return List.of(
                line.x2(), line.y2(),
                line.x2() - LENGTH * Math.cos(angle - HALF_ANGLE), line.y2() - LENGTH * Math.sin(angle - HALF_ANGLE),
                line.x2() - LENGTH * Math.cos(angle + HALF_ANGLE), line.y2() - LENGTH * Math.sin(angle + HALF_ANGLE));
    }
}
