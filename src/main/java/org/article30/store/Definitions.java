package org.article30.store;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.engine.MetaRecord;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.MetaType;
import org.h2.mvstore.type.StringDataType;
import org.h2.result.Row;

/**
 * What a register file defines, read without opening it as a database. Opening runs what the file says: triggers and
 * functions with their Java source, linked tables that connect to somewhere, views that read files. A register may come
 * by mail, so only plain tables, indexes and keys are let through, in the very words in which H2 keeps them.
 */
final class Definitions {

    private static final String NAME = "\"[A-Za-z_][A-Za-z0-9_$]*\"";
    private static final String OURS = "\"public\"\\." + NAME;
    private static final String NAMES = "\\(" + NAME + "(?: NULLS (?:FIRST|LAST)| ASC| DESC)*+(?:, " + NAME + "(?: NULLS (?:FIRST|LAST)| ASC| DESC)*+)*+\\)";
    private static final String TYPE = "(?:UUID|BOOLEAN|SMALLINT|INTEGER|BIGINT|DOUBLE PRECISION|DATE|NUMERIC\\(\\d+(?:, \\d+)?\\)"
            + "|(?:CHARACTER|BINARY) (?:VARYING|LARGE OBJECT)(?:\\(\\d+\\))?|TIMESTAMP(?:\\(\\d\\))?(?: WITH TIME ZONE)?)";
    private static final String VALUE = "(?:CURRENT_TIMESTAMP|LOCALTIMESTAMP|TRUE|FALSE|NULL|-?\\d+|'[^'\\\\]*')";
    private static final String COLUMN = "\\s*" + NAME + " " + TYPE + "(?: DEFAULT " + VALUE + ")?(?: SELECTIVITY \\d+)?(?: NOT NULL)?";

    private static final Set<Pattern> KNOWN = Set.of(
            Pattern.compile("SET (?:CREATE_BUILD|WRITE_DELAY) \\d+"),
            Pattern.compile("CREATE USER IF NOT EXISTS \"SA\" SALT '[0-9a-f]*' HASH '[0-9a-f]*' ADMIN"),
            Pattern.compile("CREATE (?:CACHED|MEMORY) TABLE " + OURS + "\\(" + COLUMN + "(?:," + COLUMN + ")*+\\s*\\)"),
            Pattern.compile("CREATE (?:UNIQUE (?:NULLS (?:NOT )?DISTINCT )?INDEX|INDEX|PRIMARY KEY) " + OURS + " ON " + OURS + NAMES),
            Pattern.compile("ALTER TABLE " + OURS + " ADD CONSTRAINT " + OURS + " (?:PRIMARY KEY|FOREIGN KEY|UNIQUE(?: NULLS (?:NOT )?DISTINCT)?) ?"
                    + NAMES + "(?: INDEX " + OURS + ")?(?: REFERENCES " + OURS + NAMES + ")?(?: NOCHECK)?"));

    private static final Pattern WORDS = Pattern.compile("[A-Z]+(?: [A-Z]+){0,4}");
    private static final int LONGEST = 20_000;
    private static final String VERSIONS = " TABLE \"public\".\"flyway_schema_history\"(";
    private static final int VERSION = 1;
    private static final int SUCCESS = 9;

    private Definitions() {
    }

    /**
     * The version of the register's schema.
     *
     * @param sealed whether the file is known to be, to the bit, as it was closed; else it is looked at whether a part is missing
     * @throws RegisterFileProblem.Foreign if the file defines anything else than tables, indexes and keys
     * @throws RegisterFileProblem.NotARegister if it has no version
     * @throws RegisterFileProblem if it cannot be read
     */
    static int version(RegisterFile file, FileKey key, boolean sealed) {
        try (MVStore store = opened(file, key, sealed)) {
            Types.check(store, file);
        } catch (RuntimeException | AssertionError e) { // where assertions are on, H2 has some about pages
            throw RegisterFileProblem.ofRaw(e, file.path());
        }
        try (MVStore store = opened(file, key, sealed)) {
            TransactionStore transactions = new TransactionStore(store, new ValueDataType());
            transactions.init();
            return version(transactions.begin(), file);
        } catch (RuntimeException | AssertionError e) { // where assertions are on, H2 has some about pages
            throw RegisterFileProblem.ofRaw(e, file.path());
        }
    }

