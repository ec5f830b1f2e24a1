package org.article30.records;

import java.util.List;
import org.article30.store.ExpectedFailure;
import org.article30.store.Id;

/** A record was to be saved that refers to one that is not there. Nothing was written. */
public final class DanglingReference extends RuntimeException implements ExpectedFailure {

    private final String title;
    private final transient Id<?> missing;

    DanglingReference(String title, Id<?> missing) {
        super(title + " refers to " + missing);
        this.title = title;
        this.missing = missing;
    }

    /** What is not there. */
    public Id<?> missing() {
        return missing;
    }

    /** The id of the sentence that says this to the user. */
    @Override
    public String textKey() {
        return "records.dangling";
    }

    /** The sentence's arguments: the title of the record that refers, the id that is not there. */
    @Override
    public List<Object> arguments() {
        return List.of(title, missing.toString());
    }
}
