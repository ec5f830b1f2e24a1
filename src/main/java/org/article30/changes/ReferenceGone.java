package org.article30.changes;

import java.util.List;
import org.article30.store.ExpectedFailure;

/** A version was to be restored that refers to a record which is no longer in the register. Nothing was written. */
public final class ReferenceGone extends RuntimeException implements ExpectedFailure {

    private final String title;
    private final String missing;

    ReferenceGone(String title, String missing, Throwable cause) {
        super(title + " refers to " + missing, cause);
        this.title = title;
        this.missing = missing;
    }

    /** The id of the sentence that says this to the user. */
    @Override
    public String textKey() {
        return "changes.reference-gone";
    }

    /** The sentence's arguments: the title of the record to be restored, what the missing one was called last. */
    @Override
    public List<Object> arguments() {
        return List.of(title, missing);
    }
}
