package org.article30.backup;

import static org.article30.backup.Registers.CANARY;
import static org.article30.backup.Registers.backUp;
import static org.article30.backup.Registers.export;
import static org.article30.backup.Registers.look;
import static org.article30.backup.Registers.make;
import static org.article30.backup.Registers.restore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.article30.backup.BackupProblem.Reason;
import org.article30.db.DefaultSchema;
import org.article30.exchange.Samples;
import org.article30.store.RegisterFileProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is backed up comes back whole; what is encrypted stays so; nothing is replaced that was not checked. */
class BackupTest {

    @SuppressWarnings("unused") // a source of parameters
    private static final List<String> SAMPLES = Samples.NAMES;

    private static final long MOST = 50_000_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void bringsBackEveryRecordRevisionAndEvidenceFile(String sample) throws IOException {
        bringsBack(make(folder.resolve("register.mv.db"), sample, ""), "", "saved.sql.gz");
    }

    @Test
    void bringsBackAnEncryptedRegisterUnderItsPassword() throws IOException {
        bringsBack(make(folder.resolve("register.mv.db"), "bpe", "geheim"), "geheim", "saved.sql.gz.a30");
        assertThatThrownBy(() -> look(folder.resolve("restored.mv.db"), "")).isInstanceOf(RegisterFileProblem.PasswordNeeded.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.google.protobuf.Message", "com.google.gson.Gson"})
    void encryptsWithoutWhatTinkUsuallyBringsAlong(String type) {
        assertThatThrownBy(() -> Class.forName(type)).isInstanceOf(ClassNotFoundException.class);
    }

    private void bringsBack(Path file, String password, String name) throws IOException {
        var backup = folder.resolve(name);
        var header = backUp(file, password, backup);
        assertThat(header.breaks()).isZero();
        var restored = folder.resolve("restored.mv.db");
        try (var restore = restore(backup, restored, password)) {
            assertThat(restored).doesNotExist();
            assertThat(restore.header()).isEqualTo(header);
            assertThat(restore.place(Registers.CLOCK)).isEmpty();
        }
        try (var before = look(file, password); var after = look(restored, password)) {
            assertThat(export(after)).isEqualTo(export(before));
            assertThat(after.history().head()).isEqualTo(before.history().head()).isEqualTo(header.head());
            assertThat(after.history().since(0)).isEqualTo(before.history().since(0));
            assertThat(after.history().verify().breaks()).isEmpty();
            assertThat(after.evidence().mediaTypes()).isEqualTo(before.evidence().mediaTypes());
            assertThat(after.evidence().altered()).isEmpty();
            assertThat(new Backup(after.database(), Registers.CLOCK).header()).isEqualTo(header);
        }
        assertThat(names()).containsExactlyInAnyOrder("register.mv.db", "restored.mv.db", name);
    }

    @Test
    void isSqlThatCanBeReadWithoutTheProgram() throws IOException {
        var backup = folder.resolve("saved.sql.gz");
        backUp(make(folder.resolve("register.mv.db"), "bpe", ""), "", backup);
        assertThat(Registers.text(backup)).startsWith("-- article30 backup 1\n-- written 2026-11-22T19:30:15Z\n-- schema ")
                .contains("\ncreate table register_record (\n", "\nINSERT INTO revision (seq, ", "timestamp with time zone '2026-11-22 19:30:15.000000+00:00'", "Ada’s \\ '' name")
                .endsWith("\n-- end\n");
    }

    @Test
    void holdsEveryTableOfTheSchema() {
        var header = backUp(make(folder.resolve("register.mv.db"), "bpe", ""), "", folder.resolve("saved.sql.gz"));
        assertThat(header.rows().keySet()).isEqualTo(new java.util.TreeSet<>(DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .map(table -> table.getName()).filter(name -> !name.equals("flyway_schema_history")).toList()));
        assertThat(header.records()).isPositive();
    }

    @Test
    void leavesNoPlainTextAnywhere() throws IOException {
        var file = make(folder.resolve("register.mv.db"), "bpe", "geheim");
        var backup = folder.resolve("saved.sql.gz.a30");
        backUp(file, "geheim", backup);
        assertNoCanary();
        try (var restore = restore(backup, folder.resolve("restored.mv.db"), "geheim")) {
            assertNoCanary();
            restore.place(Registers.CLOCK);
        }
        assertNoCanary();
    }

    private void assertNoCanary() throws IOException {
        for (var place : List.of(folder, Path.of(System.getProperty("java.io.tmpdir")))) {
            try (var files = Files.list(place)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(text(file)).as(file.toString()).doesNotContain(CANARY);
                }
            }
        }
    }

    /** Other programs use the folder of temporary files too: what they took away meanwhile says nothing. */
    private static String text(Path file) throws IOException {
        try {
            return Files.size(file) > MOST ? "" : Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    @Test
    void leavesNothingOfABackupThatIsEndedInTheMiddle() throws IOException {
        var file = make(folder.resolve("register.mv.db"), "bpe", "");
        var backup = folder.resolve("saved.sql.gz");
        try (var register = look(file, "")) {
            assertThatThrownBy(() -> new Backup(register.database(), Registers.CLOCK).writeTo(backup, reached -> endAt(reached, 0.5))).isInstanceOf(CancellationException.class);
        }
        assertThat(names()).containsExactly("register.mv.db");
        backUp(file, "", backup);
        for (var at : List.of(0.1, 0.9)) {
            assertThatThrownBy(() -> Restore.of(backup, folder.resolve("restored.mv.db"), org.article30.store.Password.none(), reached -> endAt(reached, at)))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(names()).containsExactlyInAnyOrder("register.mv.db", "saved.sql.gz");
    }

    private static void endAt(double reached, double end) {
        if (reached >= end) {
            throw new CancellationException();
        }
    }

    @Test
    void neverOverwritesAFile() throws IOException {
        var file = make(folder.resolve("register.mv.db"), "bpe", "");
        var taken = Files.writeString(folder.resolve("taken.sql.gz"), "mine");
        assertThatThrownBy(() -> backUp(file, "", taken)).isInstanceOfSatisfying(BackupProblem.class, problem -> assertThat(problem.reason()).isEqualTo(Reason.TARGET_EXISTS));
        assertThat(taken).hasContent("mine");
    }

    @Test
    void isReadableByWhoMayReadTheRegister() throws IOException {
        var file = make(folder.resolve("register.mv.db"), "bpe", "");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        backUp(file, "", folder.resolve("saved.sql.gz"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("saved.sql.gz"))).isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
    }

    @Test
    void keepsWhatItReplacesAndRefusesWhatIsOpen() throws IOException {
        var file = make(folder.resolve("register.mv.db"), "bpe", "");
        var backup = folder.resolve("saved.sql.gz");
        backUp(file, "", backup);
        try (var restore = restore(backup, file, "")) {
            assertThat(restore.isTaken()).isTrue();
            try (var open = org.article30.store.Database.open(file, org.article30.store.Password.none())) {
                assertThatThrownBy(() -> restore.place(Registers.CLOCK)).isInstanceOf(RegisterFileProblem.AlreadyOpen.class);
                assertThat(open.schema()).isPositive();
            }
        }
        var before = Files.readAllBytes(file);
        try (var restore = restore(backup, file, "")) {
            assertThat(restore.place(Registers.CLOCK)).contains(folder.resolve("register.replaced-2026-11-22-193015.mv.db"));
        }
        assertThat(Files.readAllBytes(folder.resolve("register.replaced-2026-11-22-193015.mv.db"))).isEqualTo(before);
        try (var open = look(file, "")) {
            assertThat(open.history().verify().breaks()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geheim"})
    void saysWhatIsWrongWithADamagedBackup(String password) throws IOException {
        var file = make(folder.resolve("register.mv.db"), "bpe", password);
        var backup = folder.resolve("saved.sql.gz");
        backUp(file, password, backup);
        var whole = Files.readAllBytes(backup);
        for (int length : List.of(100, 300, whole.length / 2, whole.length - 1)) {
            Files.write(backup, java.util.Arrays.copyOf(whole, length));
            assertThat(reason(backup, password)).as("cut at %d", length).isEqualTo(Reason.CUT_SHORT);
        }
        for (int place : List.of(40, 110, 115, 120, 130, 300, whole.length / 2, whole.length - 30)) {
            var flipped = whole.clone();
            flipped[place] ^= 4;
            Files.write(backup, flipped);
            // what is compressed and not sealed can, with a bit flipped, look as if its end were missing
            assertThat(reason(backup, password)).as("flipped at %d", place).isIn(Reason.ALTERED, password.isEmpty() ? Reason.CUT_SHORT : Reason.ALTERED);
        }
        Files.write(backup, whole);
        assertThat(reason(backup, password.isEmpty() ? "geheim" : "falsch")).isEqualTo(password.isEmpty() ? Reason.NOT_ENCRYPTED : Reason.WRONG_PASSWORD);
        if (!password.isEmpty()) {
            assertThat(reason(backup, "")).isEqualTo(Reason.PASSWORD_NEEDED);
        }
        assertThat(reason(file, password)).isEqualTo(Reason.NOT_A_BACKUP);
        assertThat(reason(folder.resolve("none"), password)).isEqualTo(Reason.MISSING);
        assertThat(names()).containsExactlyInAnyOrder("register.mv.db", "saved.sql.gz");
    }

    private Reason reason(Path backup, String password) {
        try (var restore = restore(backup, folder.resolve("restored.mv.db"), password)) {
            throw new AssertionError("restored " + restore.header());
        } catch (BackupProblem problem) {
            return problem.reason();
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> Objects.requireNonNull(file.getFileName()).toString()).toList();
        }
    }
}
