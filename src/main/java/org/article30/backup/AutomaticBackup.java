package org.article30.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.article30.store.Database;

/** The backups a program makes by itself of a register it has open, and those it makes room for. */
public final class AutomaticBackup {

    private final Database register;
    private final Backup backup;
    private final BackupFolder folder;
    private final Clock clock;
    private final int kept;
    private final BackupHeader opened;

    /**
     * Backups of a register that was just opened.
     *
     * @param folder where they go
     * @param kept how many are kept, at least 1
     * @param opened what a backup would have said when the register was opened
     */
    public AutomaticBackup(Database register, BackupFolder folder, int kept, BackupHeader opened, Clock clock) {
        this.register = register;
        this.folder = folder;
        this.clock = clock;
        this.kept = Math.max(1, kept);
        this.opened = opened;
        backup = new Backup(register, clock);
    }

    /**
     * Makes a backup, unless the newest one holds the register as it is now. Where there is none yet, one is made once
     * something was changed.
     *
     * @return the backup, if one was made
     * @throws org.article30.document.FileNotWritten if it cannot be written
     * @throws BackupProblem if there is no folder for it
     */
    public Optional<Path> makeIfDue(DoubleConsumer reached) {
        return isDue(backup.header()) ? Optional.of(make(reached)) : Optional.empty();
    }

    private boolean isDue(BackupHeader now) {
        return folder.filesOf(now.origin()).stream().findFirst().map(newest -> !holds(newest, now)).orElse(!now.isAs(opened));
    }

    private boolean holds(Path newest, BackupHeader now) {
        try (var file = BackupFile.quick(newest, Unlocking.by(register.key()), _ -> { })) {
            return file.header().isAs(now);
        } catch (BackupProblem e) {
            return false; // under a password the register had before, say
        }
    }

    /** Makes a backup now and removes the oldest that are too many. */
    public Path make(DoubleConsumer reached) {
        var target = folder.next(clock, register.isEncrypted());
        var header = backup.writeTo(target, reached);
        try {
            folder.keep(header.origin(), kept, target);
        } catch (IOException e) {
            // one more than wished for; the next backup tries again
        }
        return target;
    }
}
