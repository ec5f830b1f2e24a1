package org.article30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Impact assessments in and out as files of the CNIL’s PIA tool. */
class PiaCommandTest {

    private static final String FILE = "{\"pia\":{\"id\":3,\"name\":\"Library card\"},\"answers\":[{\"reference_to\":111,\"data\":{\"text\":\"<b>Cards</b><script>steal()</script>\"}}],"
            + "\"measures\":[],\"evaluations\":[],\"comments\":[]}";

    @TempDir
    private Path folder;

    @Test
    void takesAFileIntoANewRegisterOrOneThatIsThereAndGivesItBack() throws IOException {
        var source = Files.writeString(folder.resolve("card.json"), FILE);
        var register = folder.resolve("r.mv.db");
        assertThat(Said.by("pia", "import", source, register).done().out()).contains("Library card", "answers[0].data.text");
        Said.by("pia", "import", source, register).done();
        var target = folder.resolve("out.json");
        assertThat(Said.by("pia", "export", register, "--record", "library CARD", "-o", target).done().out()).contains("Library card", "out.json");
        assertThat(Files.readString(target)).contains("\"text\": \"<b>Cards</b><script>steal()</script>\"");
        var json = folder.resolve("register.json");
        Said.by("export", register, json).done();
        assertThat(Files.readString(json).split("\"name\": \"Library card\"", -1)).hasSize(3);
    }

    @Test
    void saysEverythingInTheUsersLanguage() throws IOException {
        var source = Files.writeString(folder.resolve("card.json"), FILE);
        assertThat(Said.in(Locale.FRENCH, "pia", "import", source, folder.resolve("fr.mv.db")).done().out()).contains("importée");
        Said.in(Locale.GERMAN, "pia", "import", folder.resolve("none.json"), folder.resolve("de.mv.db")).refused("Nichts wurde geändert");
        assertThat(Said.by("pia", "export", "--help").out()).contains("--record", "its reference, name or id", "--output", "The register");
    }

    @Test
    void refusesWhatIsNoFileOfTheToolAndLeavesNoRegister() throws IOException {
        var register = folder.resolve("r.mv.db");
        var source = folder.resolve("source.json");
        Files.writeString(source, "{\"answers\":[]}");
        Said.by("pia", "import", source, register).refused("source.json", "pia");
        Files.writeString(source, FILE.replace("111", "999"));
        Said.by("pia", "import", source, register).refused("answers[0].reference_to", "999");
        Files.writeString(source, FILE.substring(0, 60));
        Said.by("pia", "import", source, register).refused("Line 1");
        try (var large = new RandomAccessFile(source.toFile(), "rw")) {
            large.setLength(50L << 20);
        }
        Said.by("pia", "import", source, register).refused("10 MB");
        Said.by("pia", "import", folder.resolve("none.json"), register).refused("none.json");
        Said.by("pia", "import", folder, register).refused("cannot be read");
        assertThat(register).doesNotExist();
    }

    @Test
    void refusesToWriteWhereItCannotOrWhatIsNotThere() throws IOException {
        var register = folder.resolve("r.mv.db");
        Said.by("pia", "import", Files.writeString(folder.resolve("card.json"), FILE), register).done();
        var before = Files.readAllBytes(register);
        Said.by("pia", "export", register, "--record", "DPIA-9", "-o", folder.resolve("x.json")).refused("DPIA-9");
        Said.by("pia", "export", register, "--record", "Library card", "-o", folder.resolve("none/x.json")).refused("does not exist");
        Said.by("pia", "export", register, "--record", "Library card", "-o", folder).refused("is a folder");
        Said.by("pia", "export", register, "--record", "Library card").refused("--output");
        Said.by("pia").refused("article30 pia --help");
        assertThat(folder.resolve("x.json")).doesNotExist();
        assertThat(Files.readAllBytes(register)).isEqualTo(before);
    }

    @Test
    void asksForThePasswordOfALockedRegister() throws IOException {
        var source = Files.writeString(folder.resolve("card.json"), FILE);
        var password = Files.writeString(folder.resolve("password"), "a long password");
        var register = folder.resolve("locked.mv.db");
        Said.by("pia", "import", source, register, "--password-file", password).done();
        Said.by("pia", "import", source, register).refused("password");
        Said.by("pia", "export", register, "--record", "Library card", "-o", folder.resolve("x.json"), "--password-file", password).done();
    }
}
