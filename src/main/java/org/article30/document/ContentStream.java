package org.article30.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.ByteBuffer;

/**
 * The operators of one page after another. Says nothing twice: fonts, colours, weights and positions are written when they
 * change, because half the time of a report goes into compressing its pages.
 */
final class ContentStream {

    private static final byte[] BEGIN_TEXT = bytes("BT\n");
    private static final byte[] END_TEXT = bytes("ET\n");
    private static final byte[] SHOW = bytes(")Tj\n");
    private static final byte[] MOVE_TEXT = bytes(" Td\n");
    private static final byte[] PLACE_TEXT = bytes(" Tm\n");
    private static final byte[] UPRIGHT = bytes("0 1 -1 0 ");
    private static final byte[] WEIGHT = bytes(" w\n");
    private static final byte[] FROM = bytes(" m ");
    private static final byte[] TO = bytes(" l ");
    private static final byte[] STROKE = bytes("S\n");
    private static final byte[] FILL = bytes("f\n");

    private final PageWriter writer;
    private final Glyphs glyphs;
    private final Map<Float, Map<Face, byte[]>> fonts = new HashMap<>();
    private final Set<Face> onPage = EnumSet.noneOf(Face.class);
    private final Hundredths numbers = new Hundredths();
    private ByteBuffer out;
    private boolean inText;
    /** where text was last moved to, in hundredths of a point */
    private int textX;
    private int textY;
    private float penX;
    private float penY;
    private @Nullable Face face;
    private float size;
    private @Nullable Tint ink;
    private @Nullable Tint line;
    private float weight;

    ContentStream(PageWriter writer) {
        this.writer = writer;
        this.glyphs = new Glyphs(writer);
        this.out = writer.getDirectContent().getInternalBuffer();
    }

    /** Goes on with the writer's current page. */
    void page() {
        out = writer.getDirectContent().getInternalBuffer();
        onPage.clear();
        inText = false;
        face = null;
        ink = null;
        line = null;
        weight = 0;
    }

    /** Whether a text object is open. */
    boolean inText() {
        return inText;
    }

    /** Opens or closes a text object. Marked sequences must not reach over this. */
    void text(boolean wanted) {
        if (wanted != inText) {
            out.append(wanted ? BEGIN_TEXT : END_TEXT);
            inText = wanted;
            textX = 0;
            textY = 0;
            penX = -1;
        }
    }

    /** Shows a piece of text, in an open text object. */
    void show(Line.Piece piece, Tint tint, float x, float y) {
        font(piece.face(), piece.size());
        ink(tint);
        if (y != penY || Math.abs(x - penX) > 0.02f) {
            int newX = Math.round(x * 100);
            int newY = Math.round((Sheet.HEIGHT - y) * 100);
            numbers.write(newX - textX, out).append(' ');
            numbers.write(newY - textY, out).append(MOVE_TEXT);
            textX = newX;
            textY = newY;
        }
        string(piece);
        penX = x + piece.width();
        penY = y;
    }

    /** Shows a piece of text that runs upwards, in a text object of its own. */
    void showUpright(Line.Piece piece, Tint tint, float x, float y) {
        font(piece.face(), piece.size());
        ink(tint);
        out.append(UPRIGHT);
        point(x, y, PLACE_TEXT);
        string(piece);
    }

    private void string(Line.Piece piece) {
        out.append('(');
        glyphs.write(piece.face(), piece.text(), out);
        out.append(SHOW);
    }

    /** Draws a straight line. */
    void stroke(float x1, float y1, float x2, float y2, Tint tint, float thickness) {
        if (tint != line) {
            out.append(tint.stroke());
            line = tint;
        }
        if (thickness != weight) {
            numbers.write(Math.round(thickness * 100), out).append(WEIGHT);
            weight = thickness;
        }
        point(x1, y1, FROM);
        point(x2, y2, TO);
        out.append(STROKE);
    }

    /** Fills a shape with straight sides. */
    void fill(Tint tint, float... corners) {
        ink(tint);
        for (int i = 0; i < corners.length; i += 2) {
            point(corners[i], corners[i + 1], i == 0 ? FROM : TO);
        }
        out.append(FILL);
    }

    /** Writes other operators. */
    void operators(String syntax) {
        out.append(bytes(syntax));
    }

    private void font(Face newFace, float newSize) {
        if (newFace != face || newSize != size) {
            face = newFace;
            size = newSize;
            if (onPage.add(newFace)) {
                // OpenPDF must hear of each font once a page
                int from = out.size();
                writer.getDirectContent().setFontAndSize(newFace.font(), newSize);
                fonts.computeIfAbsent(newSize, _ -> new HashMap<>())
                        .put(newFace, Arrays.copyOfRange(out.getBuffer(), from, out.size()));
            } else {
                out.append(fonts.computeIfAbsent(newSize, _ -> new HashMap<>())
                        .computeIfAbsent(newFace, this::operator));
            }
        }
    }

    /** The operator that sets a font the page knows already, in the current size. */
    private byte[] operator(Face known) {
        int from = out.size();
        writer.getDirectContent().setFontAndSize(known.font(), size);
        var operator = Arrays.copyOfRange(out.getBuffer(), from, out.size());
        out.setSize(from);
        return operator;
    }

    private void ink(Tint tint) {
        if (tint != ink) {
            out.append(tint.fill());
            ink = tint;
        }
    }

    private void point(float x, float y, byte[] operator) {
        numbers.write(Math.round(x * 100), out).append(' ');
        numbers.write(Math.round((Sheet.HEIGHT - y) * 100), out).append(operator);
    }

    private static byte[] bytes(String operators) {
        return operators.getBytes(StandardCharsets.ISO_8859_1);
    }
}
