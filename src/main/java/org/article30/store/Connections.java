package org.article30.store;

import java.io.ObjectInputFilter;
import java.util.UUID;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.FileStore;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** Connections to one H2 database; it is open as long as these are. */
final class Connections implements AutoCloseable {

    // a commit is in the file before it is acknowledged; no log in plain text beside the file; closed by us alone
    private static final String SETTINGS = ";DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";

    /**
     * What lies in the file is neither moved nor written over: each save goes to its end, where it is found whatever moment its
     * writer is killed at (docs/decisions/0006).
     */
    static final String IN_PLACE = ";REUSE_SPACE=FALSE";

    // nobody misses a file that is being built, so what it holds may be moved together when it is closed, for some seconds at the most
    private static final String BEING_BUILT = ";MAX_COMPACT_TIME=5000";

    private static final String IN_MEMORY = "jdbc:h2:mem:";
    private static final String FILE = "jdbc:h2:file:";

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        System.setProperty("h2.allowedClasses", "none"); // nothing a file names is ever loaded: neither triggers nor drivers
        if (ObjectInputFilter.Config.getSerialFilter() == null) {
            ObjectInputFilter.Config.setSerialFilter(ObjectInputFilter.rejectFilter(_ -> true, ObjectInputFilter.Status.REJECTED));
        }
    }

    private static final int PERCENT = 100;
    private static final long SLIGHT = 1 << 20;

    private final JdbcConnectionPool pool;
    private final DSLContext sql;
    private final boolean onDisk;
    private boolean shut;

    /** To the database at that address of H2's. */
    Connections(String url, FileKey key) {
        onDisk = !url.startsWith(IN_MEMORY);
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url + SETTINGS);
        source.setUser("sa");
        source.setPasswordChars(key.forH2());
        pool = JdbcConnectionPool.create(source);
        sql = DSL.using(pool, SQLDialect.H2, new Settings().withExecuteLogging(false));
        sql.execute("select 1");
    }

    /** The file beneath the database, which has to be on the disk. */
    FileStore<?> file() {
        return sql.connectionResult(connection ->
                ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase().getStore().getMvStore().getFileStore());
    }

    /** To a file that is there. */
    static Connections to(RegisterFile file, FileKey key) {
        return to(file, key, ";IFEXISTS=TRUE" + IN_PLACE);
    }

    /** To a file that is there, only to look: not a byte of it is changed. */
    static Connections toLookAt(RegisterFile file, FileKey key) {
        return to(file, key, ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    /** To a file that is being built and has yet to take its place; over the header an encrypted one begins with. */
    static Connections toBuild(RegisterFile file, FileKey key) {
        return to(file, key, ";IFEXISTS=FALSE" + BEING_BUILT);
    }

    static Connections inMemory() {
        return new Connections(IN_MEMORY + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", FileKey.NONE);
    }

    private static Connections to(RegisterFile file, FileKey key, String settings) {
        try {
            return new Connections(FILE + file.forH2() + settings + (key.isNone() ? "" : ";CIPHER=AES"), key);
        } catch (RuntimeException e) {
            throw RegisterFileProblem.of(e, file.path());
        }
    }

    /** Whether more than two thirds of the file, and more than is not worth the while, is what was replaced or removed since. */
    boolean isMostlyWaste() {
        FileStore<?> file = file();
        long waste = file.size() - file.size() * file.getFillRate() / PERCENT * file.getChunksFillRate() / PERCENT;
        return waste > SLIGHT && waste > file.size() / 3 * 2;
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
        shut();
    }

    /** Closes the database and says whether that was done in order, now or before, or it was closed by a disk that is full or gone. */
    boolean shut() {
        try {
            sql.connection(connection -> {
                connection.createStatement().execute("shutdown");
                shut = true; // that the connection cannot be given back after it is no failure
            });
        } catch (RuntimeException e) {
            // what was acknowledged is in the file
        }
        pool.dispose();
        return shut;
    }
}
