package org.article30.store;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;

/**
 * Brings a register of any earlier version up to this program's.
 *
 * @param known the newest version of the schema this program knows: the number of the last migration
 * @param places where the migrations lie on the class path
 */
record Migrations(int known, List<String> places) {

    static final Migrations ALL = new Migrations(2, List.of("classpath:org/article30/store/migrations"));

    /** The version of a register's schema. */
    static int version(DSLContext sql) {
        return sql.fetchSingle("""
                select coalesce(max(cast(version as integer)), 0)
                from flyway_schema_history where success = true and version is not null""").get(0, int.class);
    }

    /** Applies what is due. Only here is Flyway loaded: it costs a third of the program's start. */
    void apply(DataSource register) {
        apply(register, known);
    }

    /** Applies what is due up to that version of the schema. */
    void apply(DataSource register, int version) {
        Flyway.configure()
                .dataSource(register)
                .locations(places.toArray(String[]::new))
                .target(String.valueOf(version))
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
