package org.article30.history;

import java.time.Instant;
import java.time.LocalDate;
import org.article30.store.Id;

/**
 * One saved change of one record, as it stands in the register for good.
 *
 * @param seq its place in the history, from 1 on
 * @param recordedAt when it was saved, to the microsecond
 * @param effectiveOn from when on what it says holds
 * @param author who saved it
 * @param reason why, in the author's words; may be empty
 * @param kind the kind of record
 * @param record which record
 * @param version the version of the record that it made
 * @param form the form of the values' text, see {@link org.article30.store.Form}
 * @param before the value before as JSON text, empty if the record was added
 * @param after the value after as JSON text, empty if the record was removed
 * @param cut whether something was taken out of these two
 * @param hash the hash that holds this revision and, by the one before, all earlier ones
 */
public record Revision(long seq, Instant recordedAt, LocalDate effectiveOn, String author, String reason, String kind,
                       Id<?> record, int version, int form, String before, String after, boolean cut, String hash) {

    /** Whether the record was added by it (or added again after a removal). */
    public boolean isAddition() {
        return before.isEmpty();
    }

    /** Whether the record was removed by it. */
    public boolean isRemoval() {
        return after.isEmpty();
    }

    /** What it says of the record: the value after it, or, where it removed the record, before it. */
    public String said() {
        return isRemoval() ? before : after;
    }

    /** Whether that value, one of this revision's two, was taken out. A record may have been blank: that alone is no sign. */
    public boolean isTakenOut(String value) {
        return cut && value.equals(Redaction.EMPTIED);
    }

    /** Whether anything of that value, one of this revision's two, was taken out. */
    public boolean isCut(String value) {
        return cut && Redaction.bears(value);
    }
}
