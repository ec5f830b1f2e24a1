package org.article30.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.article30.text.Texts;
import org.article30.ui.SerialBackground;
import org.article30.ui.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The foot of the window while work is going on. */
class StatusLineTest {

    private final SerialBackground background = new SerialBackground(failure -> { throw new AssertionError(failure); });
    private final CountDownLatch end = new CountDownLatch(1);
    private final StatusLine line = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> new StatusLine(background, Texts.in(Locale.ENGLISH)));

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        end.countDown();
        background.close();
    }

    @Test
    void offersToCancelWorkThatCanBeCancelled() {
        Work<String> work = _ -> {
            end.await();
            return "";
        };
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> background.run("Printing", work, _ -> { }, () -> { }));
        assertThat(line.view().lookup("#cancel").isVisible()).isTrue();
    }

    @Test
    void saysOfOtherWorkThatItCannotBeCancelled() {
        Callable<String> work = () -> {
            end.await();
            return "";
        };
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> background.run("Opening", work, _ -> { }, () -> { }));
        assertThat(line.view().lookup("#cancel").isVisible()).isFalse();
        assertThat(line.view().lookup("#uncancellable").isVisible()).isTrue();
    }
}
