package org.article30.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.exception.DataAccessException;

/**
 * Copies a database's tables, rows and all, into an empty one that is being built, as they are at one moment and row by row. What
 * was copied before it throws stays there.
 */
final class Copy {

    private static final int AT_ONCE = 1_000; // in one transaction, of which H2 keeps how to undo it: the file grows by that

    private Copy() {
    }

    static void of(DataSource source, DataSource target) {
        try (Connection from = source.getConnection(); Connection to = target.getConnection()) {
            from.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            from.setAutoCommit(false);
            try {
                copy(from, from, to);
            } finally {
                from.rollback();
                from.setAutoCommit(true);
                from.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
        } catch (SQLException e) {
            throw new DataAccessException("copying", e);
        }
    }

    /** Copies the tables as they are seen within a running transaction, which does not end by it; {@code source} is where it runs. */
    static void within(Connection transaction, DataSource source, DataSource target) {
        try (Connection beside = source.getConnection(); Connection to = target.getConnection()) {
            copy(beside, transaction, to);
        } catch (SQLException e) {
            throw new DataAccessException("copying", e);
        }
    }

    private static void copy(Connection defined, Connection from, Connection to) throws SQLException {
        for (String definition : texts(defined, "script nodata nosettings")) {
            if (!definition.startsWith("--") && !definition.startsWith("CREATE USER")) {
                execute(to, definition);
            }
        }
        execute(from, "set lazy_query_execution 1");
        execute(to, "set referential_integrity false");
        to.setAutoCommit(false);
        try {
            for (String table : texts(to, """
                    select table_name from information_schema.tables
                    where table_schema = 'public' and table_type = 'BASE TABLE'""")) {
                rows(from, to, '"' + table + '"');
            }
        } finally {
            execute(from, "set lazy_query_execution 0");
        }
        to.commit();
        to.setAutoCommit(true);
        execute(to, "set referential_integrity true");
        execute(to, "checkpoint sync");
    }

    private static void rows(Connection from, Connection to, String table) throws SQLException {
        try (Statement reading = from.createStatement(); ResultSet rows = reading.executeQuery("select * from " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            String places = String.join(", ", Collections.nCopies(columns, "?"));
            try (PreparedStatement writing = to.prepareStatement("insert into " + table + " values (" + places + ")")) {
                for (int row = 1; rows.next(); row++) {
                    for (int column = 1; column <= columns; column++) {
                        writing.setObject(column, rows.getObject(column));
                    }
                    writing.execute();
                    if (row % AT_ONCE == 0) {
                        to.commit();
                    }
                }
            }
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
