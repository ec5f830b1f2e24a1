package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Labeled;
import org.article30.dpia.ImpactAssessment;
import org.article30.register.OpenRegister;
import org.article30.shell.Preferences;
import org.article30.shell.Theme;
import org.article30.store.Password;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** Impact assessments of the CNIL’s PIA tool, in and out by the menu. */
class PiaJourneyTest {

    private static final String FILE = "{\"pia\":{\"id\":3,\"name\":\"Library card\"},\"answers\":[{\"reference_to\":111,\"data\":{\"text\":\"<b>Cards</b><script>steal()</script>\"}}],"
            + "\"measures\":[],\"evaluations\":[],\"comments\":[]}";

    @TempDir
    private Path folder;

    private Optional<Path> chosen = Optional.empty();
    private Showing app;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void start() {
        var settings = new Settings(folder.resolve("settings"));
        settings.keep(new Preferences(Locale.ENGLISH, Theme.LIGHT, 100, "Privacy office"));
        app = Showing.start(settings, Clock.systemUTC(), Optional.of(new FileChoice(Optional::empty, Optional::of, () -> chosen, name -> Optional.of(folder.resolve(name)))));
        var file = folder.resolve("register.mv.db");
        OpenRegister.create(file, Password.none(), Clock.systemUTC(), "").close();
        app.open(file);
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void takesAFileShowsWhereItIsAndGivesItBack() throws IOException {
        app.picks("menu.pia-export");
        assertThat(status()).contains("no impact assessment");
        imports(FILE);
        assertThat(app.dialog().getContentText()).contains("answers[0].data.text");
        app.chooses(0);
        app.until(() -> app.table() != null && app.table().getItems().size() == 1);
        app.picks("menu.pia-export");
        var written = folder.resolve("Library-card.json");
        app.until(() -> status().contains(written.toString()));
        assertThat(Files.readString(written)).contains("<b>Cards</b><script>steal()</script>");
    }

    @Test
    void asksWhichOfSeveralIsToBeWritten() throws IOException {
        for (var name : new String[] {"Library card", "Museum card"}) {
            imports(FILE.replace("Library card", name));
            app.chooses(0);
        }
        app.startsPicking("menu.pia-export");
        app.until(() -> app.dialog() != null);
        app.chooses(0);
        app.until(() -> status().contains("Library-card.json"));
    }

    @Test
    void saysWhatIsWrongWithAFileAndAddsNothing() throws IOException {
        imports(FILE.replace("111", "999"));
        assertThat(app.dialog().getContentText()).contains("answers[0].reference_to", "999", "Nothing was changed");
        app.chooses(0);
        app.picks("menu.close");
        try (var register = OpenRegister.open(folder.resolve("register.mv.db"), Password.none(), Clock.systemUTC(), "")) {
            assertThat(register.records(ImpactAssessment.KIND).count()).isZero();
        }
    }

    private void imports(String text) throws IOException {
        chosen = Optional.of(Files.writeString(folder.resolve("card.json"), text));
        app.startsPicking("menu.pia-import");
        app.until(() -> app.dialog() != null);
    }

    private String status() {
        return ((Labeled) app.find("#status")).getText();
    }
}
