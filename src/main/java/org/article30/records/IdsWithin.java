package org.article30.records;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.article30.store.Id;
import org.article30.store.RecordShape;

/** Finds what a value refers to: every id in it, in nested records, lists, sets and maps too. On its way it looks at the texts. */
final class IdsWithin {

    private final Set<UUID> found = new LinkedHashSet<>();

    private IdsWithin() {
    }

    /** Throws {@link UnusableText} where a text could not be read again. */
    static Set<UUID> value(Record value) {
        IdsWithin ids = new IdsWithin();
        ids.look(value);
        return ids.found;
    }

    private void look(Object part) {
        switch (part) {
            case Id<?> id when id.isNone() -> { }
            case Id<?> id -> found.add(id.value());
            case String text -> UnusableText.refuse(text);
            case Record nested -> {
                RecordShape shape = RecordShape.of(nested.getClass());
                for (int i = 0; i < shape.size(); i++) {
                    look(shape.get(nested, i));
                }
            }
            case Collection<?> elements -> elements.forEach(this::look);
            case Map<?, ?> map -> map.forEach((name, held) -> {
                look(name);
                look(held);
            });
            default -> { }
        }
    }
}
