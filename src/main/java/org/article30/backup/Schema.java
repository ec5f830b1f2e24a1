package org.article30.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** The statements that made a register's tables, as the program's migrations have them. */
final class Schema {

    private static final String PLACE = "/org/article30/store/migrations/";

    private Schema() {
    }

    /** The lines of the migrations that the register went through, in their order. */
    static List<String> of(DSLContext sql) {
        var lines = new ArrayList<String>();
        sql.fetch("select script from flyway_schema_history where success = true and version is not null order by installed_rank")
                .forEach(row -> lines.addAll(lines(row.get(0, String.class))));
        return lines;
    }

    private static List<String> lines(String script) {
        try (var in = script.matches("V\\d+__\\w+\\.sql") ? Schema.class.getResourceAsStream(PLACE + script) : null) {
            return in == null ? List.of() : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
