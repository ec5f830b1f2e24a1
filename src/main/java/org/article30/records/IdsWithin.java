package org.article30.records;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.article30.store.Id;
import org.article30.store.RecordShape;

/** Finds what a value refers to: every id in it, in nested records, lists, sets and maps too. On its way it shows the texts. */
final class IdsWithin {

    private final Set<UUID> found = new LinkedHashSet<>();

    private final Consumer<String> texts;

    private IdsWithin(Consumer<String> texts) {
        this.texts = texts;
    }

    /** Those of a value that is to be written. Throws {@link UnusableText} where a text could not be read again. */
    static Set<UUID> value(Record value) {
        return in(value, UnusableText::refuse);
    }

    /** Those of a value that was read. */
    static Set<UUID> read(Record value) {
        return in(value, _ -> { });
    }

    private static Set<UUID> in(Record value, Consumer<String> texts) {
        IdsWithin ids = new IdsWithin(texts);
        ids.look(value);
        return ids.found;
    }

    private void look(Object part) {
        switch (part) {
            case Id<?> id when id.isNone() -> { }
            case Id<?> id -> found.add(id.value());
            case String text -> texts.accept(text);
            case Record nested -> {
                RecordShape shape = RecordShape.of(nested.getClass());
                for (int i = 0; i < shape.size(); i++) {
                    Object stated = shape.get(nested, i);
                    if (stated != shape.blank(i)) { // where nothing is stated, the very same as everywhere
                        look(stated);
                    }
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
