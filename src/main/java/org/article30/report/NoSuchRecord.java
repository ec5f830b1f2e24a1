package org.article30.report;

import java.util.List;
import org.article30.store.ExpectedFailure;
import org.article30.store.Id;

/** A report was asked for about a record that the register does not have. */
public final class NoSuchRecord extends RuntimeException implements ExpectedFailure {

    /** The id asked for. */
    public NoSuchRecord(Id<?> id) {
        super("no record " + id);
    }

    @Override
    public String textKey() {
        return "report.no-such-record";
    }

    @Override
    public List<Object> arguments() {
        return List.of();
    }
}
