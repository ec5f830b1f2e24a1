package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.article30.catalogue.CatalogueEntry;
import org.article30.party.Party;
import org.article30.register.OpenRegister;
import org.article30.store.Password;
import org.article30.store.RecordShape;
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
        app.goes("history");
        app.goes("proof");
        app.until(() -> text("#proof-verdict").startsWith("The last check found that something was altered"));
    }

    @Test
    void holdsTheRegisterAgainstTheHeadRememberedTooWhereAnOlderOneIsGiven() throws Exception {
        var file = sample();
        try (var register = OpenRegister.open(file, Password.none(), Clock.systemUTC(), "Ada")) {
            register.records(CatalogueEntry.KIND).add(CatalogueEntry.BLANK);
        }
        app.open(file);
        app.goes("proof");
        checks();
        app.picks("menu.close");
        app.settle();
        var older = "";
        try (var past = DriverManager.getConnection("jdbc:h2:file:" + file.toString().replace(".mv.db", "") + ";DATABASE_TO_LOWER=TRUE", "sa", ""); var statement = past.createStatement()) {
            var hash = statement.executeQuery("select hash from revision where seq = (select max(seq) - 1 from revision)");
            hash.next();
            older = hash.getString(1);
            statement.execute("delete from register_record where id = (select record from revision where seq = (select max(seq) from revision))");
            statement.execute("delete from revision where seq = (select max(seq) from revision)");
        }
        app.open(file);
        app.goes("proof");
        app.until(() -> text("#proof-head").length() == 64);
        app.types("#proof-known", older);
        app.fires("#proof-check");
        app.until(() -> text("#proof-verdict").contains("Altered past the program"));
        assertThat(((Pane) app.find("#proof-details")).getChildren().toString()).contains("mistyped, or of another register");
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
        app.onWindow(() -> ((DayField) app.find("#proof-before")).setValue(LocalDate.now(ZoneOffset.UTC)));
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
        var file = folder.resolve("lastweek.mv.db");
        try (var register = OpenRegister.create(file, Password.none(), Clock.offset(Clock.systemUTC(), Duration.ofDays(-7)), "Ada")) {
            var parties = register.records(Party.KIND);
            var added = parties.add(RecordShape.with(Party.BLANK, "name", "Corner shop"));
            parties.save(added.with(RecordShape.with(Party.BLANK, "name", "Shop")), "");
        }
        app.open(file);
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
