package org.article30.register;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.article30.history.History;

/**
 * The head of a register's history on one page of text: kept elsewhere, with a notary or on paper, it proves later that nothing
 * recorded before it was altered or removed.
 *
 * @param title what the register is called
 * @param changes how many changes its history has
 * @param written when this was written
 * @param hash the hash of the last change, 64 hexadecimal digits
 */
public record Head(String title, long changes, Instant written, String hash) {

    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");

    /** The head of a register as it is now. */
    public static Head of(OpenRegister register, Clock clock) {
        History history = register.history();
        return register.database().read(_ -> new Head(register.view().register().title(), history.length(), Instant.now(clock).truncatedTo(ChronoUnit.SECONDS), history.head()));
    }

    /** The hash in a text, such as one made by {@link #text}, or that is the text; nothing if there is none. */
    public static Optional<String> hashIn(String text) {
        var found = HASH.matcher(text.toLowerCase(java.util.Locale.ROOT));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** The head as text, a line each: for machines and people alike, in no language. */
    public String text() {
        return """
                article30 head 1
                register: %s
                changes: %d
                written: %s
                sha256: %s
                """.formatted(title.replaceAll("\\R", " "), changes, written, hash);
    }
}
