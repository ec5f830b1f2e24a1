package org.article30.store;

import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** Connections to one H2 database; it is open as long as these are. */
final class Connections implements AutoCloseable {

    // a commit is in the file before it is acknowledged; freed space is not written over for weeks, because a killed writer
    // once lost a save it had acknowledged: reusing space at once made that frequent (4 of 16 rounds), never reusing it did
    // not show it (0 of 40), so this is the likely cause, not a proven one; no log in plain text beside the file; closed by
    // us alone
    private static final String SETTINGS = ";DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;RETENTION_TIME=2147483647;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";

    private static final String FILE = "jdbc:h2:file:";

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private final JdbcConnectionPool pool;
    private final DSLContext sql;
    private final boolean onDisk;

    private Connections(String url, FileKey key) {
        onDisk = url.startsWith(FILE);
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url + SETTINGS);
        source.setUser("sa");
        source.setPasswordChars(key.forH2());
        pool = JdbcConnectionPool.create(source);
        sql = DSL.using(pool, SQLDialect.H2, new Settings().withExecuteLogging(false));
        sql.execute("select 1");
    }

    /** To a file that is there. */
    static Connections to(RegisterFile file, FileKey key) {
        return to(file, key, "IFEXISTS=TRUE");
    }

    /** To a file that is there, only to look: not a byte of it is changed. */
    static Connections toLookAt(RegisterFile file, FileKey key) {
        return to(file, key, "IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    /** To a new file, over the header an encrypted one begins with. */
    static Connections toNew(RegisterFile file, FileKey key) {
        return to(file, key, "IFEXISTS=FALSE");
    }

    static Connections inMemory() {
        return new Connections("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", FileKey.NONE);
    }

    private static Connections to(RegisterFile file, FileKey key, String settings) {
        try {
            return new Connections(FILE + file.forH2() + ";" + settings + (key.isNone() ? "" : ";CIPHER=AES"), key);
        } catch (RuntimeException e) {
            throw RegisterFileProblem.of(e, file.path());
        }
    }

    /** Has what was committed on the disk when it returns. */
    void sync() {
        if (onDisk) {
            sql.execute("checkpoint sync");
        }
    }

    DSLContext sql() {
        return sql;
    }

    JdbcConnectionPool pool() {
        return pool;
    }

    /** Closes the database: what a database in memory held is gone. */
    @Override
    public void close() {
        try {
            sql.execute("shutdown");
        } catch (RuntimeException e) {
            // it was closed already, by a disk that is full or gone; what was acknowledged is in the file
        }
        pool.dispose();
    }
}
