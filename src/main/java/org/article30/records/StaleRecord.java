package org.article30.records;

import java.util.List;
import org.article30.store.ExpectedFailure;
import org.article30.store.Stored;

/** The record was changed or removed by someone else since it was read. Nothing was written. */
public final class StaleRecord extends RuntimeException implements ExpectedFailure {

    StaleRecord(Stored<?> attempted) {
        super("version " + attempted.version() + " of " + attempted.id() + " is no longer current");
    }

    /** The id of the sentence that says this to the user; it takes no arguments. */
    @Override
    public String textKey() {
        return "records.stale";
    }

    @Override
    public List<Object> arguments() {
        return List.of();
    }
}
