package org.article30.fact;

import org.article30.store.Id;

/**
 * A choice from a catalogue, from the register’s own catalogue entries, or own words; words may stand beside a choice to make it precise.
 *
 * @param code the code in the shipped catalogue, or blank
 * @param entry the register’s own catalogue entry, or none
 * @param text own words, or blank
 */
public record Term(
        String code,
        Id<?> entry,
        String text) {

    /** Nothing recorded yet. */
    public static final Term BLANK = new Term("", Id.none(), "");

    /** A choice from the shipped catalogue. */
    public static Term of(String code) {
        return new Term(code, Id.none(), "");
    }

    /** Own words. */
    public static Term text(String text) {
        return new Term("", Id.none(), text);
    }

    /** Whether nothing is chosen and nothing written. */
    public boolean isBlank() {
        return code.isBlank() && entry.isNone() && text.isBlank();
    }
}
