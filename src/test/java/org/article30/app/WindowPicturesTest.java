package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Stage;
import org.article30.exchange.Import;
import org.article30.exchange.Samples;
import org.article30.register.OpenRegister;
import org.article30.shell.Preferences;
import org.article30.shell.Theme;
import org.article30.store.Password;
import org.article30.ui.Screenshots;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Every place of the window can be shown in every language, light and dark, with a well-filled register; pictures to look at. */
class WindowPicturesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:42:00Z"), ZoneOffset.UTC);
    private static final List<String> PLACES = List.of("overview", "activity", "general-provisions", "party", "engagement", "transfer",
            "document", "catalogue-entry", "reports", "register", "preferences");

    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({"en,LIGHT", "en,DARK", "fr,LIGHT", "de,DARK"})
    void showsEveryPlace(String language, Theme theme) throws Exception {
        var file = folder.resolve("sample.mv.db");
        try (var register = OpenRegister.create(file, Password.none(), CLOCK, "Privacy office")) {
            new Import(register, Samples.load("bpe")).run("");
        }
        var settings = new Settings(Files.createDirectories(folder.resolve("settings")));
        settings.keep(new Preferences(Locale.of(language), theme, 100, "Privacy office"));
        var app = Showing.start(settings, CLOCK, Optional.empty());
        take(app, "welcome", language, theme);
        app.open(file);
        for (var place : PLACES) {
            app.goes(place);
            take(app, place, language, theme);
        }
        app.goes("activity");
        app.opensFirst();
        take(app, "activity-editor", language, theme);
        app.close();
        assertThat(Files.exists(file)).isTrue();
    }

    private static void take(Showing app, String name, String language, Theme theme) {
        Screenshots.take(app.stage(), "window-" + name + "-" + language + "-" + theme.name().toLowerCase(Locale.ROOT));
    }
}
