package org.article30.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * The bytes that show a character in one file. OpenPDF is asked once for each character of each font, which also tells it
 * to embed the glyph; from then on the bytes are copied.
 */
final class Glyphs {

    /** two bytes for a glyph, each perhaps behind a backslash */
    private static final int LONGEST = 4;

    private final PdfContentByte scratch;
    private final byte[][][][] known = new byte[Face.values().length][256][][];
    private final Map<Integer, byte[]> beyond = new HashMap<>();
    private byte[] text = new byte[512];

    Glyphs(PageWriter writer) {
        scratch = new PdfContentByte(writer);
    }

    /** Writes the text as the inside of a string of PDF. */
    void write(Face face, String characters, ByteBuffer out) {
        var table = known[face.ordinal()];
        if (text.length < characters.length() * LONGEST) {
            text = new byte[characters.length() * LONGEST * 2];
        }
        int size = 0;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            var bytes = Character.isHighSurrogate(c)
                    ? beyond(face, characters.codePointAt(i++))
                    : basic(table, face, c);
            for (byte each : bytes) {
                text[size++] = each;
            }
        }
        out.append(text, 0, size);
    }

    private byte[] basic(byte[][][] table, Face face, char c) {
        var block = table[c >> 8];
        if (block == null) {
            block = table[c >> 8] = new byte[256][];
        }
        var bytes = block[c & 255];
        if (bytes == null) {
            bytes = block[c & 255] = ask(face, c);
        }
        return bytes;
    }

    private byte[] beyond(Face face, int codePoint) {
        return beyond.computeIfAbsent(face.ordinal() << 24 | codePoint, _ -> ask(face, codePoint));
    }

    /** What OpenPDF writes between the brackets of “(…)Tj”. */
    private byte[] ask(Face face, int codePoint) {
        scratch.reset();
        scratch.setFontAndSize(face.font(), 1);
        int from = scratch.getInternalBuffer().size() + 1;
        scratch.showTextBasic(Character.toString(codePoint));
        var all = scratch.getInternalBuffer().toByteArray();
        int to = all.length;
        while (all[--to] != ')') {
            // the operator after the string
        }
        return Arrays.copyOfRange(all, from, to);
    }
}
