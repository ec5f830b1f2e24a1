package org.article30.findings;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.fact.Provenance;

/** Finds out where a field of a record comes from: from the row it stands in, or from the record's own list of sources. */
final class Sources {

    private static final ClassValue<Map<String, RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).collect(Collectors.toUnmodifiableMap(RecordComponent::getName, part -> part));
        }
    };

    private Sources() {
    }

    /** The source nearest to the field at a path such as "contacts.0.value"; blank where there is none. */
    static Provenance of(Record record, String path) {
        var nearest = component(record, "provenance") instanceof Provenance own ? own : Provenance.BLANK;
        Object here = record;
        for (var name : path.split("\\.")) {
            here = here instanceof List<?> rows ? row(rows, name) : here instanceof Record structure ? component(structure, name) : "";
            if (here instanceof Record structure && component(structure, "provenance") instanceof Provenance own) {
                nearest = own;
            }
        }
        return nearest.equals(Provenance.BLANK) ? listed(record, path) : nearest;
    }

    /** The source that the record itself lists for the field or, failing that, for what the field is part of. */
    private static Provenance listed(Record record, String path) {
        var fields = component(record, "provenance") instanceof Map<?, ?> map ? map : Map.of();
        for (var part = path; !part.isEmpty(); part = part.contains(".") ? part.substring(0, part.lastIndexOf('.')) : "") {
            if (fields.get(part) instanceof Provenance found) {
                return found;
            }
        }
        return Provenance.BLANK;
    }

    private static Object row(List<?> rows, String index) {
        var i = index.matches("\\d{1,9}") ? Integer.parseInt(index) : -1;
        return i >= 0 && i < rows.size() ? rows.get(i) : "";
    }

    private static Object component(Record record, String name) {
        var part = COMPONENTS.get(record.getClass()).get(name);
        try {
            return part == null ? "" : part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("component " + name + " of " + record.getClass(), e);
        }
    }
}
