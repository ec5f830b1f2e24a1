package org.article30.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import org.article30.history.History;
import org.article30.records.Kind;
import org.article30.records.RecordStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the file of an open register from outside. Nothing that is said to be saved is lost. */
class MovedAwayTest {

    record Note(String text) {
    }

    private static final Kind<Note> NOTE = new Kind<>("note", Note.class, Note::text, new Note(""));

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void make() {
        file = folder.resolve("register.mv.db");
        try (Database database = Database.create(file, Password.none())) {
            notes(database).add(new Note("before"));
        }
    }

    @Test
    void saysThatTheFileIsGoneAndLetsWhatItHeldBeCopied() throws IOException {
        try (Database database = Database.open(file, Password.none())) {
            Files.delete(file);
            assertThatThrownBy(() -> notes(database).add(new Note("lost"))).isInstanceOf(RegisterFileProblem.MovedAway.class);
            assertThatThrownBy(() -> database.changePassword(Password.of("x".toCharArray()))).isInstanceOf(RegisterFileProblem.MovedAway.class);
            assertThat(notes(database).count()).isEqualTo(1);
            database.copyTo(folder.resolve("copy"));
        }
        assertThat(file).doesNotExist();
        assertThat(texts("copy")).containsExactly("before");
    }

    @Test
    void goesOnWhereTheFileIsPutBack() throws IOException {
        try (Database database = Database.open(file, Password.none())) {
            Files.move(file, folder.resolve("elsewhere"));
            assertThatThrownBy(() -> notes(database).add(new Note("x"))).isInstanceOf(RegisterFileProblem.MovedAway.class);
            Files.move(folder.resolve("elsewhere"), file);
            notes(database).add(new Note("after"));
        }
        assertThat(texts("register")).containsExactly("after", "before");
    }

    @Test
    void leavesAFileAloneThatTookItsPlace() throws IOException {
        Path other = folder.resolve("other.mv.db");
        Files.copy(file, other);
        byte[] bytes = Files.readAllBytes(other);
        try (Database database = Database.open(file, Password.none())) {
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
            assertThatThrownBy(() -> notes(database).add(new Note("x"))).isInstanceOf(RegisterFileProblem.MovedAway.class);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void saysThatTheFileIsGoneWhereItsFolderIs() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        try (Database database = Database.create(inner.resolve("r"), Password.none())) {
            Files.move(inner, folder.resolve("renamed"));
            assertThatThrownBy(() -> notes(database).add(new Note("x"))).isInstanceOf(RegisterFileProblem.MovedAway.class);
            Files.move(folder.resolve("renamed"), inner);
            notes(database).add(new Note("y"));
        }
        assertThatThrownBy(() -> Database.open(folder.resolve("renamed/r"), Password.none())).isInstanceOf(RegisterFileProblem.FileMissing.class);
    }

    @Test
    void savesWhatIsOpenAlthoughItIsMarkedReadOnlyMeanwhile() throws IOException {
        try (Database database = Database.open(file, Password.none())) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
            notes(database).add(new Note("after"));
        }
        try (Database database = Database.look(file, Password.none())) {
            assertThat(notes(database).count()).isEqualTo(2);
        }
    }

    @Test
    void keepsSavesInTheirOrderWhereTheClockIsSetBack() {
        try (Database database = Database.open(file, Password.none())) {
            Clock past = Clock.offset(Clock.systemUTC(), java.time.Duration.ofDays(-400));
            new RecordStore<>(database, new History(database, past, "Ada"), NOTE).add(new Note("later"));
            History history = new History(database, Clock.systemUTC(), "Ada");
            assertThat(history.verify().breaks()).isEmpty();
            assertThat(history.since(0)).extracting("seq").containsExactly(1L, 2L);
        }
    }

    @Test
    void refusesNamesThatWouldBeReadAsSettings() throws IOException {
        Path script = Files.writeString(folder.resolve("script.sql"), "create table hacked (id integer)");
        for (String name : List.of("x;INIT=RUNSCRIPT FROM '" + script + "'", "x;CIPHER=AES", ";", "x;.mv.db", "x;y/../z;TRACE_LEVEL_FILE=3")) {
            assertThatThrownBy(() -> Database.create(folder.resolve(name), Password.none())).as(name).isInstanceOf(RegisterFileProblem.UnusableName.class);
            assertThatThrownBy(() -> Database.open(folder.resolve(name), Password.none())).as(name).isInstanceOf(RegisterFileProblem.UnusableName.class);
            assertThatThrownBy(() -> Database.look(folder.resolve(name), Password.none())).as(name).isInstanceOf(RegisterFileProblem.UnusableName.class);
            try (Database database = Database.look(file, Password.none())) {
                assertThatThrownBy(() -> database.copyTo(folder.resolve(name))).as(name).isInstanceOf(RegisterFileProblem.UnusableName.class);
            }
        }
    }

    @Test
    void takesLongNamesUpToWhatTheDiskTakesAndSaysWhereItDoesNot() {
        for (int length : List.of(200, 230)) {
            Database.create(folder.resolve("n".repeat(length)), Password.none()).close();
        }
        assertThatThrownBy(() -> Database.create(folder.resolve("n".repeat(300)), Password.none())).isInstanceOf(RegisterFileProblem.class);
        assertThatThrownBy(() -> Database.open(folder.resolve("n".repeat(300)), Password.none())).isInstanceOf(RegisterFileProblem.class);
    }

    private List<String> texts(String name) {
        try (Database database = Database.open(folder.resolve(name), Password.none())) {
            return notes(database).all().stream().map(note -> note.value().text()).toList();
        }
    }

    private static RecordStore<Note> notes(Database database) {
        return new RecordStore<>(database, new History(database, Clock.systemUTC(), "Ada"), NOTE);
    }
}
