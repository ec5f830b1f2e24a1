package org.article30.backup;

import static org.article30.backup.Registers.after;
import static org.article30.backup.Registers.make;
import static org.article30.backup.Registers.password;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.article30.catalogue.CatalogueEntry;
import org.article30.document.FileNotWritten;
import org.article30.register.OpenRegister;
import org.article30.store.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups made by the program itself: when one is due, how many stay, and which files are never touched. */
class AutomaticBackupTest {

    @TempDir
    private Path folder;

    private Path file;
    private Path backups;

    @BeforeEach
    void makeRegister() {
        file = make(folder.resolve("register.mv.db"), "bpe", "");
        backups = folder.resolve("Backups");
    }

    @Test
    void areMadeOnceAfterEachChange() throws IOException {
        assertThat(close(0, false)).as("opened, not changed, never backed up").isFalse();
        assertThat(close(1, true)).isTrue();
        assertThat(close(2, false)).isFalse();
        assertThat(close(3, true)).isTrue();
        assertThat(names()).containsExactlyInAnyOrder("register.2026-11-22-193115.sql.gz", "register.2026-11-22-193315.sql.gz");
        try (var restore = Registers.restore(backups.resolve("register.2026-11-22-193315.sql.gz"), folder.resolve("restored.mv.db"), "")) {
            assertThat(restore.header().records()).isPositive();
        }
    }

    @Test
    void areMadeLaterWhereOneWasMissed() throws IOException {
        assertThat(close(1, true)).isTrue();
        change(Clock.systemUTC());
        assertThat(close(2, false)).as("changed since the newest backup, if not now").isTrue();
        assertThat(names()).hasSize(2);
    }

    @Test
    void areMadeAnewUnderANewPassword() throws IOException {
        assertThat(close(1, true)).isTrue();
        try (var database = Database.open(file, password(""))) {
            database.changePassword(password("geheim"));
        }
        try (var database = Database.open(file, password("geheim"))) {
            var automatic = new AutomaticBackup(database, BackupFolder.of(file, Path.of("")), 10, new Backup(database, after(Duration.ofMinutes(2))).header(), after(Duration.ofMinutes(2)));
            assertThat(automatic.makeIfDue(_ -> { })).contains(backups.resolve("register.2026-11-22-193215.sql.gz.a30"));
            assertThat(automatic.makeIfDue(_ -> { })).isEmpty();
        }
    }

    @Test
    void areKeptInTheNumberWishedFor() throws IOException {
        var others = List.of("register.2026-11-22-193115.sql.gz.old", "register.sql.gz", "register.2026-11-01-000000.sql.gz", "register2.2026-11-01-000000.sql.gz");
        Files.createDirectory(backups);
        for (var other : others) {
            Files.writeString(backups.resolve(other), "not a backup");
        }
        var namesake = make(Files.createDirectory(folder.resolve("elsewhere")).resolve("register.mv.db"), "bpe", "");
        Registers.backUp(namesake, "", backups.resolve("register.2026-11-02-000000.sql.gz"));
        for (int minute = 1; minute <= 5; minute++) {
            close(minute, true);
        }
        assertThat(names()).contains(others.toArray(String[]::new)).contains("register.2026-11-02-000000.sql.gz")
                .contains("register.2026-11-22-193515.sql.gz", "register.2026-11-22-193415.sql.gz", "register.2026-11-22-193315.sql.gz")
                .hasSize(others.size() + 1 + 3);
    }

    @Test
    void staysWhereTheClockWasSetBack() throws IOException {
        for (int minute = 1; minute <= 4; minute++) {
            close(minute, true);
        }
        close(-60, true);
        assertThat(names()).contains("register.2026-11-22-183015.sql.gz").hasSize(3);
    }

    @Test
    void neverTakeTheNameOfOneThatIsThere() throws IOException {
        close(1, true);
        close(1, true);
        assertThat(names()).containsExactlyInAnyOrder("register.2026-11-22-193115.sql.gz", "register.2026-11-22-193116.sql.gz");
    }

    @Test
    void leaveTheRegisterAloneWhereTheyFail() throws IOException {
        Files.writeString(backups, "a file where the folder should be");
        assertThatThrownBy(() -> close(1, true)).isInstanceOfAny(BackupProblem.class, FileNotWritten.class);
        try (var register = Registers.look(file, "")) {
            assertThat(register.history().verify().breaks()).isEmpty();
        }
    }

    /** Opens the register, changes something if wished, and closes it that many minutes after the first; whether a backup was made. */
    private boolean close(int minute, boolean changing) {
        var clock = after(Duration.ofMinutes(minute));
        try (var database = Database.open(file, password(""))) {
            var opened = new Backup(database, clock).header();
            if (changing) {
                change(new OpenRegister(database, Clock.systemUTC(), "Ada"));
            }
            return new AutomaticBackup(database, BackupFolder.of(file, Path.of("")), 3, opened, clock).makeIfDue(_ -> { }).isPresent();
        }
    }

    private void change(Clock clock) {
        try (var register = OpenRegister.open(file, password(""), clock, "Ada")) {
            change(register);
        }
    }

    private static void change(OpenRegister register) {
        var entries = register.records(CatalogueEntry.KIND);
        entries.all().stream().filter(stored -> stored.value().label().startsWith(Registers.CANARY)).forEach(stored ->
                entries.save(stored.with(Registers.entry(stored.value().label() + "!")), ""));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(backups)) {
            return files.map(one -> Objects.requireNonNull(one.getFileName()).toString()).toList();
        }
    }
}
