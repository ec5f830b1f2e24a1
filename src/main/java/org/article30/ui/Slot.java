package org.article30.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.article30.store.RecordShape;
import org.jspecify.annotations.Nullable;

/**
 * One place in a value while it is edited: the whole, a component, a row of a list. Setting it makes a new whole; a change
 * of the whole, such as an undo, reaches every place below. Knows no controls.
 */
public final class Slot<V> {

    private final String path;
    private final ReadOnlyObjectWrapper<V> value;
    private final BiConsumer<Slot<?>, V> write;
    private final Map<String, Child<V, ?>> children = new LinkedHashMap<>();
    private final @Nullable Slot<?> above;

    Slot(@Nullable Slot<?> above, String path, V value, BiConsumer<Slot<?>, V> write) {
        this.above = above;
        this.path = path;
        this.value = new ReadOnlyObjectWrapper<>(value);
        this.write = write;
    }

    /** A place of its own, in no whole. */
    static <V> Slot<V> alone(String path, V value) {
        return new Slot<>(null, path, value, (own, changed) -> Slot.<Slot<V>>cast(own).refresh(changed));
    }

    /** Where it is, seen from the whole: components and row numbers from 0 with dots between, such as "purposes.2.term". */
    public String path() {
        return path;
    }

    /** What is there now. */
    public V get() {
        return value.get();
    }

    /** What is there now, to be watched. */
    public ReadOnlyObjectProperty<V> property() {
        return value.getReadOnlyProperty();
    }

    /** Puts something else there; nothing happens when it is equal to what is there. */
    public void set(V changed) {
        set(this, changed);
    }

    private void set(Slot<?> origin, V changed) {
        if (!changed.equals(get())) {
            write.accept(origin, changed);
        }
    }

    /**
     * The place of a component of the record that is here.
     *
     * @throws IllegalArgumentException when it has no component of that name
     */
    public <C> Slot<C> component(String name) {
        var shape = RecordShape.of(get().getClass());
        var index = shape.indexOf(name);
        return child(name, whole -> Slot.<C>cast(shape.get(whole, index)), (whole, part) -> replaced(shape, whole, index, part));
    }

    /** The place of the component at the end of a path of components, such as "particulars.name". */
    public Slot<Object> at(String components) {
        Slot<Object> place = cast(this);
        for (var name : components.split("\\.")) {
            place = place.component(name);
        }
        return place;
    }

    /** The place of a row of the list that is at {@code rows}; to be forgotten when the number of rows changes. */
    public static <E> Slot<E> row(Slot<List<E>> rows, int index) {
        return rows.child(Integer.toString(index), list -> list.get(Math.min(index, list.size() - 1)), (list, row) -> {
            var changed = new ArrayList<>(list);
            changed.set(index, row);
            return List.copyOf(changed);
        });
    }

    /** The place of an entry of the map that is at {@code entries}; one that is {@code blank} is left out of the map. */
    public static <E> Slot<E> entry(Slot<Map<String, E>> entries, String key, E blank) {
        return entries.child(key, map -> map.getOrDefault(key, blank), (map, entry) -> {
            var changed = new LinkedHashMap<>(map);
            changed.put(key, entry);
            changed.values().removeIf(blank::equals);
            return Map.copyOf(changed);
        });
    }

    /** The place above, unless this is the whole. */
    public Optional<Slot<?>> above() {
        return Optional.ofNullable(above);
    }

    /** The nearest place above that holds a record whose class is called {@code record}. */
    public Optional<Slot<?>> enclosing(String record) {
        for (var place = above; place != null; place = place.above) {
            if (place.get().getClass().getSimpleName().equals(record)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** Forgets the places below, which belonged to controls that are gone. */
    public void forgetChildren() {
        children.clear();
    }

    void refresh(V changed) {
        if (!changed.equals(get())) {
            value.set(changed);
            List.copyOf(children.values()).forEach(child -> child.refresh(changed));
        }
    }

    private <C> Slot<C> child(String name, Function<V, C> read, Function2<V, C> with) {
        var known = children.computeIfAbsent(name, _ -> {
            var below = path.isEmpty() ? name : path + "." + name;
            return new Child<>(new Slot<>(this, below, read.apply(get()), (origin, part) -> set(origin, with.apply(get(), part))), read);
        });
        return cast(known.slot());
    }

    private V replaced(RecordShape shape, V whole, int index, Object part) {
        var parts = new Object[shape.size()];
        for (var i = 0; i < parts.length; i++) {
            parts[i] = i == index ? part : shape.get(whole, i);
        }
        return cast(shape.build(parts));
    }

    @SuppressWarnings("unchecked")
    private static <X> X cast(Object value) {
        return (X) value;
    }

    @FunctionalInterface
    private interface Function2<V, C> {
        V apply(V whole, C part);
    }

    private record Child<V, C>(Slot<C> slot, Function<V, C> read) {
        void refresh(V whole) {
            slot.refresh(read.apply(whole));
        }
    }
}
