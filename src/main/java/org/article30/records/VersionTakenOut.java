package org.article30.records;

import java.util.List;
import org.article30.store.ExpectedFailure;

/** A version was to be brought back of which something was taken out of the history. Nothing was written. */
public final class VersionTakenOut extends RuntimeException implements ExpectedFailure {

    private final String title;

    /** Of the record called so. */
    public VersionTakenOut(String title) {
        super("taken out: a version of " + title);
        this.title = title;
    }

    /** The id of the sentence that says this to the user. */
    @Override
    public String textKey() {
        return "records.version-taken-out";
    }

    /** The sentence's argument: the title of the record. */
    @Override
    public List<Object> arguments() {
        return List.of(title);
    }
}
