package org.article30.document;

/**
 * How a kind of text is set.
 *
 * @param plain the font
 * @param strong the font of what stands out
 * @param muted the font of what is not known
 * @param size in points
 * @param leading the distance of base lines in points
 * @param tint the colour
 */
record Type(Face plain, Face strong, Face muted, float size, float leading, Tint tint) {

    static final Type BODY = sans(9.5f, 14, Tint.TEXT);
    static final Type LEAD = new Type(Face.SERIF, Face.SERIF_BOLD, Face.SERIF_ITALIC, 12.5f, 18, Tint.TEXT);
    static final Type SMALL = sans(8.25f, 12, Tint.MUTED);
    static final Type UNKNOWN = new Type(Face.SANS_ITALIC, Face.SANS_BOLD, Face.SANS_ITALIC, 9.5f, 14, Tint.MUTED);
    static final Type CELL = sans(8.5f, 11.75f, Tint.TEXT);
    static final Type LABEL = sans(8.5f, 12.25f, Tint.MUTED);
    static final Type HEAD = bold(7.75f, 10.25f, Tint.MUTED);
    static final Type CAPTION = bold(8.75f, 12.5f, Tint.TEXT);
    static final Type RUNNING = sans(7.5f, 10, Tint.MUTED);

    /** The mark above the running head. */
    static final Type SIGN = bold(8, 10.5f, Tint.VIOLET);

    static final Type CONTENTS = bold(9.5f, 14, Tint.TEXT);
    static final Type NOTE = sans(9, 13.25f, Tint.TEXT);
    static final Type MARK = sans(8, 10.5f, Tint.TEXT);

    static final Type TITLE = new Type(Face.SERIF, Face.SERIF_BOLD, Face.SERIF_ITALIC, 34, 40, Tint.TEXT);
    static final Type SUBTITLE = new Type(Face.SERIF, Face.SERIF_BOLD, Face.SERIF_ITALIC, 15, 21, Tint.MUTED);
    static final Type OWNER = bold(11, 15.5f, Tint.TEXT);
    static final Type OWNER_MORE = sans(9.5f, 14, Tint.MUTED);

    private static final Type[] HEADINGS = {
        new Type(Face.SERIF, Face.SERIF_BOLD, Face.SERIF_ITALIC, 24, 30, Tint.TEXT),
        new Type(Face.SERIF_BOLD, Face.SERIF_BOLD, Face.SERIF_ITALIC, 15, 19.5f, Tint.TEXT),
        bold(10.25f, 14.5f, Tint.ACCENT),
        bold(9.5f, 13.5f, Tint.TEXT)
    };

    /** The type of a heading of level 1 to 4. */
    static Type heading(int level) {
        return HEADINGS[Math.clamp(level, 1, 4) - 1];
    }

    /** The type of the kind of a remark. */
    static Type noteHead(Tint tint) {
        return bold(7.75f, 12, tint);
    }

    /** The type of a label in a drawing. */
    static Type label(float size, Tint tint) {
        return sans(size, size * 1.3f, tint);
    }

    /** The same type with all of it standing out. */
    Type strengthened() {
        return new Type(strong, strong, muted, size, leading, tint);
    }

    /** The font of a run. */
    Face face(Text.Style style) {
        return switch (style) {
            case PLAIN -> plain;
            case STRONG, MARK -> strong;
            case MUTED -> muted;
        };
    }

    /** The colour of a run. */
    Tint tint(Text.Style style) {
        return switch (style) {
            case PLAIN, STRONG -> tint;
            case MUTED -> Tint.MUTED;
            case MARK -> Tint.ACCENT;
        };
    }

    private static Type sans(float size, float leading, Tint tint) {
        return new Type(Face.SANS, Face.SANS_BOLD, Face.SANS_ITALIC, size, leading, tint);
    }

    private static Type bold(float size, float leading, Tint tint) {
        return new Type(Face.SANS_BOLD, Face.SANS_BOLD, Face.SANS_ITALIC, size, leading, tint);
    }
}
