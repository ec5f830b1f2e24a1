package org.article30.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.article30.store.Id;
import org.article30.store.RecordShape;

/**
 * A value in which everything that refers to one record refers to another: ids, wherever they stand, and texts that hold the
 * id. Elements of a list that become equal to others by it are dropped.
 */
public final class Repointed {

    private final Id<?> from;
    private final Id<?> to;

    private Repointed(Id<?> from, Id<?> to) {
        this.from = from;
        this.to = to;
    }

    /** The value with its references moved; the very same value where it has none. */
    public static <T extends Record> T of(T value, Id<?> from, Id<?> to) {
        return RecordShape.same(value, new Repointed(from, to).moved(value));
    }

    private Object moved(Object part) {
        return switch (part) {
            case Id<?> id -> id.equals(from) ? to : id;
            case String text -> text.contains(from.toString()) ? text.replace(from.toString(), to.toString()) : text;
            case Record nested -> components(nested);
            case List<?> list -> elements(list, new ArrayList<>());
            case Set<?> set -> elements(set, new LinkedHashSet<>());
            case Map<?, ?> map -> entries(map);
            default -> part;
        };
    }

    private Object components(Record nested) {
        var shape = RecordShape.of(nested.getClass());
        var parts = IntStream.range(0, shape.size()).mapToObj(i -> shape.get(nested, i)).toList();
        var moved = parts.stream().map(this::moved).toList();
        return moved.equals(parts) ? nested : shape.build(moved.toArray());
    }

    private Object elements(Collection<?> before, Collection<Object> after) {
        var changed = new HashSet<>();
        for (var element : before) {
            var now = moved(element);
            if (!now.equals(element)) {
                changed.add(now);
            }
            if (!changed.contains(now) || !after.contains(now)) {
                after.add(now);
            }
        }
        return changed.isEmpty() ? before : after;
    }

    private Object entries(Map<?, ?> before) {
        var after = new LinkedHashMap<>();
        before.forEach((key, held) -> after.putIfAbsent(moved(key), moved(held)));
        return after.equals(before) ? before : after;
    }
}
