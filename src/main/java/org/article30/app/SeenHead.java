package org.article30.app;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The head of a register's history as it was last seen on this computer: kept outside the register file, it tells later whether
 * something before it was altered or removed.
 *
 * @param head the hash of the last change
 * @param changes how many changes there were
 * @param when when it was checked
 */
record SeenHead(String head, long changes, Instant when) {

    /** What {@link #toString} wrote; nothing if the text is not that. */
    static Optional<SeenHead> of(String text) {
        try {
            var parts = text.split(" ");
            return parts.length == 3 ? Optional.of(new SeenHead(parts[0], Long.parseLong(parts[1]), Instant.parse(parts[2]))) : Optional.empty();
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return head + " " + changes + " " + when;
    }
}
