package org.article30.ui;

import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Texts as they are searched: lower case, without diacritics, so that "zurich" finds "Zürich". */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Folded() {
    }

    /** The text in lower case and without diacritics; ß, ø, ł and ı are taken for ss, o, l and i. */
    public static String text(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        return plain.replace("ß", "ss").replace('ø', 'o').replace('ł', 'l').replace('ı', 'i');
    }

    /** Every text anywhere in a record, folded, in one string. */
    public static String record(Record value) {
        var texts = new StringBuilder();
        gather(value, texts);
        return text(texts.toString());
    }

    private static void gather(Object value, StringBuilder texts) {
        switch (value) {
            case String text when !text.isEmpty() -> texts.append(text).append('\n');
            case Collection<?> items -> items.forEach(item -> gather(item, texts));
            case Map<?, ?> entries -> entries.values().forEach(entry -> gather(entry, texts));
            case Record parts -> components(parts, texts);
            default -> { }
        }
    }

    private static void components(Record value, StringBuilder texts) {
        for (var component : COMPONENTS.get(value.getClass())) {
            try {
                gather(component.getAccessor().invoke(value), texts);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("not readable: " + component, e);
            }
        }
    }
}
