package org.article30.backup;

import static org.article30.db.Tables.EVIDENCE_FILE;
import static org.article30.db.Tables.RECORD_REFERENCE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.article30.db.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** The tables of a register with their rows: what a backup is of. */
final class Contents {

    /** The program's own list of migrations, which it makes itself. */
    private static final String MIGRATIONS = "flyway_schema_history";

    private static final int MANY = 5000;
    private static final int SOME = 50;

    private Contents() {
    }

    /** The tables, each after those it refers to. */
    static List<Table<?>> tables() {
        var left = new ArrayList<Table<?>>(DefaultSchema.DEFAULT_SCHEMA.getTables());
        left.removeIf(table -> table.getName().equals(MIGRATIONS));
        left.sort((a, b) -> a.getName().compareTo(b.getName()));
        var sorted = new ArrayList<Table<?>>();
        while (!left.isEmpty()) {
            var next = left.stream().filter(table -> sorted.containsAll(referred(table))).findFirst().orElseThrow();
            sorted.add(next);
            left.remove(next);
        }
        return sorted;
    }

    private static List<? extends Table<?>> referred(Table<?> table) {
        return table.getReferences().stream().map(ForeignKey::getKey).map(key -> key.getTable()).filter(other -> !other.equals(table)).toList();
    }

    /** How many rows a table has. */
    static long count(DSLContext sql, Table<?> table) {
        return sql.fetchCount(table);
    }

    /** Goes through the rows of a table by its key, holding only a few at a time. */
    static void forEach(DSLContext sql, Table<?> table, Consumer<Insert> action) {
        var key = Objects.requireNonNull(table.getPrimaryKey()).getFieldsArray();
        var columns = Stream.of(table.fields()).map(Field::getName).toList();
        int page = table.equals(EVIDENCE_FILE) ? 1 : table.equals(RECORD_REFERENCE) ? MANY : SOME;
        var rows = page(sql, table, key, page, null);
        while (!rows.isEmpty()) {
            rows.forEach(row -> action.accept(new Insert(table.getName(), columns, Arrays.asList(row.intoArray()))));
            rows = page(sql, table, key, page, rows.getLast());
        }
    }

    private static List<? extends Record> page(DSLContext sql, Table<?> table, Field<?>[] key, int most, @Nullable Record after) {
        var sorted = sql.selectFrom(table).orderBy(key);
        return after == null
                ? sorted.limit(most).fetch()
                : sorted.seek(Stream.of(key).map(after::get).toArray()).limit(most).fetch();
    }
}
