package org.article30.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.article30.exchange.ExchangeFile;
import org.article30.exchange.Import;
import org.article30.exchange.Import.Change;
import org.article30.exchange.Import.Effect;
import org.article30.register.OpenRegister;
import org.article30.text.Texts;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--format", paramLabel = "F")
    private @Nullable String format;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private Since since;

    @Mixin
    private WritingOption register;

    private final Texts texts;

    ImportCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        since.day(); // before anything is read or made
        var given = Formats.of(format, source);
        if (!Files.isRegularFile(source)) {
            throw new BadArgument("no-source", source.toString());
        }
        try (var read = ExchangeFile.read(source, given)) {
            take(read);
        } catch (IOException e) {
            throw new BadArgument("unreadable-source", source.toString());
        }
        return CommandLineInterface.DONE;
    }

    private void take(ExchangeFile read) {
        var there = register.isThere(file);
        if (dryRun) {
            try (var trial = register.inMemory()) {
                if (there) {
                    recall(trial);
                }
                report(read.preview(trial));
            }
        } else if (there) {
            try (var open = register.open(file)) {
                report(changes(open, read));
            }
        } else {
            report(register.made(file, made -> changes(made, read)));
        }
    }

    /** What the register holds, in one that is gone afterwards: in a file that is only looked at nothing can be tried. */
    private void recall(OpenRegister trial) {
        try (var looked = register.look(file)) {
            new Import(trial, looked.content()).run("");
        }
    }

    private List<Change> changes(OpenRegister open, ExchangeFile read) {
        return read.take(open, since.reason(texts.text("cli.import.reason", String.valueOf(source.getFileName()))), since.day()).changes();
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
