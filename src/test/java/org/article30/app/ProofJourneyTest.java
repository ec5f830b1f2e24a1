package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
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

    private void enters(String head) {
        app.types("#proof-known", head);
        app.onWindow(() -> app.find("#proof-known").requestFocus());
        app.presses(KeyCode.ENTER);
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
        enters("abc");
        assertThat(text("#proof-fault")).contains("64 hexadecimal digits");
        enters(head);
        app.until(() -> text("#proof-verdict").contains("Unaltered since the head"));
        enters("0123456789abcdef".repeat(4));
        app.until(() -> text("#proof-verdict").contains("Altered past the program"));
        assertThat(((Pane) app.find("#proof-details")).getChildren().toString()).contains("mistyped, or of another register");
    }

    @Test
    void copiesTheHeadByKeyboardAlone() {
        app.open(sample());
        app.goes("proof");
        app.until(() -> text("#proof-head").length() == 64);
        app.onWindow(() -> app.find("#proof-check").requestFocus());
        app.presses(KeyCode.TAB);
        assertThat(app.find("#proof-head").isFocused()).isTrue();
        app.presses(KeyCode.TAB);
        app.presses(KeyCode.SPACE);
        app.until(() -> text("#status").equals("The head was copied"));
        app.onWindow(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(text("#proof-head")));
    }

    private void wishesToErase() {
        app.goes("proof");
        app.onWindow(() -> ((DayField) app.find("#proof-before")).setValue(LocalDate.now().plusDays(1)));
        app.types("#proof-reason", "Kept long enough");
        app.starts("#proof-erase");
        app.until(() -> app.dialog() != null);
    }

    @Test
    void saysThatThereIsNothingToTakeOut() {
        app.open(sample());
        app.goes("proof");
        assertThat(app.find("#proof-erase").isDisabled()).isTrue();
        wishesToErase();
        assertThat(app.dialog().getContentText()).startsWith("Nothing is there to be taken out");
        assertThat(app.dialog().getButtonTypes()).hasSize(1);
        app.chooses(0);
    }

    @Test
    void takesOldValuesOutOfTheHistoryForGoodOnlyWhereEnterIsNotAllThatWasPressed() {
        var file = sample();
        app.open(file);
        app.goes("transfer");
        app.selects("T01");
        app.presses(KeyCode.ENTER);
        app.fills("Name", "T01 renamed");
        app.presses(KeyCode.CONTROL, KeyCode.S);
        app.until(() -> text("#status").startsWith("Saved"));
        wishesToErase();
        assertThat(app.dialog().getContentText()).startsWith("From 2 changes of 1 record values are taken out for good.").endsWith("This cannot be undone.");
        app.presses(KeyCode.ENTER);
        app.until(() -> app.dialog() == null);
        app.settle();
        assertThat(redacted(file)).isZero();
        wishesToErase();
        app.chooses(0);
        app.until(() -> text("#status").contains("2 changes"));
        assertThat(redacted(file)).isEqualTo(2);
    }

    /** Of how many changes something was taken out; the register is closed for that, and opened again. */
    private int redacted(Path file) {
        app.picks("menu.close");
        app.settle();
        try (var register = OpenRegister.look(file, Password.none())) {
            assertThat(register.history().verify().breaks()).isEmpty();
            return register.history().verify().redacted().size();
        } finally {
            app.open(file);
        }
    }
}
