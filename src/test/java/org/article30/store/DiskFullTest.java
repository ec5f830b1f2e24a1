package org.article30.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.article30.history.History;
import org.article30.records.Kind;
import org.article30.records.RecordStore;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The system's limit on the size of a file stands in for a disk without room: the same errors, without a disk. */
class DiskFullTest {

    record Page(String text) {
    }

    private static final Kind<Page> PAGE = new Kind<>("page", Page.class, Page::text, new Page(""));
    private static final List<String> WITH_LITTLE_ROOM = List.of("sh", "-c", "ulimit -f 3000; exec \"$@\"", "sh");

    @TempDir
    private Path folder;

    @Test
    void saysSoLosesNothingAndGoesOnReading() throws Exception {
        Path file = folder.resolve("register");
        Database.create(file, Password.none()).close();
        List<String> said = Child.start(WITH_LITTLE_ROOM, Filler.class, List.of(), file.toString()).inputReader().lines().toList();
        long saved = said.stream().filter("saved"::equals).count();
        assertThat(saved).isGreaterThan(3);
        assertThat(said.subList((int) saved, said.size())).containsExactly("DiskFull", "reads " + saved, "DiskFull", "reads " + saved);
        try (Database database = Database.open(file, Password.none())) {
            assertThat(pages(database).count()).isEqualTo((int) saved);
            assertThat(new History(database, Clock.systemUTC(), "Ada").verify().breaks()).isEmpty();
        }
    }

    @Test
    void leavesNothingOfACopyThatDoesNotFit() throws Exception {
        Path file = folder.resolve("register");
        try (Database database = Database.create(file, Password.none())) {
            for (int i = 0; i < 30; i++) {
                pages(database).add(new Page(i + "x".repeat(60_000)));
            }
        }
        List<String> said = Child.start(WITH_LITTLE_ROOM, Copier.class, List.of(), file.toString(), folder.resolve("copy").toString())
                .inputReader().lines().toList();
        assertThat(said).containsExactly("DiskFull", "reads 30");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(Path.of(file + ".mv.db"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "password", "schema"})
    void leavesARegisterAsItWasWhereSomethingLargeDoesNotFit(String work) throws Exception {
        Path file = folder.resolve("register.mv.db");
        try (Database database = Database.create(file, Password.none())) {
            for (int i = 0; i < 30; i++) {
                pages(database).add(new Page(i + "x".repeat(60_000)));
            }
        }
        List<String> said = Child.start(WITH_LITTLE_ROOM, Glutton.class, List.of(), file.toString(), work).inputReader().lines().toList();
        assertThat(said).containsExactly("DiskFull");
        try (Database database = Database.open(file, Password.none())) {
            assertThat(pages(database).count()).isEqualTo(30);
            assertThat(new History(database, Clock.systemUTC(), "Ada").verify().breaks()).isEmpty();
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void tellsTheErrorsOfFileSystemsApart() {
        Path file = Path.of("/registers/r.mv.db");
        assertThat(RegisterFileProblem.of(new FileSystemException("r", null, "No space left on device"), file))
                .isInstanceOf(RegisterFileProblem.DiskFull.class);
        assertThat(RegisterFileProblem.of(new IOException("There is not enough space on the disk"), file))
                .isInstanceOf(RegisterFileProblem.DiskFull.class);
        assertThat(RegisterFileProblem.of(new AccessDeniedException("/registers/r.mv.db"), file))
                .isInstanceOf(RegisterFileProblem.ReadOnly.class);
        assertThat(RegisterFileProblem.of(new AccessDeniedException("/registers/r.unfinished.mv.db"), file))
                .isInstanceOf(RegisterFileProblem.FolderReadOnly.class);
        assertThat(RegisterFileProblem.of(new IOException("Input/output error"), file))
                .isInstanceOf(RegisterFileProblem.Unreadable.class);
    }

    @Test
    void callsNoFileDamagedBecauseMemoryRanOut() {
        var thrown = new DataAccessException("", new SQLException("General error", "HY000", 50000, new OutOfMemoryError()));
        assertThat(RegisterFileProblem.of(thrown, Path.of("/registers/r.mv.db"))).isSameAs(thrown);
    }

    private static RecordStore<Page> pages(Database database) {
        return new RecordStore<>(database, new History(database, Clock.systemUTC(), "Ada"), PAGE);
    }

    private static void say(Database database, RuntimeException problem) {
        System.out.println(problem.getClass().getSimpleName());
        System.out.println("reads " + pages(database).count());
    }

    /** Saves until that fails, twice, and says how far it came. */
    static final class Filler {
        public static void main(String[] arguments) {
            try (Database database = Database.open(Path.of(arguments[0]), Password.none())) {
                for (int failures = 0; failures < 2; ) {
                    try {
                        pages(database).add(new Page("x".repeat(60_000)));
                        System.out.println("saved");
                    } catch (RuntimeException e) {
                        say(database, e);
                        failures++;
                    }
                }
            }
        }
    }

    /** Writes much at a time and says why it could not. */
    static final class Glutton {
        public static void main(String[] arguments) {
            Migrations migrations = arguments[1].equals("schema") ? KilledWork.LATER : Migrations.ALL;
            try (Database database = Database.open(Path.of(arguments[0]), Password.none(), migrations)) {
                if (arguments[1].equals("password")) {
                    database.changePassword(Password.of("secret".toCharArray()));
                } else {
                    database.write(_ -> IntStream.range(0, 60).mapToObj(i -> pages(database).add(new Page(i + "y".repeat(60_000)))).toList());
                }
                System.out.println("done");
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getSimpleName());
            }
        }
    }

    /** Makes a copy that fails and says why. */
    static final class Copier {
        public static void main(String[] arguments) {
            try (Database database = Database.open(Path.of(arguments[0]), Password.none())) {
                database.copyTo(Path.of(arguments[1]), Password.none());
                System.out.println("copied");
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getSimpleName());
            }
            try (Database database = Database.open(Path.of(arguments[0]), Password.none())) {
                System.out.println("reads " + pages(database).count());
            }
        }
    }
}
