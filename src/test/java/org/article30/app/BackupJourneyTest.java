package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.article30.activity.Activity;
import org.article30.register.OpenRegister;
import org.article30.shell.BackupPreference;
import org.article30.shell.Preferences;
import org.article30.shell.Theme;
import org.article30.store.Password;
import org.junit.jupiter.api.Test;

/** Backups in the window: by themselves at closing, when asked for, restored, and offered where a register is damaged. */
class BackupJourneyTest extends Journey {

    @Test
    void backsUpARegisterThatWasChangedWhenItIsClosed() throws IOException {
        var file = sample();
        app.open(file);
        changeAnActivity();
        app.picks("menu.close");
        app.until(() -> backups().size() == 1);
        app.open(file);
        app.picks("menu.close");
        assertThat(backups()).as("nothing was changed since").hasSize(1);
        app.open(file);
        changeAnActivity("A third name");
        app.close();
        assertThat(backups()).as("the program waits for it when it ends").hasSize(2);
    }

    @Test
    void backsUpARegisterOfAnOlderVersionBeforeItIsUpdated() throws Exception {
        var file = Files.copy(Path.of(BackupJourneyTest.class.getResource("/org/article30/store/released/schema-1.mv.db").toURI()), folder.resolve("old.mv.db"));
        app.open(file);
        app.until(() -> app.find(".counts") != null);
        assertThat(backups()).hasSize(1);
    }

    @Test
    void makesNoneWhereThatIsSwitchedOff() {
        app.close();
        settings.keep(new Preferences(Locale.ENGLISH, Theme.LIGHT, 100, "Privacy office", new BackupPreference(false, 10, "")));
        app = begun();
        app.open(sample());
        changeAnActivity();
        app.close();
        assertThat(backups()).isEmpty();
    }

    @Test
    void saysThatABackupFailedAndClosesTheRegister() throws IOException {
        var file = sample();
        Files.writeString(folder.resolve("Backups"), "in the way");
        app.open(file);
        changeAnActivity();
        app.startsPicking("menu.close");
        app.until(() -> app.dialog() != null);
        assertThat(app.dialog().getHeaderText()).isEqualTo("The backup failed");
        assertThat(app.dialog().getContentText()).contains("Backups", "The register itself is safe");
        app.chooses(0);
        try (var register = OpenRegister.open(file, Password.none(), Clock.systemUTC(), "")) {
            assertThat(register.records(Activity.KIND).all()).anyMatch(stored -> stored.value().particulars().name().equals("Another name"));
        }
    }

    @Test
    void backsUpNowAndRestoresAfterSayingWhatTheBackupHolds() throws IOException {
        var file = sample();
        app.open(file);
        app.picks("menu.backup");
        app.until(() -> text("#status").startsWith("Backed up to "));
        var backup = Path.of(text("#status").substring("Backed up to ".length()));
        assertThat(backup).exists();
        chosen = Optional.of(backup);
        app.startsPicking("menu.restore");
        app.until(() -> app.dialog() != null);
        assertThat(app.dialog().getContentText()).contains("is whole", "records", backup.toString(), "of the register “Best Power Equipments", "becomes the register file " + folder, " restored.mv.db");
        assertThat(restored()).as("nothing before the user agrees").isEmpty();
        app.chooses(0);
        app.until(() -> restored().size() == 1 && app.find(".counts") != null);
        app.until(() -> text("#status").equals("The backup was restored to " + restored().getFirst()));
        app.picks("menu.close");
        try (var register = OpenRegister.look(restored().getFirst(), Password.none()); var before = OpenRegister.look(file, Password.none())) {
            assertThat(register.history().head()).isEqualTo(before.history().head());
        }
    }

    @Test
    void offersTheNewestBackupWhereARegisterIsDamaged() throws IOException {
        var file = sample();
        app.open(file);
        changeAnActivity();
        app.picks("menu.close");
        app.until(() -> backups().size() == 1);
        var whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 4096));
        app.tryToOpen(file);
        app.until(() -> app.dialog() != null);
        assertThat(app.dialog().getHeaderText()).isEqualTo("The register sample is damaged");
        assertThat(app.dialog().getContentText()).contains("The newest whole backup is", backups().getFirst().toString());
        assertThat(app.dialog().getButtonTypes()).extracting(type -> type.getText()).containsExactly("Restore this backup…", "Recover what can be read…", "Cancel");
        app.answers(0);
        app.until(() -> app.dialog() != null && String.valueOf(app.dialog().getContentText()).contains("is whole"));
        app.chooses(0);
        app.until(() -> app.find(".counts") != null);
        assertThat(restored()).hasSize(1);
    }

    private void changeAnActivity() {
        changeAnActivity("Another name");
    }

    private void changeAnActivity(String name) {
        app.goes("activity");
        app.opensFirst();
        app.fills(name);
        app.presses(KeyCode.CONTROL, KeyCode.S);
        app.until(() -> text("#status").contains(name));
        app.fires("#back");
    }

    private List<Path> backups() {
        return files(folder.resolve("Backups"));
    }

    private List<Path> restored() {
        return files(folder).stream().filter(file -> file.toString().endsWith("restored.mv.db")).toList();
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
