package org.article30.register;

import java.util.List;
import org.article30.store.ExpectedFailure;

/** Two records that cannot be merged. Nothing was changed. */
public final class NotMergeable extends RuntimeException implements ExpectedFailure {

    private final Why why;
    private final String title;

    /** Why two records cannot be merged. */
    public enum Why {
        /** They are one record. */
        SAME,
        /** One is an activity, the other a party. */
        KINDS,
        /** They are neither activities nor parties. */
        OTHER_KIND,
        /** One of them is no longer there. */
        GONE,
        /** A party would belong to itself, through others. */
        CIRCLE
    }

    NotMergeable(Why why, String title) {
        super("not merged: " + why);
        this.why = why;
        this.title = title;
    }

    /** Why not. */
    public Why why() {
        return why;
    }

    /** The id of the sentence that says this to the user. */
    @Override
    public String textKey() {
        return "merge.refused." + why.name();
    }

    /** The sentence's argument: what the record is called, where that matters. */
    @Override
    public List<Object> arguments() {
        return List.of(title);
    }
}
