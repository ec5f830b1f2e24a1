package org.article30.register;

import java.util.List;

/**
 * Something in a record that its keeper should look at; it never blocks saving.
 *
 * @param field the field it is about, as a path: "contacts.0.value"
 * @param textKey the id of the sentence that says it
 * @param arguments what the sentence's placeholders stand for
 */
public record Finding(String field, String textKey, List<Object> arguments) {

    /** Keeps its own copy of the arguments. */
    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding of(String field, String textKey, Object... arguments) {
        return new Finding(field, textKey, List.of(arguments));
    }
}
