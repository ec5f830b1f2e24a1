package org.article30.document;

/** The text column through the pages: how far it is filled, and when the next page begins. Lengths in points. */
final class Flow {

    /** The height of an empty page. */
    static final float PAGE = Sheet.BOTTOM - Sheet.TOP;

    private final Canvas canvas;
    private float y = Sheet.TOP;
    private boolean fresh = true;

    /** A column that begins at the top of the canvas's current page. */
    Flow(Canvas canvas) {
        this.canvas = canvas;
    }

    Canvas canvas() {
        return canvas;
    }

    /** Where the next thing goes. */
    float y() {
        return y;
    }

    /** How much is left of the page. */
    float room() {
        return Sheet.BOTTOM - y;
    }

    /** Whether nothing stands on the page yet. */
    boolean fresh() {
        return fresh;
    }

    /** Begins a new page unless so much is left, or the page is empty anyway. */
    void need(float height) {
        if (!fresh && height > room()) {
            newPage();
        }
    }

    /** Begins a new page. */
    void newPage() {
        canvas.newPage();
        y = Sheet.TOP;
        fresh = true;
    }

    /** Leaves space, except at the top of a page. */
    void space(float height) {
        if (!fresh) {
            y += height;
        }
    }

    /** Uses up height. */
    void advance(float height) {
        y += height;
        fresh = false;
    }

    /** Writes a line at a distance from the left edge of the page and goes below it. */
    void line(Line line, float x) {
        canvas.line(line, x, y);
        advance(line.height());
    }
}
