package org.article30.ui;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;

/** How far a piece of work is: written by the worker, watched by the window, cancelled by the user. */
public final class Progress {

    private final String name;
    private final boolean cancellable;
    private final Executor window;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final AtomicReference<@Nullable Double> pending = new AtomicReference<>();
    private volatile boolean cancelled;

    Progress(String name, boolean cancellable, Executor window) {
        this.name = name;
        this.cancellable = cancellable;
        this.window = window;
    }

    /** What is being done, in the window's language. */
    public String name() {
        return name;
    }

    /** From 0 to 1, or -1 while it is not known. Changes on the JavaFX thread. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** Whether the work ends when it is asked to; if not, it goes on to its end. */
    public boolean isCancellable() {
        return cancellable;
    }

    /** Asks the work to end at its next step. */
    public void cancel() {
        cancelled = true;
    }

    /** Whether the user has asked the work to end. */
    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * Says how far the work is; cheap enough for every row.
     *
     * @param reached from 0 to 1
     * @throws CancellationException when the user has cancelled the work
     */
    public void reach(double reached) {
        if (cancelled) {
            throw new CancellationException(name);
        }
        if (pending.getAndSet(reached) == null) {
            window.execute(this::show);
        }
    }

    private void show() {
        var reached = pending.getAndSet(null);
        if (reached != null) {
            fraction.set(reached);
        }
    }
}
