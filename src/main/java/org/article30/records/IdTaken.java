package org.article30.records;

import java.util.List;
import org.article30.store.ExpectedFailure;

/** A record was to be added under the id of another one, of the same or another kind. Nothing was saved. */
public final class IdTaken extends RuntimeException implements ExpectedFailure {

    private final String title;
    private final String other;

    IdTaken(String title, String other) {
        super("the id of a record to be added is taken");
        this.title = title;
        this.other = other;
    }

    /** The id of the sentence that says this to the user. */
    @Override
    public String textKey() {
        return "records.idTaken";
    }

    /** The sentence's arguments: the title of the record to be added, that of the one that has its id. */
    @Override
    public List<Object> arguments() {
        return List.of(title, other);
    }
}
