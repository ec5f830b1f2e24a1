package org.article30.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherProgramTest {

    @TempDir
    private Path folder;

    @Test
    void refusesAFileThatAnotherProgramHasOpen() throws Exception {
        Path file = folder.resolve("register");
        Database.create(file, Password.none()).close();
        Process holder = Child.start(Opener.class, List.of(), file.toString(), "wait");
        try (BufferedReader said = holder.inputReader()) {
            assertThat(said.readLine()).isEqualTo("open");
            assertThatThrownBy(() -> Database.open(file, Password.none())).isInstanceOf(RegisterFileProblem.AlreadyOpen.class);
        } finally {
            holder.destroyForcibly().waitFor();
        }
        Database.open(file, Password.none()).close();
    }

    @Test
    void opensARegisterOfThisVersionWithoutLoadingFlyway() throws Exception {
        Path file = folder.resolve("register");
        Database.create(file, Password.none()).close();
        Process opener = Child.start(Opener.class, List.of("-Xlog:class+load"), file.toString());
        List<String> said = opener.inputReader().lines().toList();
        assertThat(said).contains("open").anyMatch(line -> line.contains("org.article30.store.Migrations"));
        assertThat(said).noneMatch(line -> line.contains("org.flywaydb"));
    }

    /** Opens a register and says so; then waits if told to. */
    static final class Opener {
        public static void main(String[] arguments) throws Exception {
            try (Database _ = Database.open(Path.of(arguments[0]), Password.none())) {
                System.out.println("open");
                if (arguments.length > 1) {
                    Thread.sleep(60_000);
                }
            }
        }
    }
}
