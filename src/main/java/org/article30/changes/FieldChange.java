package org.article30.changes;

import org.article30.text.Texts;

/**
 * One field that another value of a record says otherwise, in the words of a language.
 *
 * @param path where it is: components and row numbers from 0 with dots between, such as "facts.data.2.examples"; the row
 *     numbers are those of the later value, for a row taken out those of the former
 * @param label the same as people call it, such as "Categories of personal data › Bank data › Examples"
 * @param before what it said; blank where it said nothing
 * @param after what it says; blank where it says nothing
 * @param kind what became of it
 */
public record FieldChange(String path, String label, String before, String after, Kind kind) {

    /** What can become of a field. */
    public enum Kind {
        /** It says something else. */
        CHANGED,
        /** A row was added to a list. */
        ADDED,
        /** A row was taken out of a list. */
        REMOVED
    }

    /** What it says after the change, told as what became of it: a row added or removed is called so. Blank where a field says nothing. */
    public String told(Texts texts) {
        return switch (kind) {
            case CHANGED -> after;
            case ADDED -> texts.text("changes.row.added", after);
            case REMOVED -> texts.text("changes.row.removed");
        };
    }

    /** What it says, or said where it was taken out: for a record that is told whole. */
    public String said() {
        return after.isBlank() ? before : after;
    }
}
