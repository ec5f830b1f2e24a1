package org.article30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

class WrongUseTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhatIsMissingUnknownOrUnusableInTheUsersLanguage() {
        Said.by("sample").refused("Something is missing: NAME", "Help: article30 sample --help");
        Said.in(Locale.GERMAN, "sample").refused("Es fehlt etwas: NAME", "Hilfe:");
        Said.in(Locale.FRENCH, "sample", "bpe", folder.resolve("x"), "--colour", "red").refused("connu ici", "--colour red");
        Said.by("print", "f", "r", "t", "--law-date", "yesterday").refused("“yesterday” cannot be used for --law-date");
        Said.by("print", "f", "r", "t", "--record").refused("--record");
        Said.by("prnt").refused("prnt");
        Said.by().refused("incomplete", "article30 --help");
    }

    @Test
    void namesTheSamplesReportsFormatsLanguagesAndRecordsThatThereAre() {
        var register = Said.sample("ubpartner", folder);
        var target = folder.resolve("target.pdf");
        Said.by("sample", "acme", folder.resolve("acme")).refused("acme", "complete, bpe, cet-power");
        Said.by("print", register, "registre", target).refused("registre", "article30 reports");
        Said.by("print", register, "parties", target, "--language", "nl").refused("nl", "en, fr, de");
        Said.by("print", register, "activity", target).refused("--record");
        Said.by("print", register, "activity", target, "--record", "X-99").refused("X-99");
        Said.by("export", register, target, "--format", "xml").refused("xml", "json, zip");
        Said.by("import", register, target, "--format", "csv").refused("csv");
        Said.by("import", register, target).refused("no file", "target.pdf");
        Said.by("import", register, folder).refused("no file");
        assertThat(target).doesNotExist();
    }

    @Test
    void refusesRegistersThatAreNotThereOrSomethingElse() throws IOException {
        var target = folder.resolve("t.pdf");
        Said.by("print", folder.resolve("none.mv.db"), "parties", target).refused("none.mv.db");
        var text = Files.writeString(folder.resolve("text.mv.db"), "Dear DPO");
        Said.by("print", text, "parties", target).refused("not a register");
        var register = Said.sample("ubpartner", folder);
        var bytes = Files.readAllBytes(register);
        Said.by("sample", "bpe", register).refused("already");
        assertThat(Files.readAllBytes(register)).isEqualTo(bytes);
        Files.write(register, Arrays.copyOf(bytes, 5_000));
        Said.by("export", register, target).refused("damaged");
        assertThat(target).doesNotExist();
    }

    @Test
    void writesWhereItMayOrSaysWhyNot() throws IOException {
        var register = Said.sample("ubpartner", folder);
        var inTheWay = Files.createDirectory(folder.resolve("inTheWay.pdf"));
        var readOnly = Files.writeString(folder.resolve("kept.pdf"), "kept");
        Files.setPosixFilePermissions(readOnly, PosixFilePermissions.fromString("r--r--r--"));
        for (var command : new Object[][] {{"print", register, "parties"}, {"export", register}}) {
            Said.by(with(command, inTheWay)).refused("is a folder");
            Said.by(with(command, folder.resolve("none/r.pdf"))).refused("does not exist");
            Said.by(with(command, readOnly)).refused("may not be written");
        }
        assertThat(readOnly).hasContent("kept");
        Said.by("sample", "ubpartner", folder.resolve("none/r.mv.db")).refused("none");
    }

    @Test
    void readsARegisterThatIsMarkedReadOnlyWithoutTouchingIt() throws IOException {
        var register = Said.sample("ubpartner", folder);
        var bytes = Files.readAllBytes(register);
        Files.setPosixFilePermissions(register, PosixFilePermissions.fromString("r--r--r--"));
        var json = folder.resolve("r.json");
        Said.by("export", register, json).done();
        Said.by("print", register, "parties", folder.resolve("r.pdf")).done();
        Said.by("import", register, json).refused("read-only");
        assertThat(Files.readAllBytes(register)).isEqualTo(bytes);
    }

    private static Object[] with(Object[] command, Path target) {
        var words = Arrays.copyOf(command, command.length + 1);
        words[command.length] = target;
        return words;
    }

    @Test
    void showsNoStackTraceOfAFaultOfItsOwn() {
        Said.withCommand("fail", new Failing(new IllegalStateException("inner words"))).refused("code ", "IllegalStateException");
        Said.withCommand("fail", new Failing(new StackOverflowError())).refused("code ", "StackOverflowError");
    }

    @Command(name = "fail")
    private record Failing(Throwable failure) implements Callable<Integer> {

        @Override
        public Integer call() throws Exception {
            switch (failure) {
                case Error error -> throw error;
                case Exception exception -> throw exception;
                default -> throw new IllegalArgumentException(failure);
            }
        }
    }

    @Test
    void explainsItselfOnRequest() {
        assertThat(Said.by("--help").done().out()).contains("sample", "import", "export", "reports", "print", "ARTICLE30_PASSWORD");
        assertThat(Said.by("print", "--help").done().out()).contains("--record", "--law-date", "--language", "--password-file");
        assertThat(Said.by("--version").done().out()).startsWith("Article 30");
    }
}
