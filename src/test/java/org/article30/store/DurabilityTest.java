package org.article30.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.article30.history.History;
import org.article30.records.Kind;
import org.article30.records.RecordStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program calls saved is on the disk, even if the program dies at once. */
class DurabilityTest {

    record Count(int number, String ballast) {
    }

    private static final Kind<Count> COUNT = new Kind<>("count", Count.class, count -> String.valueOf(count.number()), new Count(0, ""));
    private static final String WRITING = "writing";

    @TempDir
    private Path folder;

    @Test
    void findsEveryAcknowledgedSaveAfterBeingKilledAtRandom() throws Exception {
        Path file = folder.resolve("register");
        Database.create(file, Password.none()).close();
        Random random = new Random(30);
        int acknowledged = 0;
        for (int round = 0; round < 25; round++) {
            Process writer = Child.start(Writer.class, List.of("-Xmx128m"), file.toString());
            acknowledged = Math.max(acknowledged, killedAfter(writer, random.nextInt(40), random.nextInt(60)));
            try (Database database = Database.open(file, Password.none())) {
                RecordStore<Count> counts = new RecordStore<>(database, new History(database, Clock.systemUTC(), "Ada"), COUNT);
                int saved = counts.all().stream().mapToInt(count -> count.value().number()).max().orElse(0);
                assertThat(saved).as("round %d", round).isGreaterThanOrEqualTo(acknowledged);
                assertThat(counts.count()).isEqualTo(saved);
                acknowledged = saved;
            }
        }
        try (Database database = Database.open(file, Password.none())) {
            assertThat(new History(database, Clock.systemUTC(), "Ada").verify().breaks()).isEmpty();
        }
        assertThat(acknowledged).isGreaterThan(25);
    }

    /** Lets it write some saves and some milliseconds more, kills it and gives the last number it acknowledged. */
    private static int killedAfter(Process writer, int saves, int milliseconds) throws IOException, InterruptedException {
        int last = 0;
        try (BufferedReader said = writer.inputReader(StandardCharsets.UTF_8)) {
            String line = said.readLine();
            for (int i = 0; i < saves && line != null; i++) {
                last = number(line, last);
                line = said.readLine();
            }
            Thread.sleep(milliseconds);
            writer.destroyForcibly();
            while (line != null) {
                last = number(line, last);
                line = said.readLine();
            }
        } catch (IOException e) {
            // the pipe of a killed process
        }
        writer.waitFor();
        return last;
    }

    private static int number(String line, int last) {
        return line.matches("saved \\d+;") ? Integer.parseInt(line.substring(6, line.length() - 1)) : last;
    }

    /** Saves numbers without end and says which are saved. */
    static final class Writer {
        public static void main(String[] arguments) {
            Database database = Database.open(Path.of(arguments[0]), Password.none());
            RecordStore<Count> counts = new RecordStore<>(database, new History(database, Clock.systemUTC(), "Ada"), COUNT);
            for (int number = counts.count() + 1; ; number++) {
                counts.add(new Count(number, "x".repeat(3_000)));
                System.out.println("saved " + number + ";");
            }
        }
    }

    @Test
    void keepsOneOfTwoWholeFilesWhenKilledWhileChangingThePassword() throws Exception {
        Path file = folder.resolve("secret");
        try (Database database = Database.create(file, Password.of("0".toCharArray()))) {
            new RecordStore<>(database, new History(database, Clock.systemUTC(), "Ada"), COUNT).add(new Count(7, "plain words ".repeat(80_000)));
        }
        for (int delay : List.of(30, 300)) {
            Process changer = Child.start(Changer.class, List.of(), file.toString());
            assertThat(changer.inputReader().readLine()).isEqualTo(WRITING);
            Thread.sleep(delay);
            changer.destroyForcibly().waitFor();
            assertThat(Files.readString(Path.of(file + ".mv.db"), StandardCharsets.ISO_8859_1)).doesNotContain("plain words");
            try (Database database = opened(file)) {
                assertThat(new RecordStore<>(database, new History(database, Clock.systemUTC(), "Ada"), COUNT).count()).isEqualTo(1);
            }
            try (var files = Files.list(folder)) {
                assertThat(files).containsExactly(Path.of(file + ".mv.db"));
            }
        }
    }

    private static Database opened(Path file) {
        try {
            return Database.open(file, Password.of("0".toCharArray()));
        } catch (RegisterFileProblem.WrongPassword e) {
            return Database.open(file, Password.of("1".toCharArray()));
        }
    }

    /** Changes the password from 0 to 1 and back without end. */
    static final class Changer {
        public static void main(String[] arguments) {
            Database database = opened(Path.of(arguments[0]));
            List<FileKey> keys = List.of(FileKey.fresh(Password.of("0".toCharArray())), FileKey.fresh(Password.of("1".toCharArray())));
            System.out.println(WRITING);
            for (int next = 1; ; next = 1 - next) {
                database.change(keys.get(next));
            }
        }
    }
}
