package org.article30.document;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * The bytes that show a character in one file. OpenPDF is asked once for each character of each font, which also tells it
 * to embed the glyph; from then on the bytes are copied.
 */
final class Glyphs {

    private final PdfContentByte scratch;
    private final Map<Face, byte[][][]> known = new EnumMap<>(Face.class);
    private final Map<Integer, byte[]> beyond = new HashMap<>();
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();

    Glyphs(PageWriter writer) {
        scratch = new PdfContentByte(writer);
    }

    /** The text as the inside of a string of PDF. */
    byte[] encoded(Face face, String characters) {
        text.reset();
        var table = known.computeIfAbsent(face, key -> new byte[256][][]);
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            var bytes = Character.isHighSurrogate(c)
                    ? beyond(face, characters.codePointAt(i++))
                    : basic(table, face, c);
            text.write(bytes, 0, bytes.length);
        }
        return text.toByteArray();
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
