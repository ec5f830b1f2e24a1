package org.article30.store;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;

/** What the tables of a register are made of, as the database tells it: columns with their types, keys, and links between tables. */
final class Shape {

    private static final String COLUMNS = """
            select table_name, column_name || ' ' || data_type || ' ' || coalesce(character_maximum_length, 0) || ' ' || is_nullable
            from information_schema.columns where table_schema = 'public'""";

    private static final String KEYS = """
            select c.table_name, c.constraint_type || ' ' || k.column_name || ' ' || k.ordinal_position
            from information_schema.table_constraints c join information_schema.key_column_usage k
                on k.constraint_schema = c.constraint_schema and k.constraint_name = c.constraint_name
            where c.table_schema = 'public'""";

    private Shape() {
    }

    /** The tables that are not as they are in a fresh register, in order; a table too many or too few is one too. */
    static List<String> others(DSLContext sql, Database fresh) {
        var made = of(sql);
        var meant = fresh.read(Shape::of);
        var names = new TreeSet<>(made.keySet());
        names.addAll(meant.keySet());
        names.removeIf(name -> made.getOrDefault(name, List.of()).equals(meant.getOrDefault(name, List.of())));
        return List.copyOf(names);
    }

    private static TreeMap<String, List<String>> of(DSLContext sql) {
        var shape = new TreeMap<String, List<String>>();
        for (var query : List.of(COLUMNS, KEYS)) {
            sql.fetch(query + " order by 1, 2").forEach(row -> shape.computeIfAbsent(row.get(0, String.class), _ -> new ArrayList<>()).add(row.get(1, String.class)));
        }
        return shape;
    }
}
