package org.article30.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.article30.backup.BackupProblem.Reason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A backup is taken to be hostile: nothing in it is ever executed, and nothing comes of one that is not what it says. */
class HostileBackupTest {

    private static final String FIRST = "INSERT INTO register_record (";

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private Path backup;

    @BeforeAll
    static void make() {
        Registers.backUp(Registers.make(made.resolve("register.mv.db"), "bpe", ""), "", made.resolve("saved.sql.gz"));
    }

    @BeforeEach
    void copy() throws IOException {
        backup = Files.copy(made.resolve("saved.sql.gz"), folder.resolve("saved.sql.gz"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "CREATE ALIAS run AS 'void run() { }';\n",
        "DROP TABLE revision;\n",
        "UPDATE revision SET author = 'x';\n",
        "INSERT INTO flyway_schema_history (version) VALUES ('1');\n",
        "INSERT INTO users (id) VALUES ('1');\n",
        "INSERT INTO information_schema.settings (id) VALUES ('1');\n",
        "INSERT INTO revision (seq, nothing) VALUES (1, 2);\n",
        "INSERT INTO record_reference (source, target) VALUES (random_uuid(), 'x');\n",
        "INSERT INTO record_reference (source, target) VALUES ('a' || 'b', 'x');\n",
        "INSERT INTO record_reference (source, target) VALUES ((SELECT 1), 'x');\n",
        "INSERT INTO record_reference (source) VALUES ('x', 'y');\n",
        "INSERT INTO record_reference (source, target) VALUES ('x', 'y'); DROP TABLE revision;\n",
        "INSERT INTO record_reference (source, target) VALUES ('not an id', 'y');\n",
        "insert into record_reference (source, target) VALUES ('x', 'y');\n",
        "-- a comment\n",
        "\n"})
    void refusesWhateverIsNoRow(String statement) throws IOException {
        assertThat(reason(text -> text.replaceFirst(FIRST.replace("(", "\\("), java.util.regex.Matcher.quoteReplacement(statement + FIRST)))).isEqualTo(Reason.REFUSED);
    }

    @Test
    void neverExecutesTheSchemaThatStandsInABackup() throws IOException {
        var forged = Registers.forge(backup, text -> text.replace(BackupHeader.SCHEMA_ENDS, "drop table revision;\ncreate alias run for 'java.lang.System.exit';\n" + BackupHeader.SCHEMA_ENDS));
        try (var restore = Registers.restore(forged, folder.resolve("restored.mv.db"), "")) {
            restore.place(Registers.CLOCK);
        }
        try (var register = Registers.look(folder.resolve("restored.mv.db"), "")) {
            assertThat(register.history().verify().breaks()).isEmpty();
            assertThat(register.database().<Integer>read(sql -> sql.fetchSingle("select count(*) from information_schema.routines").get(0, int.class))).isZero();
        }
    }

    @Test
    void saysWhatDoesNotAgree() throws IOException {
        assertThat(reason(text -> text.replaceFirst("-- rows register_record \\d+", "-- rows register_record 3"))).isEqualTo(Reason.COUNTS);
        assertThat(reason(text -> text.replaceFirst("-- rows register_record \\d+", "-- rows register_record 30000"))).isEqualTo(Reason.COUNTS);
        assertThat(reason(text -> text.replaceFirst("-- rows evidence_file \\d+\n", ""))).isEqualTo(Reason.COUNTS);
        assertThat(reason(text -> text.replaceFirst("-- history (\\d+) [0-9a-f]{8}", "-- history $1 00000000"))).isEqualTo(Reason.HEAD);
        assertThat(reason(text -> text.replaceFirst(", 'Ada", ", 'Eve"))).isEqualTo(Reason.CHAIN);
        assertThat(reason(text -> text.replaceFirst("-- breaks 0", "-- breaks 1"))).isEqualTo(Reason.HEAD);
        assertThat(reason(text -> text.replaceFirst("X'4b", "X'4c"))).isEqualTo(Reason.EVIDENCE);
        assertThat(reason(text -> text.replaceFirst("(INSERT INTO register_record .*?)\\{", "$1{ "))).isEqualTo(Reason.CONTENT);
        assertThat(reason(text -> text.replaceFirst("-- end\n$", ""))).isEqualTo(Reason.CUT_SHORT);
        assertThat(reason(text -> text + "-- end\n")).isEqualTo(Reason.REFUSED);
        assertThat(reason(text -> text.replace("backup 1\n", "backup 2\n"))).isEqualTo(Reason.NEWER);
        assertThat(reason(text -> text.replaceFirst("-- article30", "-- else"))).isEqualTo(Reason.NOT_A_BACKUP);
        assertThat(reason(text -> text.replaceFirst("-- written .*", "-- written yesterday"))).isEqualTo(Reason.REFUSED);
    }

    private Reason reason(UnaryOperator<String> change) throws IOException {
        var forged = Registers.forge(backup, change);
        try (var restore = Registers.restore(forged, folder.resolve("restored.mv.db"), "")) {
            throw new AssertionError("restored " + restore.header());
        } catch (BackupProblem problem) {
            try (var files = Files.list(folder)) {
                assertThat(files).containsExactlyInAnyOrder(backup, forged);
            }
            return problem.reason();
        }
    }

    @Test
    void endsAtATextThatUnfoldsWithoutEnd() throws IOException {
        var bomb = folder.resolve("bomb.sql.gz");
        var beginning = Registers.text(backup).split("INSERT", 2)[0] + "INSERT INTO register_record (id) VALUES ('";
        try (var out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            out.write(beginning.getBytes(StandardCharsets.UTF_8));
            fill(out, 65);
        }
        assertThat(problem(bomb)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void endsWhereMoreThanAGigabyteComesOfHardlyAnything() throws IOException {
        var bomb = folder.resolve("bomb.sql.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            out.write(Registers.text(backup).getBytes(StandardCharsets.UTF_8));
            fill(out, 1200);
        }
        assertThat(problem(bomb)).isEqualTo(Reason.TOO_LARGE);
    }

    private static void fill(OutputStream out, int megabytes) throws IOException {
        var piece = new byte[1 << 20];
        for (int i = 0; i < megabytes; i++) {
            out.write(piece);
        }
    }

    private Reason problem(Path bomb) {
        try (var restore = Registers.restore(bomb, folder.resolve("restored.mv.db"), "")) {
            throw new AssertionError("restored " + restore.header());
        } catch (BackupProblem problem) {
            return problem.reason();
        }
    }
}
