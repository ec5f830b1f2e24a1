package org.article30.app;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The head of a register's history as it was last seen on this computer: kept outside the register file, it tells later whether
 * something before it was altered or removed.
 *
 * @param head the hash of the last change when nothing was found altered; blank if that never was
 * @param changes how many changes there were then
 * @param when when it was last checked
 * @param altered whether the last check found something altered
 */
record SeenHead(String head, long changes, Instant when, boolean altered) {

    /** Where the first check of a register finds something altered. */
    static final SeenHead NONE = new SeenHead("", 0, Instant.EPOCH, false);

    private static final String NOTHING = "-";
    private static final String ALTERED = "altered";

    /** What {@link #toString} wrote; nothing if the text is not that. */
    static Optional<SeenHead> of(String text) {
        try {
            var parts = text.split(" ");
            var altered = parts.length == 4 && parts[3].equals(ALTERED);
            return parts.length == 3 || altered
                    ? Optional.of(new SeenHead(parts[0].equals(NOTHING) ? "" : parts[0], Long.parseLong(parts[1]), Instant.parse(parts[2]), altered))
                    : Optional.empty();
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The same head, after a check that found something altered. */
    SeenHead butAltered(Instant checked) {
        return new SeenHead(head, changes, checked, true);
    }

    @Override
    public String toString() {
        return (head.isBlank() ? NOTHING : head) + " " + changes + " " + when + (altered ? " " + ALTERED : "");
    }
}
