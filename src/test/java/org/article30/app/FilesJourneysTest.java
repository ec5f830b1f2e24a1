package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.PasswordField;
import org.article30.activity.Activity;
import org.article30.register.OpenRegister;
import org.article30.store.Password;
import org.article30.store.RegisterFileProblem;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;

/** What people do with register files: copies, passwords, recent ones, samples. */
class FilesJourneysTest extends Journey {

    @Test
    void savesACopyThatHoldsTheSameRecords() {
        app.open(sample());
        app.picks("menu.copy");
        var copy = folder.resolve("Copy of sample.mv.db");
        app.until(() -> text("#status").contains(copy.toString()));
        try (var register = OpenRegister.open(copy, Password.none(), Clock.systemUTC(), "")) {
            assertThat(register.records(Activity.KIND).count()).isEqualTo(25);
        }
    }

    @Test
    void saysThatACopyWouldReplaceAFileAndLeavesItAlone() throws IOException {
        app.open(sample());
        var copy = Files.writeString(folder.resolve("Copy of sample.mv.db"), "something else");
        app.startsPicking("menu.copy");
        app.until(() -> app.dialog() != null);
        assertThat(app.dialog().getContentText()).isEqualTo(Texts.in(Locale.ENGLISH).text("store.problem.targetExists", copy.toString()));
        app.chooses(0);
        assertThat(copy).hasContent("something else");
    }

    @Test
    void setsChangesAndRemovesThePassword() {
        var file = sample();
        app.open(file);
        changesPassword("", "first words");
        assertThat(text(".register-head .badge")).isEqualTo("Encrypted");
        refusesToChangeThePasswordFor("wrong words");
        changesPassword("first words", "other words");
        app.picks("menu.close");
        assertThatThrownBy(() -> open(file, "first words")).isInstanceOf(RegisterFileProblem.WrongPassword.class);
        open(file, "other words").close();
        app.tryToOpen(file);
        app.types("#password", "other words");
        app.fires("#prompt-take");
        app.until(() -> app.find(".counts") != null);
        changesPassword("other words", "");
        assertThat(text(".register-head .badge")).isEqualTo("No password");
        app.picks("menu.close");
        open(file, "").close();
    }

    @Test
    void takesNoPasswordThatWasTypedInTwoWays() {
        app.open(sample());
        app.startsPicking("menu.password");
        app.until(() -> app.find("#prompt-take") != null);
        assertThat(app.find("#prompt-take").isDisabled()).as("there is no password to remove").isTrue();
        app.types("#password", "first words");
        app.types("#password-again", "first word");
        assertThat(app.find("#prompt-take").isDisabled()).isTrue();
        app.chooses(1);
        assertThat(text(".register-head .badge")).isEqualTo("No password");
    }

    @Test
    void opensARecentRegisterAndSaysWhenOneIsGone() throws IOException {
        var file = sample();
        var gone = folder.resolve("gone.mv.db");
        settings.opened(gone);
        settings.opened(file);
        opensRecent(file);
        app.until(() -> app.find(".counts") != null);
        opensRecent(gone);
        app.until(() -> app.dialog() != null);
        assertThat(app.dialog().getContentText()).contains("gone.mv.db");
        app.chooses(0);
        assertThat(app.find(".counts")).as("what was open stays open").isNotNull();
    }

    @Test
    void closesARegisterWhileAPageIsStillRead() {
        app.open(sample());
        app.onWindow(() -> {
            ((ButtonBase) app.find("#go-activity")).fire();
            ((MenuBar) app.find(".menu-bar")).getMenus().getFirst().getItems().stream().filter(item -> "menu.close".equals(item.getId())).findFirst().orElseThrow().fire();
        });
        app.settle();
        assertThat(app.find("#welcome-new")).isNotNull();
        assertThat(app.dialog()).as("no failure is told").isNull();
    }

    @Test
    void deletesTheCopyOfASampleWhenItIsClosed() {
        app.fires("#welcome-sample");
        app.until(() -> app.find(".counts") != null);
        var file = Path.of(((Labeled) app.find(".register-file")).getTooltip().getText());
        assertThat(file).exists();
        assertThat(settings.recent()).isEmpty();
        app.picks("menu.close");
        app.settle();
        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void showsAGuideOfSeveralChapters() {
        app.picks("menu.guide");
        app.until(() -> app.find("#guide-title") != null);
        assertThat(text("#guide-title")).isEqualTo("First steps");
        assertThat(((ListView<?>) app.find("#guide-chapters")).getItems()).hasSizeGreaterThan(8);
        app.chooses(0);
    }

    private void refusesToChangeThePasswordFor(String present) {
        asksForAnotherPassword(present, "third words");
        app.until(() -> app.dialog() != null && app.find("#password-again") == null);
        assertThat(app.dialog().getContentText()).contains("password");
        app.chooses(0);
        assertThat(text(".register-head .badge")).isEqualTo("Encrypted");
    }

    private void changesPassword(String present, String words) {
        asksForAnotherPassword(present, words);
        app.until(() -> app.dialog() == null && text("#status").startsWith(words.isEmpty() ? "The password was removed." : "The password was changed."));
        app.onWindow(() -> { });
    }

    private void asksForAnotherPassword(String present, String words) {
        app.startsPicking("menu.password");
        app.until(() -> app.find("#password-again") instanceof PasswordField);
        if (!present.isEmpty()) {
            app.types("#password-present", present);
        }
        app.types("#password", words);
        app.types("#password-again", words);
        app.fires("#prompt-take");
    }

    private void opensRecent(Path file) {
        app.onWindow(() -> {
            var menu = ((MenuBar) app.find(".menu-bar")).getMenus().getFirst();
            menu.getOnShowing().handle(null);
            menu.getItems().stream().filter(Menu.class::isInstance).map(Menu.class::cast).flatMap(recent -> recent.getItems().stream())
                    .filter(item -> item.getText().equals(file.toString())).findFirst().orElseThrow().fire();
        });
    }

    private static OpenRegister open(Path file, String password) {
        return OpenRegister.open(file, Password.of(password.toCharArray()), Clock.systemUTC(), "");
    }
}
