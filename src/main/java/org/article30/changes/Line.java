package org.article30.changes;

import org.article30.store.Id;

/**
 * A line of a list of changes: one change, or all that some days did to one record.
 *
 * @param kind the kind of the record
 * @param record which record
 * @param title what it was called then
 * @param effect what became of it
 * @param version the version that the change, or the last of the changes, made
 * @param detail when, by whom and why, on one line
 * @param first the place in the history of the first of the changes
 * @param last that of the last, which is the same for one change
 */
public record Line(String kind, Id<?> record, String title, Effect effect, int version, String detail, long first, long last) {
}
