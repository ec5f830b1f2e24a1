package org.article30.document;

/** The page: A4, in points; y runs down from the top edge. */
final class Sheet {

    static final float WIDTH = 595.28f;
    static final float HEIGHT = 841.89f;
    static final float LEFT = 60;
    static final float RIGHT = WIDTH - 60;
    static final float TEXT_WIDTH = RIGHT - LEFT;
    static final float TOP = 84;
    static final float BOTTOM = HEIGHT - 76;
    static final float HEAD = 44;
    static final float FOOT = HEIGHT - 50;

    private Sheet() {
    }
}
