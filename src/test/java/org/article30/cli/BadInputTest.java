package org.article30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.article30.exchange.Samples;
import org.article30.party.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be read is refused in plain lines that say where, and changes nothing. */
class BadInputTest {

    private static final String HEAD = "{\"format\":\"article30-register\",\"version\":1,\n";

    @TempDir
    private Path folder;

    static Stream<Arguments> badTexts() {
        return Stream.of(
                Arguments.of("misspelt", HEAD + "\"parties\":[{\"id\":\"a\",\n  \"nmae\":\"A\"}]}", new String[] {"Line 3", "column 3", "/parties/0/nmae", "nmae"}),
                Arguments.of("of the wrong type", HEAD + "\"parties\":{}}", new String[] {"Line 2", "column 11", "/parties"}),
                Arguments.of("an unknown word", HEAD + "\"parties\":[{\"id\":\"a\",\"kind\":\"COMPANY\"}]}", new String[] {"Line 2", "/parties/0/kind", "COMPANY"}),
                Arguments.of("an impossible date", HEAD + "\"documents\":[{\"id\":\"a\",\"date\":\"2026-02-30\"}]}", new String[] {"Line 2", "/documents/0/date", "2026-02-30"}),
                Arguments.of("without an id", HEAD + "\"parties\":[{\"name\":\"A\"}]}", new String[] {"Line 2", "/parties/0", "id"}),
                Arguments.of("an id twice", HEAD + "\"parties\":[{\"id\":\"a\"},{\"id\":\"a\"}]}", new String[] {"Line 2", "/parties/1"}),
                Arguments.of("more after the end", HEAD + "\"parties\":[]}\n{}", new String[] {"Line 3"}),
                Arguments.of("empty", "", new String[] {"Line 1"}),
                Arguments.of("no JSON", "Dear DPO,", new String[] {"Line 1", "column 1"}),
                Arguments.of("a later version", "{\"format\":\"article30-register\",\"version\":2}", new String[] {"version 2", "up to 1"}),
                Arguments.of("no version of this earth", "{\"format\":\"article30-register\",\"version\":99999999999999999999}", new String[] {"version 99999999999999999999"}),
                Arguments.of("another format", "{\"format\":\"invoice\",\"version\":1}", new String[] {"Line 1", "/format", "invoice"}),
                Arguments.of("too long a text", HEAD + "\"register\":{\"notes\":\"" + "x".repeat(1_000_001) + "\"}}", new String[] {"Line 2", "too long"}),
                Arguments.of("nested too deeply", HEAD + "\"register\":{\"notes\":" + "[".repeat(10_000), new String[] {"Line 2"}),
                Arguments.of("of references to nothing", HEAD + "\"activities\":[{\"id\":\"a\",\"particulars\":{\"name\":\"Pay\"},\"controllers\":[{\"party\":\"nobody\"}]}]}",
                        new String[] {"Pay", "not in the register"}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTexts")
    void isRefusedAndLeavesNoNewRegister(String what, String text, String... said) throws IOException {
        var source = Files.writeString(folder.resolve("source.json"), text);
        var register = folder.resolve("new.mv.db");
        Said.by("import", register, source).refused(said);
        try (var files = Files.list(folder)) {
            assertThat(files).as(what).containsExactly(source);
        }
    }

    @Test
    void leavesARegisterThatIsThereAsItWas() throws IOException {
        var register = Said.sample("ubpartner", folder);
        var before = Files.readAllBytes(register);
        var text = exported(register);
        var lengths = IntStream.concat(IntStream.range(0, 200), IntStream.of(text.length() / 3, text.length() / 2, text.length() - 3));
        for (int length : lengths.toArray()) {
            var source = Files.writeString(folder.resolve("cut.json"), text.substring(0, length));
            Said.by("import", register, source).refused("Line ", "ends too early");
        }
        var latin = Files.write(folder.resolve("latin.json"), "{\"format\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        Said.by("import", register, latin).refused("UTF-8");
        assertThat(Files.readAllBytes(register)).isEqualTo(before);
    }

    @Test
    void takesNothingWhereOneReferenceLeadsNowhere() throws IOException {
        var register = Said.sample("ubpartner", folder);
        var before = exported(register);
        var source = Files.writeString(folder.resolve("source.json"), HEAD
                + "\"parties\":[{\"id\":\"new\",\"name\":\"New\"}],\"activities\":[{\"id\":\"a\",\"controllers\":[{\"party\":\"nobody\"}]}]}");
        Said.by("import", register, source).refused("not in the register");
        Said.by("import", register, source, "--dry-run").refused("not in the register");
        assertThat(exported(register)).isEqualTo(before);
    }

    @Test
    void listsWhatAnImportWouldChangeAndWritesNothing() throws IOException {
        var register = Said.sample("ubpartner", folder);
        var before = exported(register);
        var source = folder.resolve("changed.json");
        var name = Samples.load("ubpartner").of(Party.KIND).getFirst().value().name();
        Files.writeString(source, before.replace("\"name\": \"" + name + "\"", "\"name\": \"" + name + " Ltd\"")
                .replace("\"parties\": [", "\"parties\": [ {\"id\": \"new\", \"name\": \"Newcomer\"},"));
        var bytes = Files.readAllBytes(register);
        var said = Said.by("import", register, source, "--dry-run").done();
        assertThat(said.out()).contains("Newcomer").contains(name + " Ltd").contains("add 1, change 1");
        assertThat(said.out().lines()).hasSize(3);
        assertThat(Files.readAllBytes(register)).isEqualTo(bytes);
        assertThat(Said.in(Locale.GERMAN, "import", folder.resolve("none.mv.db"), source, "--dry-run").done().out()).contains("Würde");
        assertThat(folder.resolve("none.mv.db")).doesNotExist();
        assertThat(Said.by("import", register, source).done().out()).isEqualTo("Added 1, changed 1, left " + (Samples.load("ubpartner").size() - 1) + " as they were.\n");
        assertThat(exported(register)).contains("Newcomer", name + " Ltd");
    }

    private String exported(Path register) throws IOException {
        var file = folder.resolve("exported.json");
        Said.by("export", register, file).done();
        return Files.readString(file);
    }
}
