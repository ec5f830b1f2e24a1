package org.article30.findings;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.fact.Provenance;
import org.article30.store.Json;

/** Where a field of a record comes from: from the row it stands in, or from the record's own list of sources; and what row that is. */
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

    /** Sixteen hexadecimal digits of SHA-256 over the row of a list that the path leads into; blank where it leads into none. */
    static String fingerprint(Record record, String path) {
        Object here = record;
        for (var name : path.split("\\.")) {
            if (here instanceof List<?> rows) {
                return digest(Json.compact(row(rows, name)));
            }
            here = here instanceof Record structure ? component(structure, name) : "";
        }
        return "";
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
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
