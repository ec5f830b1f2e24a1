package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.layout.Pane;
import org.article30.register.OpenRegister;
import org.article30.store.Password;
import org.article30.ui.DayField;
import org.junit.jupiter.api.Test;

/** What people do to prove that nothing was altered past the program. */
class ProofJourneyTest extends Journey {

    private void checks() {
        app.fires("#proof-check");
        app.until(() -> !text("#proof-when").isBlank());
        app.settle();
    }

    @Test
    void remembersTheLastHeadOnThisComputerAndProvesMoreByIt() throws Exception {
        var file = sample();
        app.open(file);
        app.goes("proof");
        app.until(() -> text("#proof-verdict").contains("Not checked"));
        checks();
        assertThat(text("#proof-verdict")).contains("Consistent with itself");
        checks();
        assertThat(text("#proof-verdict")).contains("Unaltered since the head");
        app.picks("menu.close");
        try (var past = DriverManager.getConnection("jdbc:h2:file:" + file.toString().replace(".mv.db", "") + ";DATABASE_TO_LOWER=TRUE", "sa", ""); var statement = past.createStatement()) {
            statement.execute("update revision set reason = 'forged' where seq = 7");
        }
        app.open(file);
        app.goes("proof");
        app.until(() -> text("#proof-verdict").contains("at the last check"));
        checks();
        assertThat(text("#proof-verdict")).contains("Altered past the program");
        assertThat(((Pane) app.find("#proof-details")).getChildren().toString()).contains("Change 7 was altered");
    }

    @Test
    void savesTheHeadAndChecksAgainstIt() throws Exception {
        app.open(sample());
        app.goes("proof");
        app.until(() -> text("#proof-head").length() == 64);
        var head = text("#proof-head");
        app.fires("#proof-save");
        app.settle();
        try (var saved = Files.list(folder)) {
            var written = saved.filter(path -> path.toString().endsWith(".txt")).findFirst().orElseThrow();
            assertThat(Files.readString(written)).contains("sha256: " + head);
        }
        app.types("#proof-known", "abc");
        app.fires("#proof-check");
        assertThat(text("#proof-fault")).contains("64 hexadecimal digits");
        app.types("#proof-known", head);
        checks();
        assertThat(text("#proof-verdict")).contains("Unaltered since the head");
    }

    @Test
    void takesOldValuesOutOfTheHistoryAfterAsking() {
        var file = sample();
        app.open(file);
        app.goes("proof");
        assertThat(app.find("#proof-erase").isDisabled()).isTrue();
        app.onWindow(() -> ((DayField) app.find("#proof-before")).setValue(LocalDate.now().plusDays(1)));
        app.types("#proof-reason", "Kept long enough");
        app.starts("#proof-erase");
        app.until(() -> app.dialog() != null);
        app.chooses(0);
        app.until(() -> text("#status").contains("0") || text("#status").contains("no change"));
        app.close();
        try (var register = OpenRegister.look(file, Password.none())) {
            assertThat(register.history().verify().breaks()).isEmpty();
        }
        chosen = Optional.empty();
    }
}
