package org.article30.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/**
 * The open register: a file, encrypted or not, or one in memory. Every write is one transaction: it happens whole or
 * not at all, and is on the disk when {@link #write} returns. Any thread may use it; writes take turns. What goes
 * wrong with the file is a {@link RegisterFileProblem}. Passwords handed over are wiped.
 */
public final class Database implements AutoCloseable {

    private static final Set<Path> OPEN_HERE = ConcurrentHashMap.newKeySet();

    private final OpenFile open;
    private final Transactions transactions = new Transactions();
    private final boolean sealed;
    private final Migrations migrations;

    private Database(OpenFile open, boolean sealed, Migrations migrations) {
        this.open = open;
        this.sealed = sealed;
        this.migrations = migrations;
    }

    /** A new register file, encrypted if there is a password. Nothing may be there yet; nothing is left if it fails. */
    public static Database create(Path path, Password password) {
        try {
            RegisterFile file = RegisterFile.of(path);
            file.requireNew();
            return here(file, () -> made(file, FileKey.fresh(password)));
        } finally {
            password.wipe();
        }
    }

    private static Database made(RegisterFile file, FileKey key) {
        file.replace(next -> {
            next.begin(key);
            try (Connections made = Connections.toBuild(next, key)) {
                Migrations.ALL.apply(made.pool());
            }
        });
        return opened(file, key, new Opening(Migrations.ALL.known(), true), Migrations.ALL);
    }

    /** The register file there, of this version or, after a copy was put beside it, brought up to it. */
    public static Database open(Path path, Password password) {
        return open(path, password, _ -> { });
    }

    /**
     * The same.
     *
     * @param before shown a register of an older version, to look at, before it is brought up to this one; what it throws leaves the
     *               file as it was
     */
    public static Database open(Path path, Password password, Consumer<Database> before) {
        return open(path, password, Migrations.ALL, before);
    }

    static Database open(Path path, Password password, Migrations migrations) {
        return open(path, password, migrations, _ -> { });
    }

    private static Database open(Path path, Password password, Migrations migrations, Consumer<Database> before) {
        try {
            RegisterFile file = RegisterFile.of(path);
            return here(file, () -> opened(file, file.key(password), migrations, before));
        } finally {
            password.wipe();
        }
    }

    /**
     * The register file there, to read from: not a byte of it is changed, and it may be marked read-only. Only one of an
     * older version is opened as {@link #open} does.
     */
    public static Database look(Path path, Password password) {
        try {
            RegisterFile file = RegisterFile.of(path);
            return here(file, () -> looked(file, file.key(password)));
        } finally {
            password.wipe();
        }
    }

    private static Database looked(RegisterFile file, FileKey key) {
        Opening found = Opening.of(file, key, Migrations.ALL);
        return found.isDue(Migrations.ALL)
                ? opened(file, key, found.prepare(file, key, Migrations.ALL, _ -> { }), Migrations.ALL)
                : new Database(OpenFile.toLookAt(file, key), found.sealed(), Migrations.ALL);
    }

    /** H2 lets one program open a file twice, and either close it under the other. */
    private static Database here(RegisterFile file, Supplier<Database> opening) {
        if (!OPEN_HERE.add(file.path())) {
            throw new RegisterFileProblem.AlreadyOpen(file.path());
        }
        try {
            return opening.get();
        } catch (RuntimeException | Error e) {
            OPEN_HERE.remove(file.path());
            throw e;
        }
    }

    static Database opened(RegisterFile file, FileKey key, Migrations migrations, Consumer<Database> before) {
        return opened(file, key, Opening.of(file, key, migrations).prepare(file, key, migrations, before), migrations);
    }

    private static Database opened(RegisterFile file, FileKey key, Opening found, Migrations migrations) {
        OpenFile open = OpenFile.toWrite(file, key);
        try {
            file.next().delete();
        } catch (IOException e) {
            // what an earlier change of password left when it was cut off; the next opening tries again
        }
        return new Database(open, found.sealed(), migrations);
    }

    /** A register that is gone when it is closed. */
    public static Database inMemory() {
        return inMemory(Migrations.ALL);
    }

    private static Database inMemory(Migrations migrations) {
        OpenFile open = OpenFile.inMemory();
        open.used(connections -> {
            migrations.apply(connections.pool());
            return connections;
        });
        return new Database(open, true, migrations);
    }

    /** What a look gives at a file that is not open: one being built, that has not taken its place yet, or one of an older version. */
    static <T> T lookAt(RegisterFile file, FileKey key, Function<Database, T> look) {
        OpenFile looking = OpenFile.toLookAt(file, key);
        try {
            return look.apply(new Database(looking, true, Migrations.ALL));
        } finally {
            looking.close(() -> { });
        }
    }

