package org.article30.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.collections.ObservableList;

/** Runs work off the JavaFX thread, in the order it is handed in, and hands results back on it; a failure goes to {@link Problems}. */
public interface Background extends AutoCloseable {

    /** Runs {@code work}, then {@code done} with its result unless it failed, then {@code finished} in either case. */
    <T> void run(Callable<T> work, Consumer<T> done, Runnable finished);

    /** Runs {@code work}, then {@code done} with its result unless it failed. */
    default <T> void run(Callable<T> work, Consumer<T> done) {
        run(work, done, () -> { });
    }

    /**
     * Runs work that can take a second or more, and shows it under {@code name} with a bar and a way to cancel it. Work that
     * was cancelled is no failure: {@code done} is not called and nothing is reported.
     */
    <T> void run(String name, Work<T> work, Consumer<T> done, Runnable finished);

    /** Runs work that can take a second or more but has to be ended once it is begun, and shows it under {@code name} without a way to cancel it. */
    <T> void run(String name, Callable<T> work, Consumer<T> done, Runnable finished);

    /** The named work waiting or going on, oldest first; changes on the JavaFX thread. */
    ObservableList<Progress> running();

    /** Waits for the work already handed in. */
    @Override
    void close();
}
