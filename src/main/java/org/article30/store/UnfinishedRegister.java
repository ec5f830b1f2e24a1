package org.article30.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * A register file that is being built from rows of elsewhere, beside its place: filled, brought up to this program's
 * schema, looked at, and only then put there. Until then nothing else is touched; closed before, nothing is left. What goes
 * wrong with the file is a {@link RegisterFileProblem}.
 */
public final class UnfinishedRegister implements AutoCloseable {

    private final RegisterFile place;
    private final FileKey key;
    private final int schema;

    /**
     * Begins a register.
     *
     * @param place where it is to lie; what is there stays as it is
     * @param key what it is encrypted with
     * @param schema the version of the schema that the rows are of, from 1 on
     * @throws RegisterFileProblem.NewerRegister if this program does not know that version
     */
    public static UnfinishedRegister of(Path place, FileKey key, int schema) {
        RegisterFile file = RegisterFile.of(place);
        if (schema > Migrations.ALL.known()) {
            throw new RegisterFileProblem.NewerRegister(file.path(), schema, Migrations.ALL.known());
        }
        if (!Files.isDirectory(file.folder())) {
            throw new RegisterFileProblem.FileMissing(file.folder());
        }
        file.requireWritableFolder();
        return new UnfinishedRegister(file, key, schema);
    }

    private UnfinishedRegister(RegisterFile place, FileKey key, int schema) {
        this.place = place;
        this.key = key;
        this.schema = schema;
    }

    /** Where it is to lie, with its ending. */
    public Path path() {
        return place.path();
    }

    /** Throws {@link RegisterFileProblem.TargetExists} if there is a file already where it is to lie. */
    public void requireFree() {
        place.requireNew();
    }

    /** Whether there is a file already where it is to lie. */
    public boolean isTaken() {
        return Files.exists(place.path(), LinkOption.NOFOLLOW_LINKS);
    }

    /** Builds it: the schema of that version by the program's own migrations, its rows in one transaction, the other migrations. */
    public void fill(Consumer<DSLContext> rows) {
        fill(rows, _ -> { });
    }

    /** As above, and in a transaction at the end what can only be done in tables of this program's own version. */
    public void fill(Consumer<DSLContext> rows, Consumer<DSLContext> end) {
        try {
            place.next().begin(key);
            try (Connections filled = Connections.toBuild(place.next(), key)) {
                Migrations.ALL.apply(filled.pool(), schema);
                filled.sql().transaction(transaction -> rows.accept(transaction.dsl()));
                Migrations.ALL.apply(filled.pool());
                filled.sql().transaction(transaction -> end.accept(transaction.dsl()));
                filled.sync();
            }
        } catch (IOException e) {
            throw RegisterFileProblem.of(e, place.path());
        } catch (DataAccessException e) {
            throw RegisterFileProblem.of(e, place.path());
        }
    }

    /** What a look at it gives once it is filled. */
    public <T> T look(Function<Database, T> look) {
        return Database.lookAt(place.next(), key, look);
    }

    /**
     * Puts it in its place. What is there stays beside it, under its name and that addition.
     *
     * @return what was there before, under its other name
     * @throws RegisterFileProblem.AlreadyOpen if what is there is open
     */
    public Optional<Path> place(String addition) {
        try {
            Optional<Path> kept = isTaken() ? Optional.of(kept(place.free(addition))) : Optional.empty();
            Seal.put(place.next());
            place.next().moveTo(place);
            return kept;
        } catch (IOException e) {
            throw RegisterFileProblem.of(e, place.path());
        }
    }

    private Path kept(RegisterFile old) throws IOException {
        requireClosed();
        try {
            Files.createLink(old.path(), place.path());
        } catch (IOException | UnsupportedOperationException e) {
            place.copyTo(old); // a file has but one name there
        }
        return old.path();
    }

    /** Moved away under a program that has it open, a file would take that program's saves with it. */
    private void requireClosed() throws IOException {
        place.requireWritable();
        try (var channel = FileChannel.open(place.path(), StandardOpenOption.READ, StandardOpenOption.WRITE); var lock = channel.tryLock()) {
            if (lock == null) {
                throw new RegisterFileProblem.AlreadyOpen(place.path());
            }
        } catch (OverlappingFileLockException e) {
            throw new RegisterFileProblem.AlreadyOpen(place.path());
        }
    }

    /** Removes what was built, unless it took its place. */
    @Override
    public void close() {
        try {
            place.next().delete();
        } catch (IOException e) {
            // left until a register of that name is next opened, which removes it
        }
    }
}
