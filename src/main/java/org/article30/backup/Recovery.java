package org.article30.backup;

import java.nio.file.Path;
import java.util.Optional;
import org.article30.history.Verification;
import org.article30.store.FileKey;
import org.article30.store.Password;
import org.article30.store.Salvage;
import org.article30.store.UnfinishedRegister;

/**
 * A register made of what can still be read of a damaged file, which stays as it is: its rows, taken over one by one into a
 * new file beside its place, encrypted as the damaged one is. Records that cannot be read, or are not as their last
 * revision left them, are taken from the history where that has them. Only {@link #place} puts the register there.
 */
public final class Recovery implements AutoCloseable {

    /**
     * What was recovered.
     *
     * @param records how many records
     * @param evidence how many evidence files
     * @param mended how many of the records were taken from the history
     * @param lost how many rows could be read, but not taken over
     * @param isComplete whether every part of the file could be read
     * @param condition how the file is, next to how it was last closed
     * @param history what came of holding the records against the history: gaps and all
     */
    public record Account(long records, long evidence, long mended, long lost, boolean isComplete, Salvage.Condition condition, Verification history) {

        /**
         * Whether nothing is missing, as far as can be told. An older state of the file would pass for whole by itself; and
         * where nothing at all was found, who recovers misses something.
         */
        public boolean isWhole() {
            return isComplete && condition == Salvage.Condition.AS_CLOSED && lost == 0 && history.changes() > 0 && history.breaks().isEmpty();
        }
    }

    private final UnfinishedRegister built;
    private final FileKey key;
    private final Account account;

    private Recovery(UnfinishedRegister built, FileKey key, Account account) {
        this.built = built;
        this.key = key;
        this.account = account;
    }

    /**
     * Recovers what can be read of a damaged register file.
     *
     * @param place where the new register is to lie; nothing may be there
     * @param password the damaged file's; wiped
     * @param titles reads records, to tell those that can be read and what they are called
     * @throws org.article30.store.RegisterFileProblem if the password is wrong, nothing can be read, or no file can be made
     */
    public static Recovery of(Path damaged, Path place, Password password, Titles titles) {
        try (var salvage = Salvage.of(damaged, password)) {
            var built = UnfinishedRegister.of(place, salvage.key(), salvage.schema());
            built.requireFree();
            var taking = new Taking(salvage, titles);
            try {
                built.fill(taking::take, taking::end);
                return new Recovery(built, salvage.key(), built.look(taking::account));
            } catch (RuntimeException | Error e) {
                built.close();
                throw e;
            }
        }
    }

    /** What was recovered. */
    public Account account() {
        return account;
    }

    /** Where the new register is to lie, with its ending. */
    public Path path() {
        return built.path();
    }

    /** Puts the new register in its place. */
    public void place() {
        built.requireFree();
        built.place("");
    }

    /**
     * The newest whole backup in a folder that opens with the damaged file's password.
     *
     * @param password the damaged file's; wiped
     */
    public static Optional<BackupFolder.Found> newestBackup(BackupFolder folder, Password password) {
        try {
            return folder.newestGood(Unlocking.by(password));
        } finally {
            password.wipe();
        }
    }

    /** The newest whole backup in a folder that opens with the key of the file that was recovered from. */
    public Optional<BackupFolder.Found> newestBackup(BackupFolder folder) {
        return folder.newestGood(Unlocking.by(key));
    }

    /** Removes what was built, unless it was put in its place. */
    @Override
    public void close() {
        built.close();
    }
}
