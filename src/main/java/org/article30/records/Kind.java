package org.article30.records;

import java.util.function.Function;
import org.article30.store.Form;

/**
 * A kind of record in the register, such as activity or party.
 *
 * @param name what it is called in the file and in exports; never changes once a register was written, at most 40 characters
 * @param form how its values are written, and were before
 * @param title what a value is called in lists and messages; may be empty, never null
 * @param blank the value in which nothing has been stated yet
 */
public record Kind<T extends Record>(String name, Form<T> form, Function<T, String> title, T blank) {

    /** A kind whose values have been written in one form only. */
    public Kind(String name, Class<T> type, Function<T, String> title, T blank) {
        this(name, Form.first(type), title, blank);
    }

    /** The class of its values. */
    public Class<T> type() {
        return form.type();
    }
}
