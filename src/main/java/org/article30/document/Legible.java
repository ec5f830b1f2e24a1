package org.article30.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes text fit to be drawn: letters composed with their accents, no carriage returns, tabs and marks that only steer, and
 * U+FFFD for what no font has, so that nothing is dropped in silence.
 */
final class Legible {

    private static final Pattern INVISIBLE = Pattern.compile("[\\uFEFF\\u00AD\\u200B-\\u200F\\u2060]");

    private Legible() {
    }

    /** The text as it can be drawn in a font, or the font that stands in for it. */
    static String text(String text, Face face) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\n' : c >= 0x7F && !isCommon(c)) {
                return thorough(text, face);
            }
        }
        return text;
    }

    /** Whether this is a letter of western languages, or a dash or quotation mark, that is drawn as it is. */
    private static boolean isCommon(char c) {
        return c < 0x180 ? c >= 0xA0 && c != 0xAD : c >= 0x2010 && c <= 0x2027;
    }

    private static String thorough(String text, Face face) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .transform(INVISIBLE::matcher)
                .replaceAll("");
        boolean whole = composed.codePoints().allMatch(c -> drawable(c, face));
        return whole
                ? composed
                : composed.codePoints()
                        .map(c -> drawable(c, face) ? c : Face.MISSING)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean drawable(int codePoint, Face face) {
        return codePoint == '\n' || face.has(codePoint) || Face.FALLBACK.has(codePoint);
    }
}
