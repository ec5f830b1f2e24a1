package org.article30.ui;

import java.util.Collection;
import java.util.Map;
import org.article30.store.RecordShape;

/** Every text in a record, as it is searched. */
final class AllTexts {

    private AllTexts() {
    }

    /** Every text anywhere in a record, in nested ones and in lists too, a line each. */
    static String of(Record value) {
        var texts = new StringBuilder();
        gather(value, texts);
        return texts.toString();
    }

    private static void gather(Object value, StringBuilder texts) {
        switch (value) {
            case String text when !text.isEmpty() -> texts.append(text).append('\n');
            case Collection<?> items -> items.forEach(item -> gather(item, texts));
            case Map<?, ?> entries -> entries.values().forEach(entry -> gather(entry, texts));
            case Record parts -> {
                var shape = RecordShape.of(parts.getClass());
                for (int i = 0; i < shape.size(); i++) {
                    gather(shape.get(parts, i), texts);
                }
            }
            default -> { }
        }
    }
}
