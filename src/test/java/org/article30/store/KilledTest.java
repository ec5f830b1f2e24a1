package org.article30.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.article30.register.OpenRegister;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The program is killed at random moments of each thing it does to a register file. Afterwards the register opens, holds
 * all that was acknowledged, its history proves it, and no plain text lies beside an encrypted one.
 */
class KilledTest {

    private static final Random RANDOM = Chance.random(KilledTest.class);
    private static final int LONGEST_WAIT = 400;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(KilledWork.class)
    void keepsWhatItAcknowledged(KilledWork work) throws Exception {
        work.prepare(folder);
        int acknowledged = 0;
        for (int round = 0; round < Chance.rounds(work == KilledWork.SAVE ? 25 : 2, 100); round++) {
            Process killed = Child.start(Worker.class, List.of("-Xmx256m", "-XX:TieredStopAtLevel=4"), work.name(), folder.toString());
            acknowledged = Math.max(acknowledged, killedAfter(killed, RANDOM.nextInt(4), RANDOM.nextInt(LONGEST_WAIT)));
            if (!work.writesPlainText()) {
                hidesWhatIsHidden();
            }
            try (OpenRegister register = work.opened(folder)) {
                assertThat(register.isSound()).as("%s, round %d", work, round).isTrue();
                acknowledged = work.requireAll(register, acknowledged);
            }
            hidesWhatIsHidden();
            work.requireNothingBeside(folder);
        }
        assertThat(acknowledged).isPositive();
    }

    /** Lets it acknowledge some work and go on some milliseconds more, kills it and gives the last number it acknowledged. */
    private static int killedAfter(Process worker, int times, int milliseconds) throws InterruptedException {
        int last = 0;
        try (BufferedReader said = worker.inputReader(StandardCharsets.UTF_8)) {
            String line = said.readLine();
            assertThat(line).isEqualTo("begun;");
            for (int i = 0; i < times && line != null; i++) {
                line = said.readLine();
                last = number(line, last);
            }
            Thread.sleep(milliseconds); // not to wait for anything, but to come at any moment
            worker.destroyForcibly();
            for (; line != null; line = said.readLine()) {
                last = number(line, last);
            }
        } catch (IOException e) {
            // the pipe of a killed process
        }
        worker.waitFor();
        return last;
    }

    private static int number(String line, int last) {
        return line != null && line.matches("done \\d+;") ? Integer.parseInt(line.substring(5, line.length() - 1)) : last;
    }

    /** Where the register is encrypted, its words are in no file of its folder. */
    private void hidesWhatIsHidden() throws IOException {
        if (KilledWork.isEncrypted(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1).contains(KilledWork.WORDS)).as(file.toString()).isFalse();
                }
            }
        }
    }

    /** Does one kind of work without end and says how often it is done. */
    static final class Worker {
        public static void main(String[] arguments) throws Exception {
            KilledWork.valueOf(arguments[0]).work(Path.of(arguments[1]), done -> System.out.println("done " + done + ";"));
        }
    }
}
