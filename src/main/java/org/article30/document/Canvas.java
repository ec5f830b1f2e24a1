package org.article30.document;

/**
 * What a layout draws on. The same layout runs twice: once over a canvas that only notes where things come to stand, once
 * over one that writes. Lengths are points, y runs down from the top edge of the page.
 */
sealed interface Canvas permits MeasuringCanvas, PdfCanvas {

    /** Ends the page and begins the next. */
    void newPage();

    /** Notes that a heading stands here. */
    void heading(Block.Heading heading, float y, boolean topOfPage);

    /** Begins an element of the document's structure inside the current one. */
    void open(Tag tag);

    /** Begins an element with further entries in the syntax of PDF dictionaries. */
    void open(Tag tag, String entries);

    /** Ends the current element. */
    void close();

    /** Draws what is no part of the content: whatever the drawing opens or writes is passed over by screen readers. */
    void decorate(Runnable drawing);

    /** Writes a line whose left end and top are given. */
    void line(Line line, float x, float top);

    /** Writes a line upwards: its left end is below, its base line to the right of x. */
    void upright(Line line, float x, float bottom);

    /** Draws a horizontal line. */
    void rule(float x, float y, float width, Tint tint, float weight);

    /** Draws a line between two points. */
    void stroke(float x1, float y1, float x2, float y2, Tint tint, float weight);

    /** Fills a shape with straight sides; x and y in turn. */
    void fill(Tint tint, float... corners);

    /** Fills a rectangle. */
    default void box(float x, float y, float width, float height, Tint tint) {
        fill(tint, x, y, x + width, y, x + width, y + height, x, y + height);
    }

    /** Opens an element, draws what is in it and closes it. */
    default void within(Tag tag, Runnable drawing) {
        open(tag);
        drawing.run();
        close();
    }
}