    /** Reads every row and every entry of every index, so that what of them cannot be read shows. Throws as {@link #version} does. */
    static void readThrough(RegisterFile file, FileKey key) {
        try (MVStore store = opened(file, key, false)) {
            TransactionStore transactions = new TransactionStore(store, new ValueDataType());
            transactions.init();
            Transaction reading = transactions.begin();
            store.getMapNames().stream().filter(name -> name.startsWith("table.") || name.startsWith("index.")).forEach(name -> {
                TransactionMap<Object, Object> map = reading.openMap(name);
                map.keyIterator(null).forEachRemaining(map::get);
            });
        } catch (RuntimeException | AssertionError e) { // where assertions are on, H2 has some about pages
            throw RegisterFileProblem.ofRaw(e, file.path());
        }
    }

    private static MVStore opened(RegisterFile file, FileKey key, boolean sealed) {
        MVStore.Builder builder = new MVStore.Builder().fileName(file.path().toString()).readOnly().autoCommitDisabled();
        MVStore store = (key.isNone() ? builder : builder.encryptionKey(key.forStore())).open();
        if (!sealed && !LastClose.isWhole(store.getFileStore())) {
            store.closeImmediately();
            throw new RegisterFileProblem.Damaged(file.path());
        }
        return store;
    }

    private static int version(Transaction reading, RegisterFile file) {
        TransactionMap<Long, Row> definitions = reading.openMap("table.0");
        int table = 0;
        for (Iterator<Long> each = definitions.keyIterator(null); each.hasNext(); ) {
            MetaRecord definition = new MetaRecord(definitions.get(each.next()));
            require(definition.getSQL(), file);
            table = definition.getSQL().contains(VERSIONS) ? definition.getId() : table;
        }
        if (table == 0) {
            throw new RegisterFileProblem.NotARegister(file.path());
        }
        return newest(reading.openMap("table." + table));
    }

    private static void require(String definition, RegisterFile file) {
        if (definition.length() > LONGEST || KNOWN.stream().noneMatch(known -> known.matcher(definition).matches())) {
            Matcher words = WORDS.matcher(definition);
            throw new RegisterFileProblem.Foreign(file.path(), words.lookingAt() ? words.group() : "?");
        }
    }

    private static int newest(TransactionMap<Long, Row> versions) {
        int newest = 0;
        for (Iterator<Long> each = versions.keyIterator(null); each.hasNext(); ) {
            Row row = Objects.requireNonNull(versions.get(each.next()));
            String version = row.getValue(VERSION).getString();
            if (version != null && row.getValue(SUCCESS).getBoolean()) {
                newest = Math.max(newest, Integer.parseInt(version));
            }
        }
        return newest;
    }

    /**
     * The classes that read what is in the file: H2 takes them from names in the file and makes one of each, whatever it
     * is. So before it does, each name is looked at.
     */
    private static final class Types extends BasicDataType<DataType<?>> {

        private static final String WRAPPER = "org.h2.mvstore.tx.VersionedValueType$Factory";
        private static final Set<String> KNOWN = Set.of(WRAPPER, "org.h2.mvstore.db.RowDataType$Factory",
                "org.h2.mvstore.db.ValueDataType$Factory", "org.h2.mvstore.db.NullValueDataType", "org.h2.mvstore.type.ByteArrayDataType",
                "org.h2.mvstore.type.LongDataType", "org.h2.mvstore.type.StringDataType",
                "org.h2.mvstore.db.LobStorageMap$BlobReference$Type", "org.h2.mvstore.db.LobStorageMap$BlobMeta$Type");

        private final MetaType<?> known = new MetaType<>(null, null);
        private final RegisterFile file;

        private Types(RegisterFile file) {
            this.file = file;
        }

        static void check(MVStore store, RegisterFile file) {
            MVMap<String, DataType<?>> all = store.openMap("_", new MVMap.Builder<String, DataType<?>>().keyType(StringDataType.INSTANCE).valueType(new Types(file)));
            all.keySet().forEach(all::get);
        }

        @Override
        public DataType<?> read(ByteBuffer from) {
            int begin = from.position();
            String name = name(from);
            if (!KNOWN.contains(name) || name.equals(WRAPPER) && !KNOWN.contains(name(from))) {
                throw new RegisterFileProblem.Foreign(file.path(), "?");
            }
            return known.read(from.position(begin));
        }

        private static String name(ByteBuffer from) {
            return DataUtils.readString(from, DataUtils.readVarInt(from));
        }

        @Override
        public DataType<?>[] createStorage(int size) {
            return new DataType<?>[size];
        }

        @Override
        public int getMemory(DataType<?> type) {
            return 0;
        }

        @Override
        public void write(WriteBuffer to, DataType<?> type) {
            known.write(to, type);
        }
    }
}
