package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import org.article30.dpia.ImpactAssessment;
import org.article30.register.OpenRegister;
import org.article30.store.Password;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Impact assessments of the CNIL’s PIA tool, in and out by the menu. */
class PiaJourneyTest extends Journey {

    private static final String FILE = "{\"pia\":{\"id\":3,\"name\":\"Library card\"},\"answers\":[{\"reference_to\":111,\"data\":{\"text\":\"<b>Cards</b><script>steal()</script>\"}}],"
            + "\"measures\":[],\"evaluations\":[],\"comments\":[]}";

    @BeforeEach
    void open() {
        var file = folder.resolve("register.mv.db");
        OpenRegister.create(file, Password.none(), Clock.systemUTC(), "").close();
        app.open(file);
    }

    @Test
    void takesAFileShowsWhereItIsAndGivesItBack() throws IOException {
        app.picks("menu.pia-export");
        assertThat(text("#status")).contains("no impact assessment");
        imports(FILE);
        assertThat(app.dialog().getContentText()).contains("answers[0].data.text");
        app.chooses(0);
        app.until(() -> app.table() != null && app.table().getItems().size() == 1);
        app.picks("menu.pia-export");
        var written = folder.resolve("Library card.json");
        app.until(() -> text("#status").contains(written.toString()));
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
        app.until(() -> text("#status").contains("Library card.json"));
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
}
