package org.article30.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import org.article30.text.Texts;
import org.article30.ui.InlineBackground;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window when another register is opened in it. */
class WindowTest {

    private static final Runnable NOTHING = () -> { };

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void offersNoTakingBackOfWhatWasDoneToTheRegisterBefore() {
        var window = WaitForAsyncUtils.waitForAsyncFx(30_000, WindowTest::made);
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> window.say("Removed", NOTHING));
        assertThat(window.view().lookup("#undo").isVisible()).isTrue();

        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> window.open(List.of()));

        assertThat(window.view().lookup("#undo").isVisible()).isFalse();
        assertThat(((Label) window.view().lookup("#status")).getText()).isEmpty();
    }

    private static Window made() {
        var commands = new Commands(NOTHING, NOTHING, List::of, _ -> { }, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, _ -> { }, NOTHING, NOTHING, NOTHING);
        return new Window(commands, new InlineBackground(failure -> {
            throw new AssertionError(failure);
        }), Texts.in(Locale.ENGLISH));
    }
}
