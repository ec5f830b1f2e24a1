package org.article30.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Identifies one record of type {@code T}; the type parameter keeps an activity's id out of a party's place.
 * Written as plain text wherever a value is written.
 */
public record Id<T>(UUID value) implements Comparable<Id<?>> {

    /** The id of no record: what a reference holds that refers to nothing. See {@link #none()}. */
    public static final Id<?> NONE = new Id<>(new UUID(0, 0));

    /** A new id that no other record has. */
    public static <T> Id<T> create() {
        return new Id<>(UUID.randomUUID());
    }

    /** {@link #NONE}, typed. */
    @SuppressWarnings("unchecked")
    public static <T> Id<T> none() {
        return (Id<T>) NONE;
    }

    /**
     * The id a text stands for. A UUID is taken as it is. Any other text, such as the short names in files written by
     * hand, always becomes the same name-based UUID. Blank text is {@link #NONE}.
     */
    @JsonCreator
    public static <T> Id<T> of(String text) {
        String name = text.strip();
        if (name.isEmpty()) {
            return none();
        }
        return new Id<>(isUuid(name)
                ? UUID.fromString(name)
                : UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isUuid(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? c != '-' : !HexFormat.isHexDigit(c)) {
                return false;
            }
        }
        return text.length() == 36;
    }

    /** Whether this refers to nothing. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** By text, so that lists of ids come in the same order everywhere. */
    @Override
    public int compareTo(Id<?> other) {
        return toString().compareTo(other.toString());
    }

    /** The UUID in lower case. */
    @Override
    @JsonValue
    public String toString() {
        return value.toString();
    }
}
