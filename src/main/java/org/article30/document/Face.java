package org.article30.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;

/**
 * The embedded fonts. Each is read once, when first used, and knows the widths of its glyphs. Glyphs that the Liberation
 * fonts lack come from DejaVu Sans; what that lacks too shows as U+FFFD.
 */
enum Face {
    SANS("/liberation/LiberationSans-Regular.ttf"),
    SANS_BOLD("/liberation/LiberationSans-Bold.ttf"),
    SANS_ITALIC("/liberation/LiberationSans-Italic.ttf"),
    SERIF("/liberation/LiberationSerif-Regular.ttf"),
    SERIF_BOLD("/liberation/LiberationSerif-Bold.ttf"),
    SERIF_ITALIC("/liberation/LiberationSerif-Italic.ttf"),
    FALLBACK("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");

    /** What stands for a character that no font has. */
    static final char MISSING = '\uFFFD';

    /** Characters below this code are in every font, save for controls. */
    private static final int COMMON = 0x180;

    private static final int ABSENT = -1;

    private final String resource;
    private final short[][] widths = new short[256][];
    private final Map<Integer, Integer> beyond = new HashMap<>();
    private volatile short @Nullable [] common;
    private volatile @Nullable BaseFont font;

    Face(String resource) {
        this.resource = resource;
    }

    /** The widths of the characters of western languages by their code, in thousandths of the font size. */
    short[] common() {
        var table = common;
        if (table == null) {
            table = new short[COMMON];
            for (int c = 0; c < COMMON; c++) {
                table[c] = (short) Math.max(0, width(c));
            }
            common = table;
        }
        return table;
    }

    /** Whether this font has a glyph for the character. */
    boolean has(int codePoint) {
        return width(codePoint) != ABSENT;
    }

    /** The width of the glyph in thousandths of the font size, or -1 if there is none. */
    int width(int codePoint) {
        if (codePoint > 0xFFFF) {
            synchronized (beyond) {
                return beyond.computeIfAbsent(codePoint, this::measure);
            }
        }
        var block = widths[codePoint >> 8];
        if (block == null) {
            // 0 stands for “not yet measured”, so that threads may race here without harm
            block = widths[codePoint >> 8] = new short[256];
        }
        int known = block[codePoint & 255];
        if (known == 0) {
            known = measure(codePoint) + 2;
            block[codePoint & 255] = (short) known;
        }
        return known - 2;
    }

    /** The font for OpenPDF, to be embedded as a subset. */
    BaseFont font() {
        var loaded = font;
        return loaded == null ? load() : loaded;
    }

    private int measure(int codePoint) {
        return font().charExists(codePoint) ? font().getWidth(codePoint) : ABSENT;
    }

    private synchronized BaseFont load() {
        var loaded = font;
        if (loaded != null) {
            return loaded;
        }
        try (var in = Face.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Font missing from the program: " + resource);
            }
            var name = resource.substring(resource.lastIndexOf('/') + 1);
            loaded = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
            // PDF/A forbids a CIDSet that does not name every glyph
            loaded.setIncludeCidSet(false);
            loaded.setSecureRandom(new FixedLetters(ordinal()));
            font = loaded;
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letters before the name of an embedded subset: always the same, so that equal documents are equal files. */
    private static final class FixedLetters extends SecureRandom {

        private static final long serialVersionUID = 1;

        private final double letter;

        FixedLetters(int index) {
            letter = (index + 0.5) / 26;
        }

        @Override
        public double nextDouble() {
            return letter;
        }
    }
}
