package org.article30.store;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * The password of a register file, as characters that are wiped once it was used: what takes one wipes it, whether it
 * succeeds or fails.
 */
public final class Password {

    private final char[] characters;
    private volatile boolean wiped;

    private Password(char[] characters) {
        this.characters = characters;
    }

    /** No password: a register file that anybody can read. */
    public static Password none() {
        return new Password(new char[0]);
    }

    /**
     * A password of these characters, which are the password's own from now on; no characters are no password. An
     * accented letter is the same however the keyboard composes it (Unicode form NFC).
     */
    public static Password of(char[] characters) {
        CharBuffer typed = CharBuffer.wrap(characters);
        if (Normalizer.isNormalized(typed, Normalizer.Form.NFC)) {
            return new Password(characters);
        }
        char[] composed = Normalizer.normalize(typed, Normalizer.Form.NFC).toCharArray();
        Arrays.fill(characters, '\0');
        return new Password(composed);
    }

    /** The same password once more, for what needs it a second time. */
    public Password copy() {
        return wiped ? none() : new Password(characters.clone());
    }

    /** Whether there is no password (or it was wiped). */
    public boolean isNone() {
        return characters.length == 0 || wiped;
    }

    char[] characters() {
        return characters;
    }

    /** Overwrites the characters. */
    public void wipe() {
        wiped = true;
        Arrays.fill(characters, '\0');
    }
}
