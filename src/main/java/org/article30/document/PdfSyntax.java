package org.article30.document;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Values in the syntax of PDF, ISO 32000-1, 7.3. */
final class PdfSyntax {

    private PdfSyntax() {
    }

    /** A text string in any script. */
    static String text(String text) {
        return "<FEFF" + HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    /** A destination a little above a place, at the magnification the reader has. */
    static String destination(PageWriter writer, Places.Place place) {
        int top = Math.round(Sheet.HEIGHT - Math.max(0, place.y() - 12));
        return "[" + writer.page(place.page()) + " 0 R/XYZ 0 " + top + " null]";
    }
}
