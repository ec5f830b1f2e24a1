package org.article30.changes;

import org.article30.history.Revision;
import org.article30.history.Touched;
import org.article30.text.Texts;

/** What became of a record, by one change or in some days. */
public enum Effect {
    /** It was added. */
    ADDED,
    /** It says something else. */
    CHANGED,
    /** It was removed. */
    REMOVED,
    /** It was added and removed again, and is there neither before nor after. */
    PASSED,
    /** No record: something was taken out of the history. */
    TAKEN_OUT;

    /** What a single change did. */
    public static Effect of(Revision revision) {
        return of(!revision.isAddition(), !revision.isRemoval());
    }

    /** What some days did in the end. */
    public static Effect of(Touched touched) {
        return of(touched.wasThere(), touched.isThere());
    }

    private static Effect of(boolean was, boolean is) {
        return was ? is ? CHANGED : REMOVED : is ? ADDED : PASSED;
    }

    /** The word for it. */
    public String in(Texts texts) {
        return texts.text("changes.effect." + name());
    }

    /** The colour of its badge. */
    String mood() {
        return switch (this) {
            case ADDED -> "good";
            case CHANGED -> "accent";
            case REMOVED -> "warning";
            case PASSED, TAKEN_OUT -> "neutral";
        };
    }
}
