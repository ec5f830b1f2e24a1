package org.article30.changes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.article30.store.Json;

/** Values that say something else than others. */
final class Edited {

    private Edited() {
    }

    /** The value with its written form changed. */
    @SuppressWarnings("unchecked") // it is read as what it was
    static <T extends Record> T of(T value, Consumer<ObjectNode> change) {
        try {
            var tree = (ObjectNode) Json.mapper().readTree(Json.compact(value));
            change.accept(tree);
            return (T) Json.read(tree.toString(), value.getClass());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
