package org.article30.report;

import org.article30.store.Id;

/** A report was asked for about a record that the register does not have. */
public final class NoSuchRecord extends RuntimeException {

    /** The id asked for. */
    public NoSuchRecord(Id<?> id) {
        super("no record " + id);
    }
}
