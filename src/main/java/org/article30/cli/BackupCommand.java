package org.article30.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.article30.backup.Backup;
import org.article30.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a backup of a register, encrypted under its password where it has one. */
@Command(name = "backup", mixinStandardHelpOptions = true, resourceBundle = "org.article30.text.commands")
final class BackupCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Parameters(index = "1", paramLabel = "TARGET")
    private Path target;

    @Mixin
    private RegisterOption register;

    private final Texts texts;

    BackupCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        try (var open = register.look(file)) {
            var written = new Backup(open.database(), Clock.systemDefaultZone()).writeTo(target, _ -> { });
            spec.commandLine().getOut().println(texts.text("backup.done", written.records(), written.length(), target.toString(), written.head()));
        }
        return CommandLineInterface.DONE;
    }
}
