package org.article30.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.article30.store.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A stored value while it is edited: what an editor binds its controls to. Every change makes a new value, so that undo is
 * going back to a former one and "unsaved" is being unequal to the one stored. Knows no controls.
 */
public final class Form<T extends Record> {

    private static final int STEPS = 500;

    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper storable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final Deque<T> former = new ArrayDeque<>();
    private final Deque<T> undone = new ArrayDeque<>();
    private final Slot<T> whole;
    private final T blank;
    private Stored<T> original;
    private @Nullable Slot<?> typing;
    private boolean frozen;

    /** A form that shows {@code stored}. */
    public Form(Stored<T> stored) {
        this(stored, stored.value());
    }

    /** A form that shows {@code stored}, which may be new; then there is something to store as soon as it is not {@code blank}. */
    Form(Stored<T> stored, T blank) {
        this.blank = blank;
        original = stored;
        whole = new Slot<>(null, "", stored.value(), this::write);
        tell();
    }

    /** Takes no change from now on. */
    void freeze() {
        frozen = true;
    }

    /** Shows another value, or the same record as stored since; former changes are forgotten. */
    public void show(Stored<T> stored) {
        original = stored;
        former.clear();
        undone.clear();
        put(stored.value());
    }

    /** The value as now edited, with the id and version it was read with. */
    public Stored<T> edit() {
        return original.with(value());
    }

    /** The record as it lies in the register, as far as is known here. */
    public Stored<T> stored() {
        return original;
    }

    /**
     * Takes note of a save, and leaves alone what was typed meanwhile. Where something else was stored than was handed over,
     * such as a new edition, that is shown, and what was changed before it cannot be undone here.
     *
     * @param edited what was handed over to be stored
     */
    public void saved(Stored<T> edited, Stored<T> stored) {
        if (!stored.value().equals(edited.value()) && value().equals(edited.value())) {
            show(stored);
            return;
        }
        original = stored;
        typing = null;
        tell();
    }

    /** Goes back to what is stored; can be undone. */
    public void revert() {
        whole.set(original.value());
    }

    /** The value as now edited. */
    public T value() {
        return whole.get();
    }

    /** The place of the whole value, from which every other place is found. */
    public Slot<T> whole() {
        return whole;
    }

    /** Whether the value differs from the one stored. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Whether there is something to store: a change, or a new record that already says something. */
    ReadOnlyBooleanProperty storableProperty() {
        return storable.getReadOnlyProperty();
    }

    /** Whether there is a change to undo. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Whether there is an undone change to make again. */
    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Takes back the last change; words typed into one field are one change up to the next space. */
    public void undo() {
        step(former, undone);
    }

    /** Makes the change again that was undone last. */
    public void redo() {
        step(undone, former);
    }

    private void step(Deque<T> from, Deque<T> to) {
        if (!from.isEmpty()) {
            to.push(value());
            put(from.pop());
        }
    }

    private void write(Slot<?> origin, T value) {
        if (frozen) {
            put(value());
            return;
        }
        if (origin != typing) {
            former.push(value());
            if (former.size() > STEPS) {
                former.removeLast();
            }
        }
        undone.clear();
        put(value);
        typing = goesOn(origin) ? origin : null;
    }

    private static boolean goesOn(Slot<?> origin) {
        return origin.get() instanceof String text && !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private void put(T value) {
        typing = null;
        whole.refresh(value);
        tell();
    }

    private void tell() {
        changed.set(!value().equals(original.value()));
        storable.set(changed.get() || original.version() == 0 && !value().equals(blank));
        undoable.set(!former.isEmpty());
        redoable.set(!undone.isEmpty());
    }
}
