package org.article30.records;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.article30.history.Past;
import org.article30.store.Id;
import org.article30.store.Stored;

/** The records of one kind as they stood on a past day: to read, a few at a time. */
public final class PastRecords<T extends Record> {

    /** How many records are in memory at a time while all are gone through. */
    private static final int BATCH = 100;

    private final Past past;
    private final Kind<T> kind;

    /** The records of that kind on a past day. */
    public PastRecords(Past past, Kind<T> kind) {
        this.past = past;
        this.kind = kind;
    }

    /** Goes through all records, in no order, holding only a few at a time. */
    public void forEach(Consumer<Stored<T>> action) {
        past.records(kind.name()).stream().gather(Gatherers.windowFixed(BATCH)).forEach(some -> batch(some).forEach(action));
    }

    /** What a record is called, which it is, and, as long as there is memory for it, what it holds. */
    private record Titled<T>(String title, Id<?> id, SoftReference<Stored<T>> held) {
    }

    /**
     * All records by title. What they are called is in memory; what they hold too, while there is room: else it is read anew, a few
     * records at a time.
     */
    public Iterable<Stored<T>> each() {
        var all = new ArrayList<Titled<T>>();
        forEach(stored -> all.add(new Titled<>(kind.title().apply(stored.value()), stored.id(), new SoftReference<>(stored))));
        all.sort(Comparator.comparing((Titled<T> one) -> one.title().toLowerCase(Locale.ROOT)).thenComparing(Titled::title).thenComparing(Titled::id));
        return () -> all.stream().gather(Gatherers.windowFixed(BATCH)).flatMap(some -> held(some).stream()).iterator();
    }

    private List<Stored<T>> held(List<Titled<T>> some) {
        var held = some.stream().map(one -> one.held().get()).filter(Objects::nonNull).toList();
        return held.size() == some.size() ? held : batch(some.stream().<Id<?>>map(Titled::id).toList());
    }

    /** Those of these records that are of this kind, as they were when they were first recorded, whenever that was. */
    public List<Stored<T>> firsts(Collection<? extends Id<?>> records) {
        return past.firsts(kind.name(), kind.form(), records);
    }

    /** Which records a value refers to. */
    public static Set<Id<?>> referred(Record value) {
        return IdsWithin.read(value).stream().<Id<?>>map(Id::new).collect(Collectors.toSet());
    }

    private List<Stored<T>> batch(List<? extends Id<?>> some) {
        return past.values(kind.name(), kind.form(), some);
    }
}
