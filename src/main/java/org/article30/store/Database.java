package org.article30.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The open register: a file, encrypted or not, or one in memory. Every write is one transaction: it happens whole or
 * not at all, and is on the disk when {@link #write} returns. Any thread may use it; writes take turns. What goes
 * wrong with the file is a {@link RegisterFileProblem}. Passwords handed over are wiped.
 */
public final class Database implements AutoCloseable {

    private static final Set<Path> OPEN_HERE = ConcurrentHashMap.newKeySet();

    private final Optional<RegisterFile> file;
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();
    private final ReentrantLock writing = new ReentrantLock();
    private final ThreadLocal<@Nullable Running> running = new ThreadLocal<>();
    private FileKey key;
    private Connections connections;
    private volatile boolean lost;

    private Database(Optional<RegisterFile> file, FileKey key, Connections connections) {
        this.file = file;
        this.key = key;
        this.connections = connections;
    }

    /** A new register file, encrypted if there is a password. Nothing may be there yet; nothing is left if it fails. */
    public static Database create(Path path, Password password) {
        RegisterFile file = RegisterFile.of(path);
        file.requireNew();
        FileKey key = FileKey.fresh(password);
        file.replace(next -> {
            next.begin(key);
            try (Connections made = Connections.toNew(next, key)) {
                Migrations.ALL.apply(made.pool());
            }
        });
        return opened(file, key, Migrations.ALL);
    }

    /** The register file there, of this version or, after a copy was put beside it, brought up to it. */
    public static Database open(Path path, Password password) {
        return open(path, password, Migrations.ALL);
    }

    static Database open(Path path, Password password, Migrations migrations) {
        RegisterFile file = RegisterFile.of(path);
        if (OPEN_HERE.contains(file.path())) {
            password.wipe();
            throw new RegisterFileProblem.AlreadyOpen(file.path());
        }
        return opened(file, file.key(password), migrations);
    }

    private static Database opened(RegisterFile file, FileKey key, Migrations migrations) {
        Opening.prepare(file, key, migrations);
        Connections connections = Connections.to(file, key);
        OPEN_HERE.add(file.path());
        try {
            file.next().delete();
        } catch (IOException e) {
            // what an earlier change of password left when it was cut off; the next opening tries again
        }
        return new Database(Optional.of(file), key, connections);
    }

    /** A register that is gone when it is closed. */
    public static Database inMemory() {
        Connections connections = Connections.inMemory();
        Migrations.ALL.apply(connections.pool());
        return new Database(Optional.empty(), FileKey.NONE, connections);
    }

    /** The file, with its ending; nothing for a register in memory. */
    public Optional<Path> file() {
        return file.map(RegisterFile::path);
    }

    /** Whether the file is encrypted. */
    public boolean isEncrypted() {
        return !key.isNone();
    }

    /**
     * What a query gives. All of it sees the register as it is at its beginning, whatever is written meanwhile; so do
     * reads within it. Within {@link #write} it sees what was written so far.
     */
    public <T> T read(Function<DSLContext, T> query) {
        Running outer = running.get();
        return outer != null ? query.apply(outer.sql) : used(() -> snapshot(query));
    }

    private <T> T snapshot(Function<DSLContext, T> query) {
        return connections.sql().connectionResult(connection -> {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            Running reading = new Running(DSL.using(connection, SQLDialect.H2, connections.sql().settings()), false);
            running.set(reading);
            try {
                return query.apply(reading.sql);
            } finally {
                running.remove();
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
        });
    }

    /**
     * Does a change in one transaction and gives what it gives. Whatever it throws undoes all of it. A write within a
     * write is part of it; a write within a {@link #read} is refused.
     */
    public <T> T write(Function<DSLContext, T> change) {
        Running outer = running.get();
        if (outer != null && !outer.writing) {
            throw new IllegalStateException("a read cannot write");
        }
        return outer != null ? change.apply(outer.sql) : used(() -> written(change));
    }

    private <T> T written(Function<DSLContext, T> change) {
        writing.lock();
        try {
            T result = connections.sql().transactionResult(transaction -> {
                Running started = new Running(transaction.dsl(), true);
                running.set(started);
                T given = change.apply(started.sql);
                started.endings.values().forEach(ending -> ending.accept(started.sql));
                return given;
            });
            if (file.isPresent()) {
                connections.sql().execute("checkpoint sync");
            }
            return result;
        } finally {
            running.remove();
            writing.unlock();
        }
    }

    /**
     * What has to be done once at the end of the running write, before it is committed, and gathers until then what it
     * has to do: the one of that type, made when first asked for. Only within {@link #write}.
     */
    public <E extends Consumer<DSLContext>> E atEnd(Class<E> type, Supplier<E> made) {
        Running write = running.get();
        if (write == null || !write.writing) {
            throw new IllegalStateException("no write is running");
        }
        return type.cast(write.endings.computeIfAbsent(type, _ -> made.get()));
    }

    /** A copy under the same password as this register, or under none if this has none. Nothing may be there yet. */
    public void copyTo(Path target) {
        copyTo(RegisterFile.of(target), key);
    }

    /** A copy, encrypted if there is a password, else not. Nothing may be there yet; nothing is left if it fails. */
    public void copyTo(Path target, Password password) {
        copyTo(RegisterFile.of(target), FileKey.fresh(password));
    }

    private void copyTo(RegisterFile target, FileKey targetKey) {
        target.requireNew();
        used(() -> {
            target.replace(next -> fill(next, targetKey));
            return target;
        });
    }

    private void fill(RegisterFile next, FileKey nextKey) throws IOException {
        next.begin(nextKey);
        try (Connections filled = Connections.toNew(next, nextKey)) {
            Copy.of(connections.pool(), filled.pool());
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

    void change(FileKey changed) {
        RegisterFile place = file.orElseThrow(() -> new IllegalStateException("a register in memory has no password"));
        place.requireWritableFolder();
        forMyself();
        try {
            place.replace(next -> {
                fill(next, changed);
                connections.close();
                lost = true;
            });
            key = changed;
        } finally {
            reopen();
            use.writeLock().unlock();
        }
    }

    private void forMyself() {
        if (use.getReadHoldCount() > 0) {
            throw new IllegalStateException("within a read or write");
        }
        use.writeLock().lock();
    }

    private <T> T used(Supplier<T> action) {
        reopen();
        use.readLock().lock();
        try {
            return action.get();
        } catch (DataAccessException e) {
            throw file.isPresent() ? explained(e, file.get()) : e;
        } finally {
            use.readLock().unlock();
        }
    }

    /** H2 closes a database whose file cannot be written, or when memory runs out; it is opened again at the next use, with all that was acknowledged. */
    private RuntimeException explained(RuntimeException thrown, RegisterFile file) {
        RuntimeException explained = RegisterFileProblem.of(thrown, file.path());
        lost |= explained != thrown || RegisterFileProblem.isOutOfMemory(thrown);
        return explained;
    }

    private void reopen() {
        if (lost && use.getReadHoldCount() == 0) {
            use.writeLock().lock();
            try {
                if (lost) {
                    connections.close();
                    connections = Connections.to(file.orElseThrow(), key);
                    lost = false;
                }
            } finally {
                use.writeLock().unlock();
            }
        }
    }

    /** Waits for reads and writes to end, and closes the file. Closing it twice does nothing. */
    @Override
    public void close() {
        forMyself();
        try {
            connections.close();
            file.ifPresent(closed -> OPEN_HERE.remove(closed.path()));
        } finally {
            use.writeLock().unlock();
        }
    }

    private static final class Running {

        final DSLContext sql;
        final boolean writing;
        final Map<Class<?>, Consumer<DSLContext>> endings = new LinkedHashMap<>();

        Running(DSLContext sql, boolean writing) {
            this.sql = sql;
            this.writing = writing;
        }
    }
}
