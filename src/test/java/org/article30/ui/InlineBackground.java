package org.article30.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A background that does everything at once, for tests. */
public final class InlineBackground implements Background {

    private final Problems problems;

    /** A background whose failures go to {@code problems}. */
    public InlineBackground(Problems problems) {
        this.problems = problems;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Runnable finished) {
        try {
            done.accept(work.call());
        } catch (CancellationException e) {
            // no failure
        } catch (Exception e) {
            problems.report(e);
        } finally {
            finished.run();
        }
    }

    @Override
    public <T> void run(String name, Work<T> work, Consumer<T> done, Runnable finished) {
        run(() -> work.run(new Progress(name, true, Runnable::run)), done, finished);
    }

    @Override
    public <T> void run(String name, Callable<T> work, Consumer<T> done, Runnable finished) {
        run(work, done, finished);
    }

    @Override
    public ObservableList<Progress> running() {
        return FXCollections.emptyObservableList();
    }

    @Override
    public void close() {
        // nothing waits
    }
}
