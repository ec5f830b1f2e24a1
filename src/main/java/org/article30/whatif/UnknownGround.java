package org.article30.whatif;

import java.util.List;
import org.article30.store.ExpectedFailure;

/** What was to fall is no decision or instrument of the law data. */
public final class UnknownGround extends RuntimeException implements ExpectedFailure {

    private final String id;

    UnknownGround(String id) {
        super("no decision or instrument: " + id);
        this.id = id;
    }

    /** The id of the sentence that says this to the user. */
    @Override
    public String textKey() {
        return "what-if.unknown";
    }

    /** The sentence's argument: what was asked for. */
    @Override
    public List<Object> arguments() {
        return List.of(id);
    }
}
