package org.article30.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.article30.backup.BackupFolder;
import org.article30.backup.Recovery;
import org.article30.backup.RecoveryWords;
import org.article30.register.RegisterContent;
import org.article30.store.Password;
import org.article30.store.RegisterFileProblem;
import org.article30.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a new register of what can be read of a damaged one, and names the newest backup that is whole. */
@Command(name = "recover", mixinStandardHelpOptions = true, resourceBundle = "org.article30.text.commands")
final class RecoverCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Parameters(index = "1", paramLabel = "TARGET")
    private Path target;

    @Option(names = "--backups", paramLabel = "FOLDER")
    private Path backups = Path.of("");

    @Mixin
    private RegisterOption register;

    private final Texts texts;

    RecoverCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        return register.with(file, this::recover);
    }

    private int recover(Password password) {
        var again = password.copy();
        var words = new RecoveryWords(texts);
        try (var recovery = Recovery.of(file, target, password, RegisterContent::title)) {
            recovery.place();
            var account = recovery.account();
            print(words.of(account, recovery.path()));
            print(words.of(recovery.newestBackup(folder()), account.history().changes()));
            return account.isWhole() ? CommandLineInterface.DONE : CommandLineInterface.NO;
        } catch (RegisterFileProblem.Damaged nothing) {
            print(words.of(Recovery.newestBackup(folder(), again), 0));
            throw nothing;
        } finally {
            again.wipe();
        }
    }

    private BackupFolder folder() {
        return BackupFolder.of(file, backups);
    }

    private void print(Iterable<String> lines) {
        lines.forEach(spec.commandLine().getOut()::println);
    }
}
