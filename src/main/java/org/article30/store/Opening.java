package org.article30.store;

import org.jooq.exception.DataAccessException;

/** What comes before a register file is opened for writing: a look that changes nothing, and, where due, its migration. */
final class Opening {

    private Opening() {
    }

    /** Makes sure that the file is a register of this version. Throws what is in the way; the file is then as it was. */
    static void prepare(RegisterFile file, FileKey key, Migrations migrations) {
        int version = known(file, key, migrations);
        file.requireWritable();
        if (version < migrations.known()) {
            migrate(file, key, version, migrations);
        }
    }

    /** Whether the file is of an older version. Throws what is in the way of reading it. */
    static boolean isDue(RegisterFile file, FileKey key, Migrations migrations) {
        return known(file, key, migrations) < migrations.known();
    }

    private static int known(RegisterFile file, FileKey key, Migrations migrations) {
        int version = versionOf(file, key);
        if (version > migrations.known()) {
            throw new RegisterFileProblem.NewerRegister(file.path(), version, migrations.known());
        }
        return version;
    }

    private static int versionOf(RegisterFile file, FileKey key) {
        try (Connections looking = Connections.toLookAt(file, key)) {
            if (!LastClose.isWhole(looking.file())) {
                throw new RegisterFileProblem.Damaged(file.path());
            }
            return Migrations.version(looking.sql());
        } catch (RegisterFileProblem.ReadOnly e) {
            // H2 wanted to mend what it was only to look at
            throw new RegisterFileProblem.Damaged(file.path());
        } catch (DataAccessException e) {
            throw e.sqlState().startsWith("42") ? new RegisterFileProblem.NotARegister(file.path()) : RegisterFileProblem.of(e, file.path());
        }
    }

    /** The migrated register is built beside the old one and takes its place at once; the old one stays as a copy. */
    private static void migrate(RegisterFile file, FileKey key, int version, Migrations migrations) {
        file.requireWritableFolder();
        file.replace(next -> {
            file.copyTo(file.free(".schema-" + version));
            file.copyTo(next);
            try (Connections migrated = Connections.to(next, key)) {
                migrations.apply(migrated.pool());
            }
        });
    }
}
