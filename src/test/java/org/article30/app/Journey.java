package org.article30.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.article30.exchange.Import;
import org.article30.exchange.Samples;
import org.article30.register.OpenRegister;
import org.article30.shell.Preferences;
import org.article30.shell.Theme;
import org.article30.store.Password;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** A window with settings and files of its own, in which a test does what people do. */
abstract class Journey {

    @TempDir
    Path folder;

    /** The file that is chosen where one is asked for. */
    Optional<Path> chosen = Optional.empty();

    Settings settings;
    Showing app;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void start() {
        settings = new Settings(folder.resolve("settings"));
        settings.keep(new Preferences(Locale.ENGLISH, Theme.LIGHT, 100, "Privacy office"));
        app = begun();
    }

    /** Starts the program with the settings as they are. */
    Showing begun() {
        return Showing.start(settings, Clock.systemUTC(), Optional.of(new FileChoice(Optional::empty, Optional::of, () -> chosen, name -> Optional.of(folder.resolve(name)))));
    }

    /** Starts the program anew in another language. */
    void speaks(String language) {
        app.close();
        settings.keep(new Preferences(Locale.of(language), Theme.LIGHT, 100, "Privacy office"));
        app = begun();
    }

    @AfterEach
    void close() {
        app.close();
    }

    /** A register with a sample of 25 activities. */
    Path sample() {
        return sample(Password.none());
    }

    /** The same, with a password. */
    Path sample(Password password) {
        var file = folder.resolve("sample.mv.db");
        try (var register = OpenRegister.create(file, password, Clock.systemUTC(), "Privacy office")) {
            new Import(register, Samples.load("bpe")).run("");
        }
        return file;
    }

    /** What a label or a field says; blank where there is none. */
    String text(String query) {
        return switch (app.find(query)) {
            case TextInputControl input -> input.getText();
            case Labeled label -> label.getText();
            case null, default -> "";
        };
    }
}
