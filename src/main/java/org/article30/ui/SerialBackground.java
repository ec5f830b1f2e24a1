package org.article30.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One worker, so that work on the register happens in the order the user asked for it. */
public final class SerialBackground implements Background {

    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("register").factory());
    private final ObservableList<Progress> running = FXCollections.observableArrayList();
    private final ObservableList<Progress> seen = FXCollections.unmodifiableObservableList(running);
    private final Problems problems;

    /** A background whose failures go to {@code problems}. */
    public SerialBackground(Problems problems) {
        this.problems = problems;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Runnable finished) {
        worker.execute(() -> {
            try {
                var result = work.call();
                Platform.runLater(() -> done.accept(result));
            } catch (CancellationException e) {
                // cancelled by the user, who knows
            } catch (Throwable e) {
                Platform.runLater(() -> problems.report(e));
            } finally {
                Platform.runLater(finished);
            }
        });
    }

    @Override
    public <T> void run(String name, Work<T> work, Consumer<T> done, Runnable finished) {
        var progress = new Progress(name, true, Platform::runLater);
        show(progress, () -> work.run(progress), done, finished);
    }

    @Override
    public <T> void run(String name, Callable<T> work, Consumer<T> done, Runnable finished) {
        show(new Progress(name, false, Platform::runLater), work, done, finished);
    }

    private <T> void show(Progress progress, Callable<T> work, Consumer<T> done, Runnable finished) {
        running.add(progress);
        run(work, done, () -> {
            running.remove(progress);
            finished.run();
        });
    }

    @Override
    public ObservableList<Progress> running() {
        return seen;
    }

    @Override
    public void close() {
        worker.close();
    }
}
