package org.article30.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * The forms values were written in over time, numbered from 1. Written text is never rewritten: each step of
 * {@link #STEPS} brings the text of a kind of record one form further when it is read, from the register, its history
 * or a file somebody exported.
 */
public final class Form {

    /** The form values are written in now. */
    public static final int CURRENT = 1;

    /** One small change of form: renames, splits or fills in properties of values of that kind written in {@code from}. */
    record Step(int from, String kind, Consumer<ObjectNode> change) {
    }

    private static final List<Step> STEPS = List.of();

    private Form() {
    }

    /** The value that a text of that form holds. Throws {@link MalformedInput} where it holds none. */
    public static <T> T read(String text, int form, String kind, Class<T> type) {
        return read(text, form, kind, type, STEPS);
    }

    static <T> T read(String text, int form, String kind, Class<T> type, List<Step> steps) {
        List<Step> due = steps.stream().filter(step -> step.from >= form && step.kind.equals(kind)).toList();
        if (due.isEmpty()) {
            return Json.read(text, type);
        }
        return Json.read(broughtUp(text, due).toString(), type);
    }

    /** The JSON tree of the current form that a text of that form holds. */
    public static ObjectNode tree(String text, int form, String kind) {
        return broughtUp(text, STEPS.stream().filter(step -> step.from >= form && step.kind.equals(kind)).toList());
    }

    private static ObjectNode broughtUp(String text, List<Step> due) {
        try {
            ObjectNode value = (ObjectNode) Json.mapper().readTree(text);
            due.forEach(step -> step.change.accept(value));
            return value;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
