package org.article30.backup;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** Puts rows into the tables of a register that is being built. Only its own tables and columns can be named. */
final class Rows {

    private final DSLContext sql;
    private final Map<String, Set<String>> columns = new HashMap<>();

    /** Rows for the register that {@code sql} writes to. */
    Rows(DSLContext sql) {
        this.sql = sql;
        sql.fetch("""
                select table_name, column_name from information_schema.columns
                where table_schema = 'public' and table_name <> 'flyway_schema_history'""")
                .forEach(row -> columns.computeIfAbsent(row.get(0, String.class), _ -> new HashSet<>()).add(row.get(1, String.class)));
    }

    /** The tables there are, with their columns. */
    Map<String, Set<String>> columns() {
        return columns;
    }

    /** Puts a row in; says whether the register takes it. */
    boolean insert(Insert row) {
        if (!columns.getOrDefault(row.table(), Set.of()).containsAll(row.columns())) {
            return false;
        }
        var places = String.join(", ", Collections.nCopies(row.columns().size(), "?"));
        try {
            sql.execute("insert into " + row.table() + " (" + String.join(", ", row.columns()) + ") values (" + places + ")", row.values().toArray());
            return true;
        } catch (DataAccessException e) {
            if (isOfData(e.sqlState())) {
                return false;
            }
            throw e;
        }
    }

    /** Values of another type, keys that are there, references to nothing, repeated columns: anything else is no fault of the row. */
    private static boolean isOfData(String state) {
        return state.startsWith("22") || state.startsWith("23") || state.startsWith("42");
    }
}
