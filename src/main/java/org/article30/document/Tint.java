package org.article30.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The colours of a printed page; text colours keep a contrast of at least 4.5 : 1 on paper. */
enum Tint {
    TEXT(Block.Ink.TEXT.rgb()),
    MUTED(Block.Ink.MUTED.rgb()),
    ACCENT(Block.Ink.ACCENT.rgb()),
    HAIRLINE(0xCBD2DA),
    GRID(0xE6EAEE),
    PALE(Block.Ink.PALE.rgb()),
    PAPER(Block.Ink.PAPER.rgb()),
    AMBER(0x8A4B00),
    AMBER_PALE(0xFCF5E9),
    VIOLET(0x5A3E85),
    VIOLET_PALE(0xF5F2FA),
    GREEN(Block.Ink.GOOD.rgb()),
    OCHRE(Block.Ink.CAUTION.rgb()),
    RED(Block.Ink.BAD.rgb());

    private final byte[] fill;
    private final byte[] stroke;

    Tint(int rgb) {
        var numbers = String.format(
                Locale.ROOT, "%.3f %.3f %.3f", (rgb >> 16) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
        fill = (numbers + " rg\n").getBytes(StandardCharsets.US_ASCII);
        stroke = (numbers + " RG\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** The operator that makes this the colour of text and areas. */
    byte[] fill() {
        return fill;
    }

    /** The operator that makes this the colour of lines. */
    byte[] stroke() {
        return stroke;
    }

    /** The colour of a drawing's ink. */
    static Tint of(Block.Ink ink) {
        return switch (ink) {
            case TEXT -> TEXT;
            case MUTED -> MUTED;
            case ACCENT -> ACCENT;
            case PALE -> PALE;
            case PAPER -> PAPER;
            case GOOD -> GREEN;
            case CAUTION -> OCHRE;
            case BAD -> RED;
        };
    }
}
