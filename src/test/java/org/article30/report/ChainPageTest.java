package org.article30.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.article30.document.Block;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.InlineBackground;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The page with chains of processors when they change. */
class ChainPageTest {

    private static final Block.Figure PICTURE = new Block.Figure("A chain", "One processor", 100, 50, List.of());

    private final AtomicReference<List<ReportLine.Choice>> chains = new AtomicReference<>(List.of(new ReportLine.Choice("shop", "The shop")));

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void showsNoPictureOnceNobodyIsEngagedAnyMore() {
        var page = WaitForAsyncUtils.waitForAsyncFx(30_000, this::shown);
        assertThat(find(page, "#chain").getAccessibleText()).isEqualTo("One processor");

        chains.set(List.of());
        WaitForAsyncUtils.waitForAsyncFx(30_000, page::refresh);

        assertThat(find(page, "#chain").getAccessibleText()).isEmpty();
        assertThat(((Label) find(page, "#chain-about")).getText()).isEqualTo(Texts.in(Locale.ENGLISH).text("chain.none"));
    }

    private ChainPage shown() {
        var deeds = new ChainPage.Deeds(_ -> chains.get(), _ -> new ChainPage.Drawn(PICTURE, 1, 1), (_, _) -> { }, _ -> Optional.empty(),
                (_, target) -> _ -> target, _ -> { });
        var page = new ChainPage(deeds, Id.NONE, LocalDate.of(2026, 11, 22), new InlineBackground(failure -> {
            throw new AssertionError(failure);
        }), Texts.in(Locale.ENGLISH));
        new Scene((Parent) page.view());
        page.refresh();
        return page;
    }

    private static Node find(ChainPage page, String query) {
        return page.view().lookup(query);
    }
}
