package org.article30.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SerialBackgroundTest {

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final SerialBackground background = new SerialBackground(failures::add);

    @AfterEach
    void close() {
        background.close();
    }

    private void settle() {
        background.close();
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void doesOneThingAfterTheOtherAndAnswersOnTheJavaFxThread() {
        for (var name : List.of("first", "second", "third")) {
            background.run(() -> name, done -> heard.add(done + Platform.isFxApplicationThread()));
        }
        settle();

        assertThat(heard).containsExactly("firsttrue", "secondtrue", "thirdtrue");
    }

    @Test
    void tellsAFailureOnceAndFinishes() {
        background.run(() -> {
            throw new IOException("disk full");
        }, _ -> heard.add("done"), () -> heard.add("finished"));
        settle();

        assertThat(failures).singleElement().isInstanceOf(IOException.class);
        assertThat(heard).containsExactly("finished");
    }

    @Test
    void cancelledWorkEndsAtItsNextStepAndIsNoFailure() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var cancelled = new CountDownLatch(1);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> background.run("Printing", progress -> {
            begun.countDown();
            cancelled.await(10, TimeUnit.SECONDS);
            progress.reach(0.5);
            return "printed";
        }, heard::add, () -> heard.add("finished")));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(background.running()).extracting(Progress::name).containsExactly("Printing");
        background.running().getFirst().cancel();
        cancelled.countDown();
        settle();

        assertThat(heard).containsExactly("finished");
        assertThat(failures).isEmpty();
        assertThat(background.running()).isEmpty();
    }

    @Test
    void showsHowFarTheWorkIs() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> background.run("Printing", progress -> {
            Platform.runLater(() -> progress.fractionProperty().addListener((_, _, now) -> heard.add("at " + now)));
            progress.reach(1);
            return "printed";
        }, heard::add, () -> { }));
        settle();

        assertThat(heard).containsExactly("at 1.0", "printed");
    }
}
