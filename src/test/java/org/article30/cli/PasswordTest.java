package org.article30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.article30.app.Main;
import org.article30.store.Database;
import org.article30.store.Password;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Encrypted registers, and registers that another program has open. */
class PasswordTest {

    private static final String WORDS = "Zażółć gęślą jaźń";

    @TempDir
    private Path folder;

    @Test
    void takesThePasswordFromAFile() throws IOException {
        var password = Files.writeString(folder.resolve("password.txt"), WORDS + "\n");
        var register = Said.sample("ubpartner", folder, "--password-file", password);
        assertThat(Files.readString(register, StandardCharsets.ISO_8859_1)).startsWith("H2encrypt").doesNotContain("UBPartner");
        var json = folder.resolve("r.json");
        Said.by("export", register, json, "--password-file", password).done();
        assertThat(json).exists();
        var bytes = Files.readAllBytes(register);
        Said.by("import", register, json).refused("encrypted");
        var wrong = Files.writeString(folder.resolve("wrong.txt"), "wrong");
        Said.by("import", register, json, "--password-file", wrong).refused("not the password");
        Said.by("import", register, json, "--password-file", folder.resolve("none.txt")).refused("none.txt");
        assertThat(Files.readAllBytes(register)).isEqualTo(bytes);
        var open = folder.resolve("open.mv.db");
        Said.by("import", open, json).done();
        Said.by("export", open, json, "--password-file", password).refused("no password");
    }

    @Test
    void takesThePasswordFromAVariableAndAsksNobodyWhereNobodyIs() throws Exception {
        var file = folder.resolve("secret.mv.db");
        Database.create(file, Password.of(WORDS.toCharArray())).close();
        var json = folder.resolve("r.json");
        var given = child(Map.of("ARTICLE30_PASSWORD", WORDS), "export", file, json);
        assertThat(given.err()).isEmpty();
        assertThat(given.code()).isZero();
        assertThat(json).content().contains("article30-register");
        child(Map.of(), "export", file, folder.resolve("none.json")).refused("encrypted");
        assertThat(folder.resolve("none.json")).doesNotExist();
    }

    @Test
    void refusesARegisterThatAnotherProgramHasOpen() throws Exception {
        var file = folder.resolve("busy.mv.db");
        try (var _ = Database.create(file, Password.none())) {
            child(Map.of(), "export", file, folder.resolve("none.json")).refused("open in another");
            Said.by("export", file, folder.resolve("none.json")).refused("open in another");
        }
        assertThat(folder.resolve("none.json")).doesNotExist();
    }

    /** Runs the program as a process of its own, without a display and with these variables. */
    private Said child(Map<String, String> variables, Object... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-Duser.language=en",
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Main.class.getName()));
        Stream.of(words).map(Object::toString).forEach(command::add);
        var out = new File(folder.toFile(), "out.txt");
        var err = new File(folder.toFile(), "err.txt");
        var builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "ARTICLE30_PASSWORD"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(variables);
        int code = builder.start().waitFor();
        return new Said(code, Files.readString(out.toPath()), Files.readString(err.toPath()));
    }
}
