package org.article30.backup;

import static org.article30.db.Tables.REGISTER_RECORD;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.article30.backup.BackupProblem.Reason;
import org.article30.history.Break;
import org.article30.history.History;
import org.article30.records.EvidenceFiles;
import org.article30.store.Database;
import org.article30.store.Password;
import org.article30.store.UnfinishedRegister;
import org.jooq.DSLContext;

/**
 * A register built from a backup beside its place, and checked: its rows against the numbers that the backup states, its
 * history and its records against each other, its evidence files against their hashes. Only {@link #place} puts it there.
 */
public final class Restore implements AutoCloseable {

    private final BackupHeader header;
    private final UnfinishedRegister built;
    private final String title;

    private Restore(BackupHeader header, UnfinishedRegister built, String title) {
        this.header = header;
        this.built = built;
        this.title = title;
    }

    /**
     * Builds and checks a register. One from an encrypted backup is encrypted under the same password, which is wiped.
     *
     * @param backup the backup
     * @param place where the register is to lie; what is there stays as it is
     * @param reached told how far it is, from 0 to 1; what it throws ends it
     * @throws BackupProblem if the backup is not whole or not what it says it is; nothing is left behind
     */
    public static Restore of(Path backup, Path place, Password password, DoubleConsumer reached) {
        try (var file = BackupFile.open(backup, password, reached)) {
            return of(file, place);
        }
    }

    static Restore of(BackupFile file, Path place) {
        var built = UnfinishedRegister.of(place, file.key(), file.header().schema());
        try {
            built.fill(sql -> fill(sql, file));
            return new Restore(file.header(), built, built.look(register -> title(checked(register, file))));
        } catch (RuntimeException | Error e) {
            built.close();
            throw e;
        }
    }

    private static void fill(DSLContext sql, BackupFile file) {
        var rows = new Rows(sql);
        Map<String, Long> counts = new HashMap<>();
        for (var row = file.row(); row.isPresent(); row = file.row()) {
            if (!rows.insert(row.get())) {
                throw file.refused();
            }
            var table = row.get().table();
            requireAtMost(file, table, counts.merge(table, 1L, Long::sum));
        }
        rows.columns().keySet().forEach(table -> requireCount(file, table, counts.getOrDefault(table, 0L)));
    }

    private static void requireAtMost(BackupFile file, String table, long count) {
        if (count > stated(file, table)) {
            throw file.problem(Reason.COUNTS, table, stated(file, table), count);
        }
    }

    private static void requireCount(BackupFile file, String table, long count) {
        if (count != stated(file, table)) {
            throw file.problem(Reason.COUNTS, table, stated(file, table), count);
        }
    }

    private static long stated(BackupFile file, String table) {
        return file.header().rows().getOrDefault(table, 0L);
    }

    private static Database checked(Database register, BackupFile file) {
        var history = new History(register, Clock.systemUTC(), "");
        var breaks = history.verify().breaks();
        if (breaks.size() != file.header().breaks()) {
            throw broken(breaks, file);
        }
        if (history.length() != file.header().length() || !history.head().equals(file.header().head())) {
            throw file.problem(Reason.HEAD);
        }
        var altered = new EvidenceFiles(register).altered();
        if (!altered.isEmpty()) {
            throw file.problem(Reason.EVIDENCE, altered.size());
        }
        return register;
    }

    private static String title(Database register) {
        return register.read(sql -> sql.select(REGISTER_RECORD.TITLE).from(REGISTER_RECORD).where(REGISTER_RECORD.KIND.eq("register")).limit(1)
                .fetchOptional(REGISTER_RECORD.TITLE)).orElse("");
    }

    private static BackupProblem broken(List<Break> breaks, BackupFile file) {
        return switch (breaks.isEmpty() ? new Break.Head("") : breaks.getFirst()) {
            case Break.Altered(long seq) -> file.problem(Reason.CHAIN, seq);
            case Break.Unlinked(long seq) -> file.problem(Reason.CHAIN, seq);
            case Break.PutIn(long seq) -> file.problem(Reason.CHAIN, seq);
            case Break.Missing(long first, _) -> file.problem(Reason.CHAIN, first);
            case Break.Content(var record, _, _) -> file.problem(Reason.CONTENT, record.toString());
            case Break.Evidence _, Break.Head _, Break.Tables _ -> file.problem(Reason.HEAD);
        };
    }

    /** What the backup says of itself, which was found to be so. */
    public BackupHeader header() {
        return header;
    }

    /** What the register is called by its own particulars; blank where it has none. */
    public String title() {
        return title;
    }

    /** Where the register is to lie, with its ending. */
    public Path path() {
        return built.path();
    }

    /** Whether there is a file already where the register is to lie. */
    public boolean isTaken() {
        return built.isTaken();
    }

    /**
     * Puts the register in its place. A file that is there stays beside it under another name.
     *
     * @param clock dates that name
     * @return what was there, under its other name
     * @throws org.article30.store.RegisterFileProblem if it cannot be put there; everything is then as it was
     */
    public Optional<Path> place(Clock clock) {
        return built.place(".replaced-" + BackupName.stamp(clock));
    }

    /** Removes what was built, unless it was put in its place. */
    @Override
    public void close() {
        built.close();
    }
}
