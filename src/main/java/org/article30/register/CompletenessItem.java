package org.article30.register;

import java.util.List;

/**
 * How one item of Article 30(1) or 30(2) GDPR stands in one record.
 *
 * @param id the item, by its id in the law data, such as "30-1-c-data"
 * @param state how it stands
 * @param reason key of the sentence that says why, under "completeness."
 * @param arguments the sentence's arguments
 * @param field the component of the record where it is mended, as a path: "purposes", "facts.data"
 */
public record CompletenessItem(String id, State state, String reason, List<String> arguments, String field) {

    /** How an item stands, from good to bad; only the first two need nothing more. */
    public enum State {
        /** Stated for this record. */
        STATED,
        /** Does not apply, with the reason. */
        NOT_APPLICABLE,
        /** Stated only for everything a policy covers. */
        GENERAL,
        /** Concluded, to be confirmed. */
        INFERRED,
        /** Stated in part. */
        PARTIAL,
        /** Stated too vaguely to be of use. */
        VAGUE,
        /** To be decided. */
        OPEN,
        /** Missing. */
        MISSING
    }

    /** Keeps its own copy of the arguments. */
    public CompletenessItem {
        arguments = List.copyOf(arguments);
    }

    /** Whether Article 30 asks for it at all, as the case lies. */
    public boolean isApplicable() {
        return state != State.NOT_APPLICABLE;
    }

    /** Whether nothing more is needed. */
    public boolean isComplete() {
        return state == State.STATED || state == State.NOT_APPLICABLE;
    }
}
