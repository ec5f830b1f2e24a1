package org.article30.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.article30.exchange.Import;
import org.article30.exchange.Import.Change;
import org.article30.exchange.Import.Effect;
import org.article30.exchange.RegisterJson;
import org.article30.register.OpenRegister;
import org.article30.register.RegisterContent;
import org.article30.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the records of a file into a register, which is made where there is none; or says what would change. */
@Command(name = "import", mixinStandardHelpOptions = true, resourceBundle = "org.article30.text.commands")
final class ImportCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Parameters(index = "1", paramLabel = "SOURCE")
    private Path source;

    @Option(names = "--format", paramLabel = "F", defaultValue = "json")
    private String format;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private RegisterOption register;

    private final Texts texts;

    ImportCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        Formats.check(format);
        var content = read();
        var there = Files.exists(file) || Files.exists(Path.of(file + ".mv.db"));
        if (!there && dryRun) {
            throw new BadArgument("no-register", file.toString());
        }
        try (OpenRegister open = there ? register.open(file) : register.create(file)) {
            var action = new Import(open, content);
            report(dryRun ? action.preview() : action.run(texts.text("cli.import.reason", String.valueOf(source.getFileName()))));
        }
        return CommandLineInterface.DONE;
    }

    private RegisterContent read() {
        if (!Files.isRegularFile(source)) {
            throw new BadArgument("no-source", source.toString());
        }
        try (var in = Files.newBufferedReader(source, StandardCharsets.UTF_8)) {
            return RegisterJson.read(in);
        } catch (IOException | UncheckedIOException e) {
            throw new BadArgument("unreadable-source", source.toString());
        }
    }

    private void report(List<Change> changes) {
        var out = spec.commandLine().getOut();
        if (dryRun) {
            changes.stream().filter(change -> change.effect() != Effect.UNCHANGED).forEach(change -> out.println(
                    texts.text("cli.import." + (change.effect() == Effect.ADDED ? "added" : "changed"), texts.text("kind." + change.kind().name()), change.title())));
        }
        out.println(texts.text(dryRun ? "cli.import.preview" : "cli.import.done", count(changes, Effect.ADDED), count(changes, Effect.CHANGED), count(changes, Effect.UNCHANGED)));
    }

    private static long count(List<Change> changes, Effect effect) {
        return changes.stream().filter(change -> change.effect() == effect).count();
    }
}
