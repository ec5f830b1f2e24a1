package org.article30.backup;

import static org.article30.db.Tables.REVISION;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import java.util.zip.GZIPOutputStream;
import org.article30.backup.BackupProblem.Reason;
import org.article30.document.WholeFile;
import org.article30.history.History;
import org.article30.store.Database;
import org.article30.store.FileKey;
import org.jooq.DSLContext;

/**
 * Writes a backup of an open register: SQL text, compressed, and encrypted under the register's own password where it has
 * one. The register is as it was at one moment, whatever is written to it meanwhile.
 */
public final class Backup {

    private static final int ORIGIN_LENGTH = 16;
    private static final int BUFFER = 1 << 16;

    private final Database register;
    private final Clock clock;

    /** Backups of an open register, dated by that clock. */
    public Backup(Database register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** What a backup written now would say of itself, but for breaks, which are not looked for. */
    public BackupHeader header() {
        return register.read(this::header);
    }

    private BackupHeader header(DSLContext sql) {
        var history = new History(register, clock, "");
        var rows = new TreeMap<String, Long>();
        Contents.tables().forEach(table -> rows.put(table.getName(), Contents.count(sql, table)));
        return new BackupHeader(clock.instant().truncatedTo(ChronoUnit.SECONDS), register.schema(), origin(sql), history.length(), history.head(), 0, rows);
    }

    /** The first revision has a random salt, so that its hash is no other register's, unless that is a copy of this one. */
    private static String origin(DSLContext sql) {
        var first = sql.select(REVISION.HASH).from(REVISION).orderBy(REVISION.SEQ).limit(1).fetchOptional(REVISION.HASH).orElse("");
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(("origin " + first).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, ORIGIN_LENGTH));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Writes a backup, whole or not at all.
     *
     * @param target where; nothing may be there yet
     * @param reached told how far it is, from 0 to 1; what it throws ends the writing
     * @return what it says of itself
     * @throws org.article30.document.FileNotWritten if it cannot be written
     */
    public BackupHeader writeTo(Path target, DoubleConsumer reached) {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new BackupProblem(Reason.TARGET_EXISTS, target);
        }
        var written = WholeFile.write(target, out -> register.read(sql -> write(sql, out, reached)));
        register.file().ifPresent(file -> shareAs(file, target));
        return written;
    }

    private BackupHeader write(DSLContext sql, OutputStream out, DoubleConsumer reached) {
        var header = header(sql).withBreaks(new History(register, clock, "").verify().breaks().size());
        try (var sealed = register.isEncrypted() ? sealed(out, header, register.key()) : new KeptOpen(out);
                var text = new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(sealed, BUFFER), StandardCharsets.UTF_8.newEncoder()), BUFFER)) {
            lines(text, header.lines());
            lines(text, Schema.of(sql));
            lines(text, List.of(BackupHeader.SCHEMA_ENDS));
            rows(sql, text, header, reached);
            lines(text, List.of(BackupHeader.END));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return header;
    }

    private static OutputStream sealed(OutputStream out, BackupHeader header, FileKey key) throws IOException {
        return Sealed.of(key, header.origin()).into(out, key);
    }

    private static void rows(DSLContext sql, Writer text, BackupHeader header, DoubleConsumer reached) {
        var progress = new Object() {
            long written;
        };
        double all = header.rows().values().stream().mapToLong(Long::longValue).sum();
        Contents.tables().forEach(table -> Contents.forEach(sql, table, row -> {
            try {
                row.writeTo(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            progress.written++;
            reached.accept(progress.written / all);
        }));
    }

    private static void lines(Writer text, List<String> lines) throws IOException {
        for (var line : lines) {
            text.append(line).append('\n');
        }
    }

    /** Who may read the register may read its backup. */
    private static void shareAs(Path register, Path target) {
        try {
            if (Files.getFileAttributeView(register, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(register));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
