package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.article30.exchange.Import;
import org.article30.exchange.Samples;
import org.article30.register.OpenRegister;
import org.article30.report.ReportLine;
import org.article30.shell.Preferences;
import org.article30.shell.Theme;
import org.article30.store.Password;
import org.article30.ui.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

/** The chain of processors in the window. */
class ChainsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path samples;

    @TempDir
    private Path folder;

    private Optional<Showing> app = Optional.empty();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        try (var register = OpenRegister.create(samples.resolve("complete.mv.db"), Password.none(), CLOCK, "Privacy office")) {
            new Import(register, Samples.load("complete")).run("");
        }
    }

    private Showing open(Theme theme) {
        var settings = new Settings(folder.resolve("settings"));
        settings.keep(new Preferences(Locale.ENGLISH, theme, 100, "Privacy office"));
        var started = Showing.start(settings, CLOCK, Optional.of(new FileChoice(Optional::empty, Optional::of, Optional::empty, name -> Optional.of(folder.resolve(name)))));
        app = Optional.of(started);
        started.open(samples.resolve("complete.mv.db"));
        return started;
    }

    @AfterEach
    void close() {
        app.ifPresent(Showing::close);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void drawsTheChainOfEachPrincipalAndOpensTheRecordOfABox(Theme theme) {
        var window = open(theme);
        window.goes("chains");
        window.until(() -> said(window).contains(" on 3 levels"));
        Screenshots.take(window.stage(), "chains-own-" + theme);
        chooses(window, "Örnek Şirketi A.Ş.");
        window.until(() -> said(window).startsWith("5 processors on 4 levels"));
        Screenshots.take(window.stage(), "chains-" + theme);
        window.robot().clickOn(Objects.requireNonNull(window.find("#chain .spot")));
        window.until(() -> window.find(".record-editor") != null);
    }

    @Test
    void savesThePictureTheListAndTheReport() throws IOException {
        var window = open(Theme.LIGHT);
        window.goes("chains");
        chooses(window, "Örnek Şirketi A.Ş.");
        window.until(() -> said(window).startsWith("5 processors"));
        for (var kind : new String[] {"svg", "csv", "pdf"}) {
            window.fires("#chain-" + kind);
            window.settle();
        }
        var name = "Chain of processors Örnek Şirketi A.Ş.";
        assertThat(Files.readString(folder.resolve(name + ".svg"))).contains("<svg", "Zálohy Vzor s.r.o.", "Slovakia · No third country");
        assertThat(Files.readString(folder.resolve(name + ".csv"))).contains("Zálohy Vzor s.r.o.");
        assertThat(Files.readAllBytes(folder.resolve(name + ".pdf"))).startsWith("%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void showsTheChainBelowAnEngagementFromItsEditor() {
        var window = open(Theme.LIGHT);
        window.goes("engagement");
        window.selects("Specimen Chat Inc. for");
        window.presses(KeyCode.ENTER);
        window.until(() -> window.find("#show-chain") != null);
        window.fires("#show-chain");
        window.until(() -> said(window).startsWith("One processor on one level"));
        assertThat(chains(window).getValue().title()).isEqualTo("Specimen Chat Inc. for Vorlindon Dienste S.A.");
    }

    @Test
    void listsTheNoticesOfAnEngagementInItsEditor() {
        var window = open(Theme.LIGHT);
        window.goes("engagement");
        window.selects("Zkušební Datacentrum s.r.o. for");
        window.presses(KeyCode.ENTER);
        window.until(() -> window.find("#add-notice") != null);
        assertThat(((Hyperlink) window.find(".transfer-links .hyperlink")).getText()).isEqualTo("Night operation by Vzorčna Podpora d.o.o.");
        window.fires("#add-notice");
        window.until(() -> window.field("Engagement") != null);
        Screenshots.take(window.stage(), "change-notice-new");
        window.fills("Name", "Hosting moves to Brno");
        window.presses(KeyCode.CONTROL, KeyCode.S);
        window.fires("#back");
        assertThat(window.find(".record-editor").lookupAll(".transfer-links .hyperlink")).extracting(link -> ((Hyperlink) link).getText()).contains("Hosting moves to Brno");
    }

    private static void chooses(Showing window, String name) {
        window.until(() -> !chains(window).getItems().isEmpty());
        window.onWindow(() -> chains(window).getItems().stream().filter(choice -> choice.title().equals(name)).forEach(chains(window)::setValue));
    }

    @SuppressWarnings("unchecked") // that is what the page offers
    private static ComboBox<ReportLine.Choice> chains(Showing window) {
        return (ComboBox<ReportLine.Choice>) window.find("#chain-root");
    }

    private static String said(Showing window) {
        return window.find("#chain-about") instanceof Label about ? about.getText() : "";
    }
}
