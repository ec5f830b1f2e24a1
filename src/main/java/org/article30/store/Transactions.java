package org.article30.store;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads that see one moment and writes that take turns, each a transaction; those within another are part of it. */
final class Transactions {

    private final ReentrantLock writing = new ReentrantLock();
    private final ThreadLocal<@Nullable Running> running = new ThreadLocal<>();

    /** What this thread is in the middle of, if it is: what a read gives is taken from there. */
    Optional<DSLContext> toRead() {
        return Optional.ofNullable(running.get()).map(outer -> outer.sql);
    }

    /** The write this thread is in the middle of, if it is. Within a read there can be none. */
    Optional<DSLContext> toWrite() {
        Running outer = running.get();
        if (outer != null && !outer.writing) {
            throw new IllegalStateException("a read cannot write");
        }
        return toRead();
    }

    <T> T read(Connections connections, Function<DSLContext, T> query) {
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

    <T> T write(Connections connections, Function<DSLContext, T> change) {
        return inTurn(() -> {
            T result = connections.sql().transactionResult(transaction -> ended(transaction.dsl(), change));
            connections.sync();
            return result;
        });
    }

    /** Does a change and what is to be done at its end, shows {@code look} what came of it, and undoes all of it. */
    <T> T rehearse(Connections connections, Function<DSLContext, T> change, Consumer<DSLContext> look) {
        return inTurn(() -> {
            List<T> result = new ArrayList<>();
            try {
                connections.sql().transaction(transaction -> {
                    result.add(ended(transaction.dsl(), change));
                    look.accept(transaction.dsl());
                    throw new Undone();
                });
            } catch (Undone e) {
                // as was meant
            }
            return result.getFirst();
        });
    }

    private <T> T inTurn(Supplier<T> write) {
        writing.lock();
        try {
            return write.get();
        } finally {
            running.remove();
            writing.unlock();
        }
    }

    private <T> T ended(DSLContext transaction, Function<DSLContext, T> change) {
        Running started = new Running(transaction, true);
        running.set(started);
        T given = change.apply(started.sql);
        started.endings.values().forEach(ending -> ending.accept(started.sql));
        return given;
    }

    /** Has a transaction undone in which nothing went wrong. */
    private static final class Undone extends RuntimeException {
    }

    /** What is to be done at the end of the running write, made when first asked for. */
    <E extends Consumer<DSLContext>> E atEnd(Class<E> type, Supplier<E> made) {
        Running write = running.get();
        if (write == null || !write.writing) {
            throw new IllegalStateException("no write is running");
        }
        return type.cast(write.endings.computeIfAbsent(type, _ -> made.get()));
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
