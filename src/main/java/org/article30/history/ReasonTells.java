package org.article30.history;

import java.util.List;
import org.article30.store.ExpectedFailure;

/** The reason for taking something out of the history, which stays in it, says what is to be taken out. Nothing was changed. */
public final class ReasonTells extends RuntimeException implements ExpectedFailure {

    private final String text;

    ReasonTells(String text) {
        super("reason tells what is taken out");
        this.text = text;
    }

    /** The id of the sentence that says this to the user. */
    @Override
    public String textKey() {
        return "history.reason-tells";
    }

    /** The sentence's argument: what the reason says. */
    @Override
    public List<Object> arguments() {
        return List.of(text);
    }
}
