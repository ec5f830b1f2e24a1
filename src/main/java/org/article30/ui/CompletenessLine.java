package org.article30.ui;

/**
 * How one item of Article 30, or of another article, stands for the record being edited.
 *
 * @param item its letter, such as "30(1)(a)"
 * @param label what it asks for, in a few words
 * @param state how it stands
 * @param text what is there or what is missing, in a sentence; may be blank
 * @param field the path of the field to go to, such as "purposes" or "facts.retention"; blank where there is none
 */
public record CompletenessLine(String item, String label, State state, String text, String field) {

    /** How an item stands. */
    public enum State {
        /** Recorded. */
        OK,
        /** Recorded in general provisions that apply. */
        GENERAL,
        /** Only inferred from the source. */
        INFERRED,
        /** Recorded in part. */
        PARTIAL,
        /** Missing. */
        MISSING,
        /** Does not apply to this record. */
        NOT_APPLICABLE
    }
}
