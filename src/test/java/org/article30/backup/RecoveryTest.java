package org.article30.backup;

import static org.article30.backup.Registers.CANARY;
import static org.article30.backup.Registers.export;
import static org.article30.backup.Registers.look;
import static org.article30.backup.Registers.make;
import static org.article30.backup.Registers.password;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.article30.catalogue.CatalogueEntry;
import org.article30.history.Break;
import org.article30.register.OpenRegister;
import org.article30.register.RegisterContent;
import org.article30.store.RegisterFileProblem;
import org.article30.store.Salvage;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be read of a damaged register comes into a new one, with a plain account; the damaged file stays as it is. */
class RecoveryTest {

    private static final int HEADER = 4096;
    private static final int FLIPS = 25;

    @TempDir
    private Path folder;

    private final Random random = new Random(30);

    @ParameterizedTest
    @ValueSource(strings = {"", "geheim"})
    void findsEverythingInAFileThatIsWhole(String password) throws IOException {
        var file = make(folder.resolve("register.mv.db"), "bpe", password);
        var recovered = folder.resolve("recovered.mv.db");
        try (var recovery = Recovery.of(file, recovered, password(password), RegisterContent::title)) {
            assertThat(recovered).doesNotExist();
            assertThat(recovery.account().isWhole()).isTrue();
            recovery.place();
        }
        try (var before = look(file, password); var after = look(recovered, password)) {
            assertThat(export(after)).isEqualTo(export(before));
            assertThat(after.history().since(0)).isEqualTo(before.history().since(0));
            assertThat(after.evidence().altered()).isEmpty();
            assertThat(after.history().verify().breaks()).isEmpty();
            assertThat(new Backup(after.database(), Registers.CLOCK).header()).isEqualTo(new Backup(before.database(), Registers.CLOCK).header());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geheim"})
    void takesWhatIsLeftOfAFileThatWasCut(String password) throws IOException {
        var whole = Files.readAllBytes(make(folder.resolve("register.mv.db"), "bpe", password));
        int found = 0;
        for (int part = 1; part < 10; part += 2) {
            found += recovered(Arrays.copyOf(whole, whole.length * part / 10), password).isPresent() ? 1 : 0;
        }
        found += recovered(Arrays.copyOf(whole, whole.length - HEADER), password).isPresent() ? 1 : 0;
        assertThat(found).isPositive();
    }

    /** The last save lies at the file's end or in a gap within it, by how often the file was closed before. */
    @ParameterizedTest
    @CsvSource({"'', 0", "'', 1", "'', 4", "geheim, 1"})
    void findsAllThatWasThereBeforeTheLastSaveInAFileThatLostItsEnd(String password, int sessions) throws IOException {
        var file = make(folder.resolve("register.mv.db"), "complete", password);
        int before = records(file, password);
        for (int session = 0; session < sessions; session++) {
            before = records(file, password);
            add(file, password, session);
        }
        var whole = Files.readAllBytes(file);
        var zeroed = whole.clone();
        zeroed[whole.length - 1] ^= (byte) 0xFF;
        var cuts = password.isEmpty()
                ? List.of(Arrays.copyOf(whole, whole.length - 1), zeroed, Arrays.copyOf(whole, whole.length - HEADER))
                : List.of(Arrays.copyOf(whole, whole.length - 1), zeroed);
        for (var damaged : cuts) {
            var account = recovered(damaged, password).orElseThrow();
            assertThat(account.records()).isGreaterThanOrEqualTo(before);
            assertThat(account.history().changes()).isGreaterThanOrEqualTo(before);
            assertThat(account.isWhole()).isFalse();
            assertThat(account.condition()).isNotEqualTo(Salvage.Condition.AS_CLOSED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geheim"})
    void readsTheRecordsOfASaveOfWhichTheEndIsGone(String password) throws IOException {
        var whole = Files.readAllBytes(make(folder.resolve("register.mv.db"), "complete", password));
        var account = recovered(Arrays.copyOf(whole, 500_000), password).orElseThrow();
        assertThat(account.records()).isGreaterThan(190);
        assertThat(account.condition()).isEqualTo(Salvage.Condition.BEHIND);
        assertThat(account.isWhole()).isFalse();
        assertThat(words(account)).contains("newer state", "Keep the damaged file").doesNotContain("Nothing seems to be missing");
    }

    @Test
    void takesNoEmptyRegisterForAllThereWas() throws IOException {
        var file = folder.resolve("empty.mv.db");
        OpenRegister.create(file, password(""), Registers.CLOCK, "").close();
        var account = recovered(Files.readAllBytes(file), "").orElseThrow();
        assertThat(account.isWhole()).isFalse();
        assertThat(words(account)).contains("No change at all was found").doesNotContain("Nothing seems to be missing");
    }

    private static String words(Recovery.Account account) {
        return String.join("\n", new RecoveryWords(Texts.in(Locale.ENGLISH)).of(account, Path.of("target")));
    }

    private static int records(Path file, String password) {
        try (var register = look(file, password)) {
            return register.content().size();
        }
    }

    private static void add(Path file, String password, int number) {
        try (var register = OpenRegister.open(file, password(password), Registers.CLOCK, "Ada")) {
            register.records(CatalogueEntry.KIND).add(Registers.entry("Session " + number));
        }
    }

    @Test
    void readsAFileOfWhichTheBeginningIsGone() throws IOException {
        var bytes = Files.readAllBytes(make(folder.resolve("register.mv.db"), "bpe", ""));
        Arrays.fill(bytes, 0, HEADER, (byte) 0);
        assertThat(recovered(bytes, "")).hasValueSatisfying(account -> assertThat(account.isWhole()).isTrue());
    }

    @Test
    void saysThatAFileIsOpenElsewhere() {
        var file = make(folder.resolve("register.mv.db"), "bpe", "");
        try (var open = org.article30.store.Database.open(file, password(""))) {
            assertThatThrownBy(() -> Recovery.of(file, folder.resolve("new.mv.db"), password(""), RegisterContent::title)).isInstanceOf(RegisterFileProblem.AlreadyOpen.class);
            assertThat(open.schema()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geheim"})
    void takesWhatIsLeftOfAFileInWhichBytesWereFlipped(String password) throws IOException {
        var whole = Files.readAllBytes(make(folder.resolve("register.mv.db"), "bpe", password));
        int found = 0;
        for (int i = 0; i < FLIPS; i++) {
            var flipped = whole.clone();
            flipped[HEADER + random.nextInt(whole.length - HEADER)] ^= (byte) (1 << random.nextInt(8));
            found += recovered(flipped, password).filter(account -> account.records() > 20).isPresent() ? 1 : 0;
        }
        assertThat(found).as("of %d", FLIPS).isGreaterThan(FLIPS / 2);
    }

    /** What was recovered of these bytes; nothing where that is said in a sentence. Everything else is a failure. */
    private Optional<Recovery.Account> recovered(byte[] bytes, String password) throws IOException {
        var damaged = folder.resolve("damaged.mv.db");
        var target = folder.resolve("target.mv.db");
        Files.write(damaged, bytes);
        Files.deleteIfExists(target);
        Optional<Recovery.Account> account = Optional.empty();
        try (var recovery = Recovery.of(damaged, target, password(password), RegisterContent::title)) {
            account = Optional.of(recovery.account());
            recovery.place();
        } catch (RegisterFileProblem.Damaged e) {
            assertThat(target).doesNotExist();
        }
        assertThat(Files.readAllBytes(damaged)).as("the damaged file").isEqualTo(bytes);
        if (account.isPresent()) {
            try (var register = look(target, password)) {
                assertThat(register.content().size()).isEqualTo((int) account.get().records());
                assertThat(register.evidence().altered()).isEmpty();
                assertThat(register.history().verify()).isEqualTo(account.get().history());
            }
        }
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                assertThat(password.isEmpty() || !Files.readString(file, StandardCharsets.ISO_8859_1).contains(CANARY)).as(file.toString()).isTrue();
            }
        }
        return account;
    }

    @Test
    void takesARecordFromTheHistoryWhereTheRecordItselfIsDamaged() throws IOException {
        var file = make(folder.resolve("register.mv.db"), "bpe", "");
        String before;
        try (var register = look(file, "")) {
            before = export(register);
        }
        try (var register = org.article30.store.Database.open(file, password(""))) {
            register.write(sql -> sql.execute("update register_record set content = '{' || content where kind = 'party'")
                    + sql.execute("delete from revision where seq in (2, 3)"));
        }
        var recovered = folder.resolve("recovered.mv.db");
        try (var recovery = Recovery.of(file, recovered, password(""), RegisterContent::title)) {
            var account = recovery.account();
            assertThat(account.mended()).isPositive();
            assertThat(account.history().breaks()).contains(new Break.Missing(2, 3));
            assertThat(account.isWhole()).isFalse();
            recovery.place();
        }
        try (var register = look(recovered, "")) {
            assertThat(export(register).lines().filter(line -> !before.contains(line))).isEmpty();
        }
    }

    @Test
    void namesTheNewestBackupThatIsWhole() throws IOException {
        var file = make(folder.resolve("register.mv.db"), "bpe", "");
        var backups = Files.createDirectory(folder.resolve("Backups"));
        var good = backups.resolve("register.2026-11-20-100000.sql.gz");
        var header = Registers.backUp(file, "", good);
        Files.write(backups.resolve("register.2026-11-21-100000.sql.gz"), Arrays.copyOf(Files.readAllBytes(good), 2000));
        Files.copy(good, backups.resolve("other.2026-11-22-100000.sql.gz"));
        assertThat(Recovery.newestBackup(BackupFolder.of(file, Path.of("")), password(""))).contains(new BackupFolder.Found(good, header));
        assertThat(Recovery.newestBackup(BackupFolder.of(file, folder), password(""))).isEmpty();
    }

    @Test
    void saysSoWhereNothingCanBeRead() throws IOException {
        var file = make(folder.resolve("register.mv.db"), "bpe", "geheim");
        assertThatThrownBy(() -> Recovery.of(file, folder.resolve("new.mv.db"), password("falsch"), RegisterContent::title)).isInstanceOf(RegisterFileProblem.WrongPassword.class);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), HEADER));
        assertThatThrownBy(() -> Recovery.of(file, folder.resolve("new.mv.db"), password("geheim"), RegisterContent::title)).isInstanceOf(RegisterFileProblem.Damaged.class);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
