package org.article30.exchange;

import java.util.List;
import org.article30.store.ExpectedFailure;

/** A file of a version of its format that this program does not read; nothing was taken from it. */
public final class UnknownVersion extends RuntimeException implements ExpectedFailure {

    private final String found;
    private final int known;

    /** The version found and the newest one known. */
    public UnknownVersion(String found, int known) {
        super("version " + found + ", known up to " + known);
        this.found = found;
        this.known = known;
    }

    @Override
    public String textKey() {
        return "exchange.unknown-version";
    }

    @Override
    public List<Object> arguments() {
        return List.of(found, Integer.toString(known));
    }
}
