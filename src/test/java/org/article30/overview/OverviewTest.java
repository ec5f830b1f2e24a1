package org.article30.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.SerialBackground;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The first page while the register is still being checked. */
class OverviewTest {

    private static final Today NOW = new Today(List.of(new Today.Count("activity", "mdal-assignment", "Activities", 7)), List.of());
    private static final Today.Standing STANDS = new Today.Standing(3,
            List.of(new Today.Item("activity", Id.of("payroll"), "mdal-assignment", "Payroll", "Its review is overdue.", "danger")));

    private final SerialBackground background = new SerialBackground(failure -> { throw new AssertionError(failure); });
    private final CountDownLatch checked = new CountDownLatch(1);

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        checked.countDown();
        background.close();
    }

    @Test
    void saysHowMuchThereIsBeforeTheCheckIsDone() throws Exception {
        var page = WaitForAsyncUtils.waitForAsyncFx(30_000, this::shown);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, () -> find(page, "#count-activity") != null));
        assertThat(WaitForAsyncUtils.waitForAsyncFx(10_000, () -> ((Labeled) find(page, "#completeSaid")).getText())).isEqualTo("Checking the register");
        assertThat(WaitForAsyncUtils.waitForAsyncFx(10_000, () -> find(page, "#nothingNeeded").isVisible())).as("nobody knows yet").isFalse();

        checked.countDown();

        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, () -> find(page, "#needed .item") != null));
        assertThat(WaitForAsyncUtils.waitForAsyncFx(10_000, () -> ((Labeled) find(page, "#completeSaid")).getText())).startsWith("3 of 7");
    }

    private Node shown() {
        var page = new Overview(() -> NOW, () -> {
            checked.await();
            return STANDS;
        }, new Overview.Deeds(_ -> { }, (_, _) -> { }, _ -> { }), background, Texts.in(Locale.ENGLISH));
        page.refresh();
        var scene = new Scene((Parent) page.view());
        scene.getRoot().applyCss();
        return scene.getRoot();
    }

    @SuppressWarnings("NullAway") // a test that finds nothing is to fail where it uses it
    private static Node find(Node page, String query) {
        page.applyCss();
        return page.lookup(query);
    }
}
