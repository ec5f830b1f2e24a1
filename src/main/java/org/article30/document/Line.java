package org.article30.document;

import java.util.List;

/**
 * A line of text, broken and measured; lengths in points.
 *
 * @param pieces its parts from left to right
 * @param width without the space at its end
 * @param before space above the line
 * @param leading height of the line itself
 * @param size of the type, from which the base line follows
 */
record Line(List<Piece> pieces, float width, float before, float leading, float size) {

    /** A part of a line in one font and colour; link and anchor are keys or "". */
    record Piece(Face face, float size, Tint tint, String text, float width, String link, String anchor) {
    }

    /** The height of the line with the space above it. */
    float height() {
        return before + leading;
    }

    /** How far the base line is below the top of the space above. */
    float baseline() {
        return before + leading / 2 + size * 0.345f;
    }

    /** The same line with space above it. */
    Line spaced(float space) {
        return new Line(pieces, width, before + space, leading, size);
    }

    /** The height of lines one below the other. */
    static float height(List<Line> lines) {
        float sum = 0;
        for (var line : lines) {
            sum += line.height();
        }
        return sum;
    }
}
