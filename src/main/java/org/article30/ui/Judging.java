package org.article30.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Judges in the background what is edited, one state at a time: the latest comes next, what lies between is left out. */
public final class Judging<T, R> {

    private final Supplier<T> edited;
    private final Background background;
    private final Function<T, R> judge;
    private final Consumer<R> show;
    private boolean going;
    private boolean due;

    /** Judges what {@code edited} gives by {@code judge}, off the JavaFX thread, and has it shown by {@code show}. */
    public Judging(Supplier<T> edited, Background background, Function<T, R> judge, Consumer<R> show) {
        this.edited = edited;
        this.background = background;
        this.judge = judge;
        this.show = show;
    }

    /** Judges what is edited now, once what is judged before is done. */
    public void begin() {
        due = true;
        if (!going) {
            next();
        }
    }

    private void next() {
        due = false;
        going = true;
        var now = edited.get();
        background.run(() -> judge.apply(now), this::show, () -> {
            going = false;
            if (due) {
                next();
            }
        });
    }

    private void show(R judgement) {
        if (!due) {
            show.accept(judgement);
        }
    }
}
