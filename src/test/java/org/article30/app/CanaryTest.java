package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.article30.cli.CommandLineInterface;
import org.article30.exchange.Import;
import org.article30.exchange.Samples;
import org.article30.law.KeptLaw;
import org.article30.party.Party;
import org.article30.records.RecordStore;
import org.article30.register.OpenRegister;
import org.article30.store.Child;
import org.article30.store.Json;
import org.article30.store.Password;
import org.article30.store.RegisterFileProblem;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/**
 * A word that stands only in an encrypted register, and its password, are looked for in every file that the program
 * could have written beside it: its folder, the temporary files, its settings and log, the user's home.
 */
class CanaryTest {

    private static final String CANARY = "Kanarienvogel-7f3a";
    private static final String PASSWORD = "Papagei-91c2";

    @TempDir
    private Path folder;

    @BeforeEach
    void make() throws IOException {
        for (String name : List.of("register", "temp", "home", "wanted")) {
            Files.createDirectory(folder.resolve(name));
        }
        try (OpenRegister register = OpenRegister.create(folder.resolve("register/secret"), password(), Clock.systemUTC(), "Ada")) {
            new Import(register, Samples.load("bpe")).run("begun");
            RecordStore<Party> parties = register.records(Party.KIND);
            parties.add(Json.read("{\"kind\":\"LEGAL_ENTITY\",\"name\":\"" + CANARY + "\"}", Party.class));
            for (Stored<Party> party : parties.all()) {
                parties.save(party, CANARY);
            }
            register.evidence().put((CANARY + " in a contract. ").repeat(5_000).getBytes(StandardCharsets.UTF_8), "application/pdf");
        }
    }

    @Test
    void nothingOfAnEncryptedRegisterIsInAFileNobodyAskedForAfterCommands() throws Exception {
        works(Commands.class, false);
        hidden();
        assertThat(Files.readString(folder.resolve("wanted/r.json"))).as("what was asked for").contains(CANARY);
    }

    @Test
    void norAfterWorkInTheWindowEndedInOrder() throws Exception {
        works(Windows.class, false);
        hidden();
        assertThat(folder.resolve("home/settings.properties")).exists();
    }

    @Test
    void norAfterWorkInTheWindowWasCutOff() throws Exception {
        works(Windows.class, true);
        hidden();
    }

    private void works(Class<?> work, boolean cutOff) throws Exception {
        Path home = folder.resolve("home");
        Process process = Child.start(work, List.of("-Djava.io.tmpdir=" + folder.resolve("temp"), "-Duser.home=" + home, "-Darticle30.home=" + home,
                "-Darticle30.log=" + home.resolve("log"), "-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED"),
                folder.toString(), String.valueOf(cutOff));
        List<String> said = process.inputReader().lines().toList();
        assertThat(said).as("%s", said).contains("worked");
        assertThat(said).noneMatch(line -> line.contains(PASSWORD));
        process.waitFor();
    }

