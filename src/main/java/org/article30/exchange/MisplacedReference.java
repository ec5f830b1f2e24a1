package org.article30.exchange;

import java.util.List;
import org.article30.store.ExpectedFailure;

/** A record to be imported refers to a record of one kind where one of another kind belongs. Nothing was imported. */
public final class MisplacedReference extends RuntimeException implements ExpectedFailure {

    private final String title;
    private final String component;
    private final String referred;

    MisplacedReference(String title, String component, String referred) {
        super("a reference to a record of the wrong kind");
        this.title = title;
        this.component = component;
        this.referred = referred;
    }

    /** The id of the sentence that says this to the user. */
    @Override
    public String textKey() {
        return "exchange.misplacedReference";
    }

    /** The sentence's arguments: the title of the record that refers, the JSON property it does so in, the title of the other. */
    @Override
    public List<Object> arguments() {
        return List.of(title, component, referred);
    }
}
