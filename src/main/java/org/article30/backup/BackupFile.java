package org.article30.backup;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.article30.backup.BackupProblem.Reason;
import org.article30.store.FileKey;
import org.article30.store.Password;

/**
 * A backup that is read: its header, then its rows one after another. Opening it reads it to its end once, so that nothing
 * is made of a file that was cut short or altered. Closed, it leaves nothing behind. What is wrong with it is a
 * {@link BackupProblem}.
 */
public final class BackupFile implements AutoCloseable {

    /** How much text a backup may unfold into in any case, in bytes, and beyond that in times of its own size. */
    private static final long MOST_IN_ANY_CASE = 1L << 30;
    private static final int MOST_TIMES = 200;
    private static final int BUFFER = 1 << 16;
    private static final int FIRST = 256;

    private final Path file;
    private final long size;
    private final Optional<Sealed> seal;
    private final FileKey key;
    private final DoubleConsumer reached;
    private Counted compressed = new Counted(InputStream.nullInputStream(), 0);
    private Counted text = compressed;
    private Statements statements;
    private BackupHeader header;

    /**
     * Opens a backup, and checks that its bytes are those that were written. Wipes the password.
     *
     * @param reached told how much of it was read, from 0 to 1; what it throws ends the reading
     */
    public static BackupFile open(Path file, Password password, DoubleConsumer reached) {
        try {
            return open(file, Unlocking.by(password), reached);
        } finally {
            password.wipe();
        }
    }

    static BackupFile open(Path file, Unlocking unlocking, DoubleConsumer reached) {
        var backup = quick(file, unlocking, reached);
        try {
            backup.check();
            return backup;
        } catch (IOException e) {
            backup.close();
            throw backup.explained(e);
        } catch (RuntimeException e) {
            backup.close();
            throw e;
        }
    }

    /** Opens a backup without reading it to its end: for its header alone. */
    static BackupFile quick(Path file, Unlocking unlocking, DoubleConsumer reached) {
        try {
            return new BackupFile(file, unlocking, reached);
        } catch (IOException e) {
            throw explained(file, e);
        }
    }

    /** Which register a file is a backup of, as in {@link BackupHeader}; nothing where it is none. */
    static Optional<String> originOf(Path file) {
        try {
            if (seal(file).isPresent()) {
                return seal(file).map(Sealed::origin);
            }
            try (var backup = quick(file, new Unlocking(true, _ -> Optional.empty()), _ -> { })) {
                return Optional.of(backup.header().origin());
            }
        } catch (IOException | BackupProblem e) {
            return Optional.empty();
        }
    }

    private BackupFile(Path file, Unlocking unlocking, DoubleConsumer reached) throws IOException {
        this.file = file;
        this.reached = reached;
        if (!Files.isRegularFile(file)) {
            throw new BackupProblem(Reason.MISSING, file);
        }
        size = Files.size(file);
        seal = seal(file);
        key = seal.isPresent() ? key(seal.get(), unlocking) : FileKey.of();
        if (seal.isEmpty() && !unlocking.isNone()) {
            throw new BackupProblem(Reason.NOT_ENCRYPTED, file);
        }
        statements = begin();
        header = begun();
    }

    /** The header; where it is refused, the file is read on to its end, since a byte that was altered is told as such. */
    private BackupHeader begun() throws IOException {
        try {
            return HeaderLines.of(file, statements.header());
        } catch (IOException | RuntimeException e) {
            try (this) {
                if (e instanceof BackupProblem) {
                    readThrough();
                }
            }
            throw e;
        }
    }

    private static Optional<Sealed> seal(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var first = in.readNBytes(FIRST);
            if (Sealed.begins(first)) {
                return Optional.of(Sealed.of(file));
            }
            if (first.length < 2 || (first[0] & 0xff) != 0x1f || (first[1] & 0xff) != 0x8b) {
                throw new BackupProblem(Reason.NOT_A_BACKUP, file);
            }
            return Optional.empty();
        }
    }

    private FileKey key(Sealed sealed, Unlocking unlocking) {
        if (unlocking.isNone()) {
            throw new BackupProblem(Reason.PASSWORD_NEEDED, file);
        }
        try {
            return unlocking.key().apply(sealed.stated()).orElseThrow(() -> new BackupProblem(Reason.WRONG_PASSWORD, file));
        } catch (IllegalArgumentException e) {
            throw new BackupProblem(Reason.NOT_A_BACKUP, file);
        }
    }

    private Statements begin() throws IOException {
        compressed.close();
        var raw = Files.newInputStream(file);
        compressed = new Counted(raw, Long.MAX_VALUE);
        try {
            var open = seal.isPresent() ? seal.get().from(file, compressed, key) : compressed;
            text = new Counted(new GZIPInputStream(open, BUFFER), Long.MAX_VALUE);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
        return new Statements(new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8.newDecoder()), BUFFER), file);
    }

    /** Reads on to the end, where the sum over all bytes is. */
    private void readThrough() throws IOException {
        var piece = new byte[BUFFER];
        while (text.read(piece, 0, BUFFER) >= 0) {
            requireInBounds();
            reached.accept(compressed.count() / (4.0 * size));
        }
    }

    private void check() throws IOException {
        readThrough();
        statements = begin();
        header = HeaderLines.of(file, statements.header());
        statements.skipSchema();
    }

    private void requireInBounds() {
        if (text.count() > MOST_IN_ANY_CASE && text.count() / MOST_TIMES > compressed.count()) {
            throw new BackupProblem(Reason.TOO_LARGE, file);
        }
    }

    /** What it says of itself. */
    public BackupHeader header() {
        return header;
    }

    /** The key it is encrypted with. */
    FileKey key() {
        return key;
    }

    /** The next row; nothing at the end. */
    Optional<Insert> row() {
        try {
            reached.accept(0.25 + 0.75 * compressed.count() / size);
            return statements.row();
        } catch (IOException e) {
            throw explained(e);
        }
    }

    /** What is said of a row that the register does not take. */
    BackupProblem refused() {
        return new BackupProblem(Reason.REFUSED, file, statements.line());
    }

    /** What is said where it does not hold what it should. */
    BackupProblem problem(Reason reason, Object... more) {
        return new BackupProblem(reason, file, more);
    }

    private BackupProblem explained(IOException thrown) {
        return explained(file, thrown);
    }

    private static BackupProblem explained(Path file, IOException thrown) {
        return new BackupProblem(switch (thrown) {
            case NoSuchFileException _ -> Reason.MISSING;
            case ZipException _ -> Reason.ALTERED;
            case CharacterCodingException _ -> Reason.ALTERED;
            case EOFException _ -> Reason.CUT_SHORT;
            default -> thrown.getCause() instanceof GeneralSecurityException || isTooShort(thrown) ? Reason.ALTERED : Reason.UNREADABLE;
        }, file);
    }

    /** What Tink says of less than a segment, as no cause tells it. */
    private static boolean isTooShort(IOException thrown) {
        return String.valueOf(thrown.getMessage()).contains("too short");
    }

    @Override
    public void close() {
        try {
            compressed.close();
        } catch (IOException e) {
            // it was only read
        }
    }
}