    /** The file, with its ending; nothing for a register in memory. */
    public Optional<Path> file() {
        return open.file().map(RegisterFile::path);
    }

    /**
     * Whether the file was, to the bit, as the program had closed it. If not, the program was ended from outside or
     * another one wrote to it: each row can be read, but whether it is as it was saved only the history can say.
     */
    public boolean wasClosedInOrder() {
        return sealed;
    }

    /** Whether the file is encrypted. */
    public boolean isEncrypted() {
        return !open.key().isNone();
    }

    /** The key the file is encrypted with; none where it is not encrypted. */
    public FileKey key() {
        return open.key();
    }

    /** The version of the register's schema. */
    public int schema() {
        return read(Migrations::version);
    }

    /** The tables that are not as the program makes them, in order: a column, a key or a whole table was put in, altered or taken out. */
    public List<String> misshapen() {
        try (Database fresh = inMemory(migrations)) {
            return read(sql -> Shape.others(sql, fresh));
        }
    }

    /**
     * What a query gives. All of it sees the register as it is at its beginning, whatever is written meanwhile; so do
     * reads within it. Within {@link #write} it sees what was written so far.
     */
    public <T> T read(Function<DSLContext, T> query) {
        Optional<DSLContext> within = transactions.toRead();
        return within.isPresent() ? query.apply(within.get()) : open.used(connections -> transactions.read(connections, query));
    }

    /**
     * Does a change in one transaction and gives what it gives. Whatever it throws undoes all of it. Throws
     * {@link RegisterFileProblem.MovedAway} where the file is no longer in its place. A write within a
     * write is part of it; a write within a {@link #read} is refused.
     */
    public <T> T write(Function<DSLContext, T> change) {
        Optional<DSLContext> within = transactions.toWrite();
        return within.isPresent() ? change.apply(within.get()) : open.used(connections -> {
            open.requireInPlace();
            return transactions.write(connections, change);
        });
    }

    /** What {@link #write} would give, or throw: the change is done, with all that comes at its end, and undone. */
    public <T> T rehearse(Function<DSLContext, T> change) {
        if (transactions.toWrite().isPresent()) {
            throw new IllegalStateException("a write is running");
        }
        return open.used(connections -> transactions.rehearse(connections, change, _ -> { }));
    }

    /**
     * What has to be done once at the end of the running write, before it is committed, and gathers until then what it
     * has to do: the one of that type, made when first asked for. Only within {@link #write}.
     */
    public <E extends Consumer<DSLContext>> E atEnd(Class<E> type, Supplier<E> made) {
        return transactions.atEnd(type, made);
    }

    /** A copy under the same password as this register, or under none if this has none. Nothing may be there yet. */
    public void copyTo(Path target) {
        copyTo(RegisterFile.of(target), open.key());
    }

    /** A copy, encrypted if there is a password, else not. Nothing may be there yet; nothing is left if it fails. */
    public void copyTo(Path target, Password password) {
        try {
            copyTo(RegisterFile.of(target), FileKey.fresh(password));
        } finally {
            password.wipe();
        }
    }

    private void copyTo(RegisterFile target, FileKey targetKey) {
        target.requireNew();
        open.used(_ -> {
            target.replace(next -> open.fill(next, targetKey));
            return target;
        });
    }

    /** Throws {@link RegisterFileProblem.WrongPassword} if the file is encrypted under another password. Wipes the password. */
    public void requirePassword(Password present) {
        try {
            if (!open.key().opensWith(present)) {
                throw new RegisterFileProblem.WrongPassword(file().orElseThrow());
            }
        } finally {
            present.wipe();
        }
    }

    /**
     * Encrypts the file with another password, for the first time, or no more (with no password). The file is built
     * anew beside the old one and takes its place at once, so that cut off at any point one of the two is whole. Waits
     * for reads and writes to end; may not be called within one.
     */
    public void changePassword(Password password) {
        change(FileKey.fresh(password));
    }

    /**
     * Does a change as {@link #write} does, and writes the file anew under the same password, so that nothing of what was changed is
     * left between what it holds: both happen, or neither. Nothing happens where the change gives nothing. A register in memory is
     * only written to. Waits for reads and writes to end; may not be called within one.
     */
    public <T> Optional<T> rewrite(Function<DSLContext, Optional<T>> change) {
        return file().isEmpty() ? write(change) : open.rewrite(transactions, change);
    }

    void change(FileKey changed) {
        open.change(changed);
    }

    /** Waits for reads and writes to end, and closes the file. Closing it twice does nothing. */
    @Override
    public void close() {
        open.close(() -> open.file().ifPresent(closed -> OPEN_HERE.remove(closed.path())));
    }
}