    private void hidden() throws IOException {
        for (String place : List.of("register", "temp", "home")) {
            try (Stream<Path> files = Files.walk(folder.resolve(place))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    for (String word : List.of(CANARY, PASSWORD)) {
                        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                            assertThat(holds(Files.readAllBytes(file), word.getBytes(charset))).as("%s in %s", word, file).isFalse();
                        }
                    }
                }
            }
        }
    }

    private static boolean holds(byte[] bytes, byte[] word) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(word, StandardCharsets.ISO_8859_1));
    }

    private static Password password() {
        return Password.of(PASSWORD.toCharArray());
    }

    /** What the command line does with a register, what fails included. */
    static final class Commands {
        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            Path register = folder.resolve("register/secret.mv.db");
            Path words = Files.writeString(folder.resolve("wanted/password"), PASSWORD);
            Path wrong = Files.writeString(folder.resolve("wanted/wrong"), PASSWORD + "x");
            CommandLineInterface.run(new KeptLaw(folder.resolve("home")), "check", register.toString(), "--password-file", wrong.toString());
            for (List<Object> command : List.<List<Object>>of(
                    List.of("print", register, "controller-register", folder.resolve("wanted/r.pdf")), List.of("check", register),
                    List.of("export", register, folder.resolve("wanted/r.zip")), List.of("export", register, folder.resolve("wanted/r.json")),
                    List.of("import", register, folder.resolve("wanted/r.zip")), List.of("import", register, folder.resolve("wanted/r.json"), "--dry-run"),
                    List.of("import", register, words), List.of("print", register, "none", folder.resolve("wanted/n.pdf")))) {
                CommandLineInterface.run(new KeptLaw(folder.resolve("home")),
                        Stream.concat(command.stream(), Stream.of("--password-file", words)).map(Object::toString).toArray(String[]::new));
            }
            System.out.println("worked");
        }
    }

    /** What people do in the window, up to closing it or being cut off. */
    static final class Windows {
        public static void main(String[] arguments) {
            try {
                work(Path.of(arguments[0]), Boolean.parseBoolean(arguments[1]));
            } catch (Throwable e) {
                e.printStackTrace();
            } finally {
                Runtime.getRuntime().halt(0); // the toolkit would go on waiting
            }
        }

        private static void work(Path folder, boolean cutOff) throws Exception {
            Path register = folder.resolve("register/secret.mv.db");
            FxToolkit.registerPrimaryStage();
            Showing app = Showing.start(new Settings(folder.resolve("home")), Clock.systemUTC(),
                    Optional.of(new FileChoice(Optional::empty, Optional::of, Optional::empty, name -> Optional.of(folder.resolve("wanted").resolve(name)))));
            app.tryToOpen(register);
            app.until(() -> app.find("#password") != null);
            app.types("#password", PASSWORD + "x");
            app.fires("#prompt-take");
            app.until(() -> app.find("#password") != null && app.dialog() != null);
            app.types("#password", PASSWORD);
            app.fires("#prompt-take");
            app.until(() -> app.find("#go-overview") != null && app.find(".counts") != null);
            app.goes("party");
            app.opensFirst();
            app.fills("Legal form", CANARY);
            app.presses(KeyCode.CONTROL, KeyCode.S);
            app.settle();
            app.presses(KeyCode.CONTROL, KeyCode.Z);
            app.settle();
            for (String place : List.of("activity", "history", "findings", "transfer-map", "overview")) {
                if (app.find("#go-" + place) != null) {
                    app.goes(place);
                }
            }
            app.picks("menu.export");
            app.settle();
            app.picks("menu.copy");
            app.settle();
            System.out.println(listens() ? "listens" : "worked");
            if (!cutOff) {
                app.close();
            }
        }
    }

    /** Whether this process waits for anybody to connect to it; known on Linux only. */
    private static boolean listens() throws IOException {
        Path sockets = Path.of("/proc/self/fd");
        if (!Files.isDirectory(sockets)) {
            return false;
        }
        StringBuilder waiting = new StringBuilder();
        for (String protocol : List.of("tcp", "tcp6")) {
            Files.readAllLines(Path.of("/proc/self/net", protocol)).stream().map(line -> line.trim().split("\\s+"))
                    .filter(parts -> parts[3].equals("0A")).forEach(parts -> waiting.append("socket:[").append(parts[9]).append(']'));
        }
        try (Stream<Path> open = Files.list(sockets)) {
            return open.anyMatch(descriptor -> {
                try {
                    String target = Files.readSymbolicLink(descriptor).toString();
                    return target.startsWith("socket:") && waiting.toString().contains(target);
                } catch (IOException e) {
                    return false; // closed meanwhile
                }
            });
        }
    }

    @Test
    void noPasswordIsInWhatAFailureSays() {
        assertThat(password().toString()).doesNotContain(PASSWORD);
        for (Path file : List.of(folder.resolve("register/secret"), folder.resolve("none"))) {
            for (String words : List.of(PASSWORD + "x")) {
                try {
                    OpenRegister.look(file, Password.of(words.toCharArray())).close();
                } catch (RegisterFileProblem problem) {
                    assertThat(problem.toString() + problem.arguments() + Texts.in(java.util.Locale.ENGLISH).text(problem.textKey(), problem.arguments().toArray()))
                            .doesNotContain(PASSWORD);
                }
            }
        }
    }
}
