package org.article30.records;

import java.util.List;
import org.article30.store.ExpectedFailure;
import org.article30.store.Json;

/**
 * A record was to be saved with a text that could not be read again, or not printed or exported: one that is too long,
 * or has a character in it that is none. Nothing was saved.
 */
public final class UnusableText extends RuntimeException implements ExpectedFailure {

    private static final int SHOWN = 60;

    private final String textKey;
    private final String beginning;
    private final int length;

    private UnusableText(String textKey, String text) {
        super(textKey);
        this.textKey = textKey;
        beginning = legible(text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
        length = text.length();
    }

    /** Throws what is wrong with a text; does nothing if nothing is. */
    static void refuse(String text) {
        if (text.length() > Json.LIMITS.getMaxStringLength()) {
            throw new UnusableText("records.text.tooLong", text);
        }
        if (!text.codePoints().allMatch(UnusableText::isCharacter)) {
            throw new UnusableText("records.text.noCharacter", text);
        }
    }

    /** Whether it is one in every format that a register leaves the program in: XML has no control characters, UTF-8 no half pairs. */
    private static boolean isCharacter(int code) {
        return code >= ' ' && code < Character.MIN_SURROGATE
                || code > Character.MAX_SURROGATE && code != 0xFFFE && code != 0xFFFF
                || code == '\t' || code == '\n' || code == '\r';
    }

    private static String legible(String text) {
        return text.codePoints().map(code -> isCharacter(code) ? code : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The id of the sentence that says this to the user. */
    @Override
    public String textKey() {
        return textKey;
    }

    /** The sentence's arguments: how the text begins, how many characters it has, how many it may have. */
    @Override
    public List<Object> arguments() {
        return List.of(beginning, length, Json.LIMITS.getMaxStringLength());
    }
}
