package org.article30.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * A register's file while it is open, or a register in memory: its connections, which are made anew where H2 closed them, its
 * key, and whether it still lies in its place. Used by many threads at a time, but by one alone while it is built anew or closed.
 */
final class OpenFile {

    private final Optional<RegisterFile> file;
    private final boolean looking;
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();
    private FileKey key;
    private Object identity;
    private Connections connections;
    private volatile boolean lost;
    private boolean closed;

    private OpenFile(Optional<RegisterFile> file, FileKey key, Supplier<Connections> connecting, boolean looking) {
        this.file = file;
        this.key = key;
        this.looking = looking;
        identity = file.map(RegisterFile::identity).orElse("");
        connections = connecting.get();
        if (!isInPlace()) {
            connections.shut();
            requireInPlace();
        }
    }

    /** A file opened to be written to. */
    static OpenFile toWrite(RegisterFile file, FileKey key) {
        return new OpenFile(Optional.of(file), key, () -> writing(file, key), false);
    }

    /** A file opened to be read: not a byte of it is changed. */
    static OpenFile toLookAt(RegisterFile file, FileKey key) {
        return new OpenFile(Optional.of(file), key, () -> Connections.toLookAt(file, key), true);
    }

    /** A register in memory. */
    static OpenFile inMemory() {
        return new OpenFile(Optional.empty(), FileKey.NONE, Connections::inMemory, false);
    }

    private static Connections writing(RegisterFile file, FileKey key) {
        try {
            Seal.lift(file);
        } catch (IOException e) {
            throw RegisterFileProblem.of(e, file.path());
        }
        return Connections.to(file, key);
    }

    /** The file; nothing for a register in memory. */
    Optional<RegisterFile> file() {
        return file;
    }

    /** What it is encrypted with. */
    FileKey key() {
        return key;
    }

    /** What something gives that is done with its connections. */
    <T> T used(Function<Connections, T> action) {
        reopen();
        use.readLock().lock();
        try {
            return action.apply(connections);
        } catch (DataAccessException e) {
            throw file.isPresent() ? explained(e, file.get()) : e;
        } finally {
            use.readLock().unlock();
        }
    }

    /** H2 closes a database whose file cannot be written, or when memory runs out; it is opened again at the next use, with all that was acknowledged. */
    private RuntimeException explained(RuntimeException thrown, RegisterFile of) {
        RuntimeException explained = RegisterFileProblem.of(thrown, of.path());
        lost |= explained != thrown || RegisterFileProblem.isOutOfMemory(thrown);
        return explained;
    }

    private void reopen() {
        if (lost && use.getReadHoldCount() == 0) {
            use.writeLock().lock();
            try {
                if (lost) {
                    requireInPlace();
                    connections.close();
                    connections = looking ? Connections.toLookAt(file.orElseThrow(), key) : writing(file.orElseThrow(), key);
                    lost = false;
                }
            } finally {
                use.writeLock().unlock();
            }
        }
    }

    /** Where files can be moved while they are open, what is written to one that was removed would be gone with it, without a word. */
    void requireInPlace() {
        if (!isInPlace()) {
            throw new RegisterFileProblem.MovedAway(file.orElseThrow().path());
        }
    }

    private boolean isInPlace() {
        return file.isEmpty() || file.get().identity().equals(identity);
    }

    /** Fills another file, that is being built, with all that is in this one. */
    void fill(RegisterFile next, FileKey nextKey) throws IOException {
        next.begin(nextKey);
        try (Connections filled = Connections.toBuild(next, nextKey)) {
            Copy.of(connections.pool(), filled.pool());
        }
    }

    /** Builds the file anew under a key beside the old one, whose place it takes at once. */
    void change(FileKey changed) {
        change(changed, next -> fill(next, changed));
    }

    /** Builds the file anew as a change would leave it, which takes its place at once; nothing happens where the change gives nothing. */
    <T> Optional<T> rewrite(Transactions transactions, Function<DSLContext, Optional<T>> change) {
        List<T> given = new ArrayList<>();
        try {
            change(key, next -> given.add(rewritten(next, transactions, change)));
        } catch (Unneeded e) {
            return Optional.empty();
        }
        return Optional.of(given.getFirst());
    }

    private <T> T rewritten(RegisterFile next, Transactions transactions, Function<DSLContext, Optional<T>> change) throws IOException {
        next.begin(key);
        try (Connections filled = Connections.toBuild(next, key)) {
            return transactions.rehearse(connections, tx -> change.apply(tx).orElseThrow(Unneeded::new),
                    tx -> tx.connection(transaction -> Copy.within(transaction, connections.pool(), filled.pool())));
        }
    }

    /** There is nothing to build the file anew for. */
    private static final class Unneeded extends RuntimeException {
    }

    private void change(FileKey changed, RegisterFile.Building building) {
        RegisterFile place = file.orElseThrow(() -> new IllegalStateException("a register in memory has no password"));
        place.requireWritableFolder();
        forMyself();
        try {
            place.replace(building, this::letGo);
            key = changed;
            identity = place.identity();
        } finally {
            try {
                reopen();
            } finally {
                use.writeLock().unlock();
            }
        }
    }

    /** Closes the file for another to take its place. */
    private void letGo() {
        requireInPlace();
        connections.shut();
        lost = true;
    }

    private void forMyself() {
        if (use.getReadHoldCount() > 0) {
            throw new IllegalStateException("within a read or write");
        }
        use.writeLock().lock();
    }

    /** Waits for what uses it to end, closes it and then does something before anybody else can use it. Done twice, it does nothing. */
    void close(Runnable afterwards) {
        forMyself();
        try {
            if (!closed) {
                closed = true;
                end(afterwards);
            }
        } finally {
            use.writeLock().unlock();
        }
    }

    private void end(Runnable afterwards) {
        try {
            if (!tidiedUp() && connections.shut() && !looking && isInPlace()) {
                file.ifPresent(Seal::put);
            }
        } finally {
            connections.shut();
            afterwards.run();
        }
    }

    /**
     * Builds the file anew where most of it is what was replaced since, as nothing is ever tidied up within it, and says whether
     * it did. Where that does not succeed, the file stays as it is, with all that was acknowledged; its next closing will do.
     */
    private boolean tidiedUp() {
        try {
            boolean due = !looking && file.isPresent() && connections.isMostlyWaste();
            file.filter(_ -> due).ifPresent(place -> place.replace(next -> {
                fill(next, key);
                FileRights.give(place.path(), next.path()); // those with whom the file is shared keep it
            }, this::letGo));
            return due;
        } catch (RuntimeException | AssertionError e) {
            return false;
        }
    }
}
