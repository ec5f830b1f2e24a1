package org.article30.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.article30.activity.Accountability;
import org.article30.activity.Activity;
import org.article30.activity.Facts;
import org.article30.activity.Particulars;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.Moment;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.fact.Term;
import org.article30.party.Party;
import org.article30.store.Id;
import org.article30.store.RecordShape;
import org.jspecify.annotations.Nullable;

/**
 * Two values of one kind as one. What the first says stays; what it leaves blank is taken from the second; lists are joined
 * without repeating equal elements. Of a small structure, such as the joint arrangement, the single fields are taken only
 * where the two do not contradict each other, so that no half sentence of one is finished by the other.
 */
final class United {

    /** What cannot be taken apart. */
    private static final Set<Class<?>> SINGLE = Set.of(Id.class, PartialDate.class, CalendarPeriod.class, Moment.class, Term.class, Provenance.class);
    /** What holds fields that say nothing of each other. */
    private static final Set<Class<?>> LOOSE = Set.of(Party.class, Activity.class, Particulars.class, Facts.class, Accountability.class);

    private final List<Field> taken = new ArrayList<>();
    private final List<Field> left = new ArrayList<>();
    private final Set<String> mixed = new LinkedHashSet<>();

    /**
     * A field of a value.
     *
     * @param owner the record class it is a component of
     * @param component which one
     */
    record Field(Class<? extends Record> owner, String component) {
    }

    /** The fields to which the second value gave something, in their order. */
    List<Field> taken() {
        return List.copyOf(taken);
    }

    /** The fields of which the second value says something that is not taken, in their order. */
    List<Field> left() {
        return List.copyOf(left);
    }

    /** The two as one. */
    <T extends Record> T of(T kept, T other) {
        var united = RecordShape.same(kept, record(kept, other, "", true));
        return RecordShape.part(kept, "provenance") instanceof Map<?, ?> own && RecordShape.part(other, "provenance") instanceof Map<?, ?> more
                ? RecordShape.with(united, "provenance", sources(own, more, kept, other)) : united;
    }

    /** Sources of fields by path: those of the second where it gave something to the field, or says the same. */
    private Map<?, ?> sources(Map<?, ?> own, Map<?, ?> more, Record kept, Record other) {
        var all = new LinkedHashMap<Object, Object>(own);
        more.forEach((path, source) -> {
            var place = path.toString();
            if (mixed.stream().anyMatch(one -> one.equals(place) || one.startsWith(place + ".")) || at(kept, place).equals(at(other, place))) {
                all.putIfAbsent(path, source);
            }
        });
        return Map.copyOf(all);
    }

    private static Object at(Record record, String path) {
        Object here = record;
        for (var name : path.split("\\.")) {
            if (!(here instanceof Record structure) || names(structure).noneMatch(name::equals)) {
                return here;
            }
            here = RecordShape.part(structure, name);
        }
        return here;
    }

    private static Stream<String> names(Record record) {
        var shape = RecordShape.of(record.getClass());
        return IntStream.range(0, shape.size()).mapToObj(shape::name);
    }

    private Object record(Record kept, Record other, String path, boolean fills) {
        var shape = RecordShape.of(kept.getClass());
        @Nullable Object[] parts = new Object[shape.size()];
        for (int i = 0; i < parts.length; i++) {
            var here = path.isEmpty() ? shape.name(i) : path + "." + shape.name(i);
            var own = shape.get(kept, i);
            var top = path.isEmpty() && shape.name(i).equals("provenance");
            parts[i] = top ? own : part(own, shape.get(other, i), shape.blank(i), here, fills);
            if (!top && !LOOSE.contains(own.getClass()) && !own.equals(parts[i]) && (LOOSE.contains(kept.getClass()))) {
                taken.add(new Field(kept.getClass(), shape.name(i)));
                mixed.add(here);
            }
            if (!top && !LOOSE.contains(own.getClass()) && LOOSE.contains(kept.getClass()) && !holds(parts[i], shape.get(other, i), shape.blank(i))) {
                left.add(new Field(kept.getClass(), shape.name(i)));
            }
        }
        return shape.build(parts);
    }

    /** Whether a value says all that another does. */
    private static boolean holds(Object whole, Object part, @Nullable Object blank) {
        if (part.equals(blank) || part.equals(whole)) {
            return true;
        }
        return switch (part) {
            case Collection<?> elements -> whole instanceof Collection<?> all && all.containsAll(elements);
            case Map<?, ?> entries -> whole instanceof Map<?, ?> all && all.entrySet().containsAll(entries.entrySet());
            case Record structure when !SINGLE.contains(part.getClass()) -> {
                var shape = RecordShape.of(part.getClass());
                yield IntStream.range(0, shape.size()).filter(i -> !shape.name(i).equals("provenance"))
                        .allMatch(i -> holds(shape.get((Record) whole, i), shape.get(structure, i), shape.blank(i)));
            }
            default -> false;
        };
    }

    private Object part(Object kept, Object other, @Nullable Object blank, String path, boolean fills) {
        if (kept.equals(other)) {
            return kept;
        }
        if (kept instanceof Collection<?> own && other instanceof Collection<?> more) {
            return joined(own, more);
        }
        if (kept instanceof Map<?, ?> own && other instanceof Map<?, ?> more) {
            var all = new LinkedHashMap<Object, Object>(own);
            more.forEach(all::putIfAbsent);
            return all;
        }
        if (kept instanceof Record structure && !SINGLE.contains(kept.getClass())) {
            return record(structure, (Record) other, path, LOOSE.contains(kept.getClass()) || fills && !contradict(structure, (Record) other));
        }
        return fills && kept.equals(blank) ? other : kept;
    }

    private static Object joined(Collection<?> own, Collection<?> more) {
        var all = own instanceof Set<?> ? new LinkedHashSet<Object>(own) : new ArrayList<Object>(own);
        more.stream().filter(element -> !all.contains(element)).forEach(all::add);
        return all;
    }

    /** Whether the two say different things in one of their single fields. */
    private static boolean contradict(Record one, Record other) {
        var shape = RecordShape.of(one.getClass());
        return IntStream.range(0, shape.size()).filter(i -> !(shape.get(one, i) instanceof Collection<?>) && !shape.name(i).equals("provenance"))
                .anyMatch(i -> !shape.get(one, i).equals(shape.get(other, i)) && !shape.get(one, i).equals(shape.blank(i)) && !shape.get(other, i).equals(shape.blank(i)));
    }
}
