package org.article30.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * The form in which values of one kind are written as text, and those in which they were written before, numbered from 1.
 * Written text is never rewritten: it is brought to the form of today, one form at a time, when it is read from the register
 * or its history. Whoever adds a step raises the version of the schema with it, so that a program that does not know
 * the new form refuses the file.
 *
 * @param type the class of the values
 * @param steps the step at place n brings a text from form n + 1 to the next: renames, splits or fills in what changed
 */
public record Form<T>(Class<T> type, List<Consumer<ObjectNode>> steps) {

    public Form {
        steps = List.copyOf(steps);
    }

    /** The form of values that have been written in one form only. */
    public static <T> Form<T> first(Class<T> type) {
        return new Form<>(type, List.of());
    }

    /** The number of the form in which values are written now. */
    public int current() {
        return steps.size() + 1;
    }

    /** The value that a text of the form of that number holds. Throws {@link MalformedInput} where it holds none. */
    public T read(String text, int number) {
        return Json.read(number >= current() ? text : tree(text, number).toString(), type);
    }

    /** The JSON tree, in the form of today, that a text of the form of that number holds. Throws {@link MalformedInput} where it holds none. */
    public ObjectNode tree(String text, int number) {
        ObjectNode value = Json.read(text, ObjectNode.class);
        steps.stream().skip(number - 1L).forEach(step -> step.accept(value));
        return value;
    }
}
