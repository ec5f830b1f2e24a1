package org.article30.store;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;

/**
 * What comes before a register file is opened: a look that runs nothing and changes nothing, and, where due, its
 * migration.
 *
 * @param version the version of the file's schema
 * @param sealed whether the file is to the bit as it was closed; else what it holds can be read, but be altered
 */
record Opening(int version, boolean sealed) {

    /** What shows of a file. Throws what is in the way of opening it; the file is then as it was. */
    static Opening of(RegisterFile file, FileKey key, Migrations migrations) {
        boolean sealed = Seal.holds(file);
        int version = Definitions.version(file, key, sealed);
        if (version == 0) {
            throw new RegisterFileProblem.NotARegister(file.path());
        }
        if (version > migrations.known()) {
            throw new RegisterFileProblem.NewerRegister(file.path(), version, migrations.known());
        }
        if (!sealed) {
            Definitions.readThrough(file, key);
            readThrough(file, key);
        }
        return new Opening(version, sealed);
    }

    /** Whether the file is of an older version. */
    boolean isDue(Migrations migrations) {
        return version < migrations.known();
    }

    /** Every row of every table, so that what cannot be read shows before anything is written. */
    private static void readThrough(RegisterFile file, FileKey key) {
        try (Connections looking = Connections.toLookAt(file, key)) {
            List<String> tables = looking.sql().fetchValues("""
                    select table_name from information_schema.tables
                    where table_schema = 'public' and table_type = 'BASE TABLE'""").stream().map(String::valueOf).toList();
            tables.forEach(table -> looking.sql().fetchLazy("select * from \"" + table + "\"").forEach(row -> requireWhole(table, row, file)));
        } catch (RegisterFileProblem.ReadOnly e) {
            // H2 wanted to mend what it was only to look at
            throw new RegisterFileProblem.Damaged(file.path());
        } catch (DataAccessException e) {
            throw RegisterFileProblem.of(e, file.path()) instanceof RegisterFileProblem known ? known : new RegisterFileProblem.Damaged(file.path());
        }
    }

    /** Only Flyway's own table has columns that may be empty. */
    private static void requireWhole(String table, Record row, RegisterFile file) {
        if (!table.equals("flyway_schema_history") && Arrays.asList(row.intoArray()).contains(null)) {
            throw new RegisterFileProblem.Damaged(file.path());
        }
    }

    /** Makes sure that the file is a register of this version that may be written to; {@code before} is shown one of an older version as it is. */
    Opening prepare(RegisterFile file, FileKey key, Migrations migrations, Consumer<Database> before) {
        file.requireWritable();
        if (isDue(migrations)) {
            file.requireWritableFolder();
            Database.lookAt(file, key, older -> {
                before.accept(older);
                return older;
            });
            migrate(file, key, migrations);
        }
        return this;
    }

    /** The migrated register is built beside the old one and takes its place at once; the old one stays as a copy. */
    private void migrate(RegisterFile file, FileKey key, Migrations migrations) {
        file.replace(next -> {
            file.copyTo(file.free(".schema-" + version));
            file.copyTo(next);
            try (Connections migrated = Connections.toBuild(next, key)) {
                migrations.apply(migrated.pool());
            }
        });
    }
}
