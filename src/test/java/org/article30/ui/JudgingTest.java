package org.article30.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

/** What is judged while a record is edited faster than it can be judged. */
class JudgingTest {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final AtomicReference<String> edited = new AtomicReference<>("one");
    private final List<String> judged = new ArrayList<>();
    private final List<Judgement> shown = new ArrayList<>();
    private final Judging<String, Judgement> judging = new Judging<>(edited::get, new Later(), value -> {
        judged.add(value);
        return new Judgement(List.of(), List.of(new FindingLine(value, value, "", "warning", false)));
    }, shown::add);

    @Test
    void judgesNothingOnTheThreadThatAsks() {
        judging.begin();

        assertThat(judged).isEmpty();
        goOn();
        assertThat(judged).containsExactly("one");
        assertThat(shown).hasSize(1);
    }

    @Test
    void judgesTheLatestAndShowsNothingThatIsOutOfDate() {
        judging.begin();
        for (var value : List.of("two", "three", "four")) {
            edited.set(value);
            judging.begin();
        }
        goOn();

        assertThat(judged).containsExactly("one", "four");
        assertThat(shown).singleElement().satisfies(one -> assertThat(one.findings()).extracting(FindingLine::text).containsExactly("four"));
    }

    private void goOn() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /** A background whose work waits until the test goes on. */
    private final class Later implements Background {

        private final Background inline = new InlineBackground(failure -> {
            throw new AssertionError(failure);
        });

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Runnable finished) {
            waiting.add(() -> inline.run(work, done, finished));
        }

        @Override
        public <T> void run(String name, Work<T> work, Consumer<T> done, Runnable finished) {
            waiting.add(() -> inline.run(name, work, done, finished));
        }

        @Override
        public <T> void run(String name, Callable<T> work, Consumer<T> done, Runnable finished) {
            waiting.add(() -> inline.run(name, work, done, finished));
        }

        @Override
        public ObservableList<Progress> running() {
            return FXCollections.emptyObservableList();
        }

        @Override
        public void close() {
            // nothing to be ended
        }
    }
}
