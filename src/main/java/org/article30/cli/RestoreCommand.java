package org.article30.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.article30.backup.BackupProblem;
import org.article30.backup.Restore;
import org.article30.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a register from a backup, once what the backup holds was checked. */
@Command(name = "restore", mixinStandardHelpOptions = true, resourceBundle = "org.article30.text.commands")
final class RestoreCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BACKUP")
    private Path backup;

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file;

    @Option(names = "--replace")
    private boolean replace;

    @Mixin
    private RegisterOption register;

    private final Texts texts;

    RestoreCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        if (!replace && register.isThere(file)) {
            throw new BadArgument("restore.there", file.toString());
        }
        try (var restore = register.with(backup, password -> Restore.of(backup, file, password, _ -> { }))) {
            place(restore);
            return CommandLineInterface.DONE;
        } catch (BackupProblem problem) {
            if (!problem.reason().isOfCheck()) {
                throw problem;
            }
            spec.commandLine().getErr().println(texts.text(problem.textKey(), problem.arguments().toArray()));
            return CommandLineInterface.NO;
        }
    }

    private void place(Restore restore) {
        var out = spec.commandLine().getOut();
        var kept = restore.place(Clock.systemDefaultZone());
        var header = restore.header();
        out.println(texts.text("backup.restored", header.records(), header.length(), restore.path().toString(), header.head()));
        if (header.breaks() > 0) {
            out.println(texts.text("backup.broken", header.breaks()));
        }
        kept.ifPresent(old -> out.println(texts.text("backup.kept", old.toString())));
    }
}
