package org.article30.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.article30.history.History;
import org.article30.records.Kind;
import org.article30.records.RecordStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    record Note(String text) {
    }

    private static final Kind<Note> NOTE = new Kind<>("note", Note.class, Note::text, new Note(""));
    private static final String SECRET = "Zażółć gęślą jaźń: a sentence found nowhere else. ";
    private static final Migrations LATER =
            new Migrations(3, List.of("classpath:org/article30/store/migrations", "classpath:org/article30/store/later"));

    private static final int GROWTH = 150;

    @TempDir
    private Path folder;

    @Test
    void keepsWhatWasWrittenInAFileWhoseEndingMayBeLeftOut() {
        try (Database made = Database.create(at("register"), Password.none())) {
            notes(made).add(new Note(SECRET));
            assertThat(made.file()).contains(at("register.mv.db"));
            assertThat(made.isEncrypted()).isFalse();
        }
        assertThat(textsIn("register", "")).containsExactly(SECRET);
        assertThat(textsIn("register.mv.db", "")).containsExactly(SECRET);
        assertThat(names()).containsExactly("register.mv.db");
    }

    @Test
    void encryptsTheFileUnderAPassword() throws IOException {
        make("register", "pässword 1").close();
        assertThat(textsIn("register", "pässword 1")).containsExactly(SECRET);
        assertThat(isPlain("register")).isFalse();
        assertThat(names()).containsExactly("register.mv.db");
    }

    @Test
    void wipesThePassword() {
        char[] characters = "secret".toCharArray();
        Database.create(at("register"), Password.of(characters)).close();
        assertThat(characters).containsOnly('\0');
        char[] wrong = "secretive".toCharArray();
        assertThatThrownBy(() -> Database.open(at("register"), Password.of(wrong))).isInstanceOf(RegisterFileProblem.WrongPassword.class);
        assertThat(wrong).containsOnly('\0');
    }

    @Test
    void changesThePasswordBothWaysAndToAnother() throws IOException {
        try (Database database = make("register", "")) {
            assertThat(isPlain("register")).isTrue();
            database.changePassword(password("first"));
            assertThat(isPlain("register")).isFalse();
            assertThat(database.isEncrypted()).isTrue();
            notes(database).add(new Note("after"));
        }
        refuses("register", "", RegisterFileProblem.PasswordNeeded.class);
        try (Database database = Database.open(at("register"), password("first"))) {
            database.changePassword(password("second"));
        }
        refuses("register", "first", RegisterFileProblem.WrongPassword.class);
        try (Database database = Database.open(at("register"), password("second"))) {
            database.changePassword(Password.none());
            assertThat(database.isEncrypted()).isFalse();
        }
        assertThat(isPlain("register")).isTrue();
        assertThat(textsIn("register", "")).containsExactly("after", SECRET);
        assertThat(names()).containsExactly("register.mv.db");
    }

    @Test
    void copiesItselfUnderTheSamePasswordAnotherOrNone() throws IOException {
        try (Database database = make("register", "first")) {
            database.copyTo(at("same"));
            database.copyTo(at("other"), password("second"));
            database.copyTo(at("open"), Password.none());
            assertThat(new History(database, java.time.Clock.systemUTC(), "Ada").verify().breaks()).isEmpty();
        }
        assertThat(textsIn("same", "first")).containsExactly(SECRET);
        assertThat(textsIn("other", "second")).containsExactly(SECRET);
        assertThat(textsIn("open", "")).containsExactly(SECRET);
        assertThat(isPlain("same")).isFalse();
        assertThat(isPlain("other")).isFalse();
        assertThat(names()).containsExactly("open.mv.db", "other.mv.db", "register.mv.db", "same.mv.db");
    }

    @Test
    void copiesAreRegistersOneCanGoOnWith() {
        try (Database database = Database.inMemory()) {
            notes(database).add(new Note("one"));
            database.copyTo(at("copy"), Password.none());
        }
        try (Database copy = Database.open(at("copy"), Password.none())) {
            notes(copy).add(new Note("two"));
            History history = new History(copy, java.time.Clock.systemUTC(), "Ada");
            assertThat(history.verify().breaks()).isEmpty();
            assertThat(history.since(0)).extracting("seq").containsExactly(1L, 2L);
        }
    }

    @Test
    void removesWhatAnInterruptedChangeOfPasswordLeft() throws IOException {
        make("register", "").close();
        Files.writeString(at("register.unfinished.mv.db"), "half");
        assertThat(textsIn("register", "")).containsExactly(SECRET);
        assertThat(names()).containsExactly("register.mv.db");
    }

    @Test
    void buildsTheFileAnewWhenItIsClosedOnceMostOfItIsWhatWasReplaced() throws IOException {
        long grown = grown("register", "pässword 1");
        assertThat(Files.size(at("register.mv.db"))).isLessThan(grown / 2);
        try (Database database = Database.open(at("register"), password("pässword 1"))) {
            assertThat(database.wasClosedInOrder()).isTrue();
            assertThat(notes(database).all()).hasSize(GROWTH + 1);
        }
        assertThat(isPlain("register")).isFalse();
        assertThat(names()).containsExactly("register.mv.db");
    }

    @Test
    void closesTheFileAsItIsWhereItCannotBeBuiltAnew() throws IOException {
        Files.createDirectories(at("register.unfinished.mv.db/full"));
        Files.copy(fresh(), at("register.mv.db"));
        long grown = grown("register", "");
        assertThat(Files.size(at("register.mv.db"))).isGreaterThanOrEqualTo(grown);
        try (Database database = Database.look(at("register"), Password.none())) {
            assertThat(database.wasClosedInOrder()).isTrue();
            assertThat(notes(database).all()).hasSize(GROWTH);
        }
    }

    @Test
    void leavesAloneWhatTookTheFilesPlaceWhileItWasOpen() throws IOException {
        Path file = at("register.mv.db");
        Database database = make("register", "");
        for (int i = 0; i < GROWTH; i++) {
            notes(database).add(new Note("more"));
        }
        Files.move(file, at("moved.mv.db"));
        Files.writeString(file, "something else");
        database.close();
        assertThat(Files.readString(file)).isEqualTo("something else");
        assertThat(textsIn("moved", "")).hasSize(GROWTH + 1);
    }

    @Test
    void closedTwiceLeavesAloneWhoOpenedItSince() {
        Database first = make("register", "");
        first.close();
        try (Database second = Database.open(at("register"), Password.none())) {
            first.close();
            refuses("register", "", RegisterFileProblem.AlreadyOpen.class);
            notes(second).add(new Note("more"));
        }
        assertThat(textsIn("register", "")).contains("more");
    }

    @Test
    void keepsThePermissionsOfAFileThatIsBuiltAnew() throws IOException {
        make("register", "").close();
        var permissions = PosixFilePermissions.fromString("rw-rw----");
        Files.setPosixFilePermissions(at("register.mv.db"), permissions);
        grown("register", "");
        assertThat(Files.getPosixFilePermissions(at("register.mv.db"))).isEqualTo(permissions);
    }

    private Path fresh() {
        Database.create(at("fresh"), Password.none()).close();
        return at("fresh.mv.db");
    }

    /** Writes to a register, made if it is not there, until most of its file is what was replaced, closes it and says how long the file had become. */
    private long grown(String name, String password) throws IOException {
        Path file = at(name + ".mv.db");
        try (Database database = Files.exists(file) ? Database.open(file, password(password)) : make(name, password)) {
            for (int i = 0; i < GROWTH; i++) {
                notes(database).add(new Note("more"));
            }
            return Files.size(file);
        }
    }

    @Test
    void undoesAWriteThatThrows() {
        try (Database database = Database.inMemory()) {
            assertThatThrownBy(() -> database.write(tx -> {
                notes(database).add(new Note("x"));
                throw new IllegalArgumentException("no");
            })).isInstanceOf(IllegalArgumentException.class);
            assertThat(notes(database).all()).isEmpty();
        }
    }

    @Test
    void readsTheRegisterAsItWasWhenTheReadBegan() {
        try (Database database = Database.inMemory()) {
            notes(database).add(new Note("before"));
            database.read(sql -> {
                assertThat(notes(database).count()).isEqualTo(1);
                Thread writer = new Thread(() -> notes(database).add(new Note("meanwhile")));
                writer.start();
                join(writer);
                assertThat(notes(database).all()).hasSize(1);
                return true;
            });
            assertThat(notes(database).all()).hasSize(2);
        }
    }

    @Test
    void refusesToWriteOrCloseWithinARead() {
        try (Database database = Database.inMemory()) {
            assertThatThrownBy(() -> database.read(sql -> notes(database).add(new Note("x")))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> database.read(sql -> {
                database.close();
                return true;
            })).isInstanceOf(IllegalStateException.class);
            assertThat(notes(database).all()).isEmpty();
        }
    }

    @Test
    void refusesASecondOpenerHere() {
        try (Database _ = make("register", "")) {
            refuses("register", "", RegisterFileProblem.AlreadyOpen.class);
        }
    }

    @Test
    void refusesAPasswordThatDoesNotFitAndChangesNothing() throws IOException {
        make("plain", "").close();
        make("locked", "secret").close();
        unchanged("plain", "secret", RegisterFileProblem.NotEncrypted.class);
        unchanged("locked", "", RegisterFileProblem.PasswordNeeded.class);
        unchanged("locked", "Secret", RegisterFileProblem.WrongPassword.class);
    }

    @Test
    void refusesWhatIsNoRegister() throws IOException {
        Files.writeString(at("letter.mv.db"), "Dear Sir or Madam");
        Files.writeString(at("empty.mv.db"), "");
        Files.createDirectory(at("folder.mv.db"));
        unchanged("letter", "", RegisterFileProblem.NotARegister.class);
        unchanged("empty", "", RegisterFileProblem.NotARegister.class);
        refuses("folder", "", RegisterFileProblem.FileMissing.class);
        refuses("nothing", "", RegisterFileProblem.FileMissing.class);
        Connections other = Connections.toBuild(RegisterFile.of(at("other")), FileKey.NONE);
        other.sql().execute("create table recipes (name varchar)");
        other.close();
        unchanged("other", "", RegisterFileProblem.NotARegister.class);
    }

    @Test
    void refusesADamagedFile() throws IOException {
        for (String password : List.of("", "secret")) {
            make("r" + password, password).close();
            byte[] whole = Files.readAllBytes(at("r" + password + ".mv.db"));
            Files.write(at("cut" + password + ".mv.db"), java.util.Arrays.copyOf(whole, whole.length / 3));
            unchanged("cut" + password, password, RegisterFileProblem.Damaged.class);
            for (int i = 5000; i < whole.length; i++) {
                whole[i] ^= 0x55;
            }
            Files.write(at("garbled" + password + ".mv.db"), whole);
            unchanged("garbled" + password, password, RegisterFileProblem.Damaged.class);
        }
        Files.write(at("head.mv.db"), "H2encrypt\n".getBytes(StandardCharsets.US_ASCII));
        unchanged("head", "secret", RegisterFileProblem.Damaged.class);
        Files.write(at("foreign.mv.db"), java.util.Arrays.copyOf("H2encrypt\n".getBytes(StandardCharsets.US_ASCII), 20_000));
        unchanged("foreign", "secret", RegisterFileProblem.NotARegister.class);
    }

    @Test
    void refusesAFileOfWhichTheEndIsMissing() throws IOException {
        for (String password : List.of("", "secret")) {
            try (Database database = make("r" + password, password)) {
                for (int i = 0; i < 40; i++) {
                    notes(database).add(new Note("x".repeat(3_000)));
                }
            }
            byte[] whole = Files.readAllBytes(at("r" + password + ".mv.db"));
            for (int missing = 1; missing < whole.length - 8_192; missing += whole.length / 6) {
                Files.write(at("cut.mv.db"), java.util.Arrays.copyOf(whole, whole.length - missing));
                unchanged("cut", password, RegisterFileProblem.Damaged.class);
            }
        }
    }

    @Test
    void refusesARegisterOfANewerProgramBeforeWritingToIt() throws IOException {
        make("register", "").close();
        Database.open(at("register"), Password.none(), LATER).close();
        unchanged("register", "", RegisterFileProblem.NewerRegister.class);
    }

    @Test
    void bringsAnOlderRegisterUpAndLeavesACopyAsSafeAsTheRegister() throws IOException {
        make("register", "").close();
        byte[] before = Files.readAllBytes(at("register.mv.db"));
        try (Database database = Database.open(at("register"), Password.none(), LATER)) {
            assertThat(notes(database).all()).hasSize(1);
            assertThat(database.<Integer>read(sql -> sql.fetchSingle("select count(*) from later").get(0, int.class))).isZero();
        }
        assertThat(names()).containsExactly("register.mv.db", "register.schema-2.mv.db");
        assertThat(Files.readAllBytes(at("register.schema-2.mv.db"))).isEqualTo(before);
    }

    @Test
    void knowsItsLastMigration() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/org/article30/store/migrations"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1")).mapToInt(Integer::parseInt).max())
                    .hasValue(Migrations.ALL.known());
        }
    }

    @Test
    void refusesFilesAndFoldersMarkedReadOnly() throws IOException {
        make("register", "").close();
        Files.setPosixFilePermissions(at("register.mv.db"), PosixFilePermissions.fromString("r--r--r--"));
        unchanged("register", "", RegisterFileProblem.ReadOnly.class);
        Path closed = Files.createDirectory(at("closed"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        assertThatThrownBy(() -> Database.create(closed.resolve("register"), Password.none()))
                .isInstanceOf(RegisterFileProblem.FolderReadOnly.class);
    }

    @Test
    void refusesToMakeAFileWhereOneIsOrNoFolderIs() throws IOException {
        make("register", "").close();
        byte[] before = Files.readAllBytes(at("register.mv.db"));
        assertThatThrownBy(() -> Database.create(at("register"), Password.none())).isInstanceOf(RegisterFileProblem.TargetExists.class);
        assertThatThrownBy(() -> Database.create(at("none/register"), Password.none())).isInstanceOf(RegisterFileProblem.FileMissing.class);
        assertThatThrownBy(() -> Database.create(at("a;INIT=x"), Password.none())).isInstanceOf(RegisterFileProblem.UnusableName.class);
        try (Database memory = Database.inMemory()) {
            assertThatThrownBy(() -> memory.copyTo(at("register"), Password.none())).isInstanceOf(RegisterFileProblem.TargetExists.class);
        }
        assertThat(Files.readAllBytes(at("register.mv.db"))).isEqualTo(before);
    }

    private Path at(String name) {
        return folder.resolve(name);
    }

    private Database make(String name, String password) {
        Database made = Database.create(at(name), password(password));
        notes(made).add(new Note(SECRET));
        return made;
    }

    private static RecordStore<Note> notes(Database database) {
        return new RecordStore<>(database, new History(database, java.time.Clock.systemUTC(), "Ada"), NOTE);
    }

    private List<String> textsIn(String name, String password) {
        try (Database database = Database.open(at(name), password(password))) {
            return notes(database).all().stream().map(note -> note.value().text()).toList();
        }
    }

    private void refuses(String name, String password, Class<? extends RegisterFileProblem> problem) {
        assertThatThrownBy(() -> Database.open(at(name), password(password)).close()).as(name).isInstanceOf(problem);
    }

    private void unchanged(String name, String password, Class<? extends RegisterFileProblem> problem) throws IOException {
        Path file = at(name + ".mv.db");
        byte[] before = Files.readAllBytes(file);
        List<String> names = names();
        refuses(name, password, problem);
        assertThat(Files.readAllBytes(file)).as(name).isEqualTo(before);
        assertThat(names()).isEqualTo(names);
    }

    private boolean isPlain(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(at(name + ".mv.db"));
        String read = new String(bytes, StandardCharsets.UTF_8);
        return read.contains("a sentence found nowhere else") || read.contains("register_record") || read.contains("note");
    }

    private List<String> names() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Password password(String text) {
        return Password.of(text.toCharArray());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
