package org.article30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups, restoring and recovery by command. */
class BackupCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void backsUpAndRestores() throws IOException {
        var register = Said.sample("bpe", folder);
        var backup = folder.resolve("saved.sql.gz");
        assertThat(Said.by("backup", register, backup).done().out()).contains("records", "Head of the history: ");
        Said.by("backup", register, backup).refused("already is a file", "not touched");
        var restored = folder.resolve("restored.mv.db");
        assertThat(Said.by("restore", backup, restored).done().out()).contains("Restored ", restored.toString(), "Head of the history: ");
        Said.by("export", register, folder.resolve("a.json")).done();
        Said.by("export", restored, folder.resolve("b.json")).done();
        assertThat(folder.resolve("b.json")).hasSameBinaryContentAs(folder.resolve("a.json"));
        Said.by("restore", backup, restored).refused("--replace");
        assertThat(Said.by("restore", backup, restored, "--replace").done().out()).contains("restored.replaced-");
    }

    @Test
    void keepsThePasswordOfAnEncryptedRegister() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "geheim");
        var register = Said.sample("bpe", folder, "--password-file", secret);
        var backup = folder.resolve("saved.sql.gz.a30");
        Said.by("backup", register, backup, "--password-file", secret).done();
        Said.by("restore", backup, folder.resolve("restored.mv.db")).refused("is encrypted");
        Said.by("restore", backup, folder.resolve("restored.mv.db"), "--password-file", Files.writeString(folder.resolve("wrong"), "x")).refused("not the password");
        Said.by("restore", backup, folder.resolve("restored.mv.db"), "--password-file", secret).done();
        Said.by("export", folder.resolve("restored.mv.db"), folder.resolve("a.json")).refused("is encrypted");
    }

    @Test
    void endsWithOneWhereTheCheckFailsAndWithTwoWhereTheFileIsNoGood() throws IOException {
        var register = Said.sample("bpe", folder);
        var backup = folder.resolve("saved.sql.gz");
        Said.by("backup", register, backup).done();
        var restored = folder.resolve("restored.mv.db");
        var altered = folder.resolve("altered.sql.gz");
        try (var in = new java.util.zip.GZIPInputStream(Files.newInputStream(backup)); var out = new java.util.zip.GZIPOutputStream(Files.newOutputStream(altered))) {
            var text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            out.write(text.replaceFirst("-- rows register_record \\d+", "-- rows register_record 1").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        var said = Said.by("restore", altered, restored);
        assertThat(said.code()).isEqualTo(CommandLineInterface.NO);
        assertThat(said.err()).contains("says that it has 1 rows of register_record");
        Files.write(altered, Arrays.copyOf(Files.readAllBytes(backup), 500));
        Said.by("restore", altered, restored).refused("The end of the backup");
        Said.by("restore", register, restored).refused("is not a backup");
        Said.by("restore", folder.resolve("none"), restored).refused("There is no file");
        assertThat(restored).doesNotExist();
    }

    @Test
    void recoversWhatCanBeReadAndNamesTheBackup() throws IOException {
        var register = Said.sample("bpe", folder);
        Files.createDirectory(folder.resolve("Backups"));
        Said.by("backup", register, folder.resolve("Backups").resolve("bpe.2026-11-20-100000.sql.gz")).done();
        assertThat(Said.by("recover", register, folder.resolve("all.mv.db")).done().out())
                .contains("Nothing seems to be missing", "The newest whole backup is", "20 November 2026".substring(3, 11));
        Said.by("recover", register, folder.resolve("all.mv.db")).refused("already is a file");
        var bytes = Files.readAllBytes(register);
        Files.write(register, Arrays.copyOf(bytes, bytes.length - 1));
        var cut = Said.by("recover", register, folder.resolve("cut.mv.db"));
        assertThat(cut.code()).isEqualTo(CommandLineInterface.NO);
        assertThat(cut.out()).contains("not as it was closed", "Keep the damaged file").doesNotContain("Nothing seems to be missing");
        Files.write(register, Arrays.copyOf(bytes, 9000));
        var said = Said.by("recover", register, folder.resolve("some.mv.db"));
        assertThat(said.code()).isIn(CommandLineInterface.NO, CommandLineInterface.BAD);
        assertThat(said.out()).contains("The newest whole backup is");
        assertThat(said.err() + said.out()).doesNotContain("\tat ");
    }
}
