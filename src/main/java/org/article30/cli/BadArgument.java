package org.article30.cli;

import java.util.List;
import org.article30.store.ExpectedFailure;

/** An argument that names nothing there is: a report, a sample, a record, a file. */
final class BadArgument extends RuntimeException implements ExpectedFailure {

    private final String key;
    private final transient List<Object> arguments;

    BadArgument(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    @Override
    public String textKey() {
        return "cli." + key;
    }

    @Override
    public List<Object> arguments() {
        return arguments;
    }
}
