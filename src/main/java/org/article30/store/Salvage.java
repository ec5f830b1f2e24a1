package org.article30.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.result.SearchRow;
import org.h2.value.Value;
import org.h2.value.ValueCollectionBase;
import org.h2.value.ValueNull;
import org.h2.value.ValueVarbinary;

/**
 * What can still be read from a damaged register file. Read as H2's recover tool does, beneath the database and in the
 * newest state that can be opened, but into memory row by row: nothing is written, least of all in plain text, nothing the file
 * says is executed, and where a part of a table cannot be read the rest of it still is.
 */
public final class Salvage implements AutoCloseable {

    private static final Pattern TABLE = Pattern.compile("CREATE (?:CACHED )?TABLE \"public\"\\.\"(\\w+)\"\\(");
    private static final Pattern COLUMN = Pattern.compile("\\n\\s+\"(\\w+)\" ");
    private static final int SQL_OF_OBJECT = 3;
    private static final int SLOW_STEPS = 2_000;

    /** How the file is, next to how it was last closed. */
    public enum Condition {
        /** As it was closed, or not closed at all. */
        AS_CLOSED,
        /** Its length or its check sum is another. */
        ALTERED,
        /** It was in a newer state than could be opened. */
        BEHIND
    }

    private final Path file;
    private final SalvagedState state;
    private final MVStore store;
    private final Condition condition;
    private final FileKey key;
    private final TransactionStore transactions;
    private final Map<String, Long> ids = new LinkedHashMap<>();
    private final Map<String, List<String>> columns = new HashMap<>();
    private boolean complete = true;

    private Salvage(RegisterFile file, SalvagedState state, FileKey key) {
        this.file = file.path();
        this.state = state;
        this.key = key;
        store = state.store();
        condition = condition(file, state);
        transactions = state.transactions();
        try {
            transactions.init();
        } catch (RuntimeException | AssertionError e) {
            complete = false;
        }
        rows(0L, this::define);
    }

    /**
     * Opens a damaged register file, of which nothing is changed. Wipes the password.
     *
     * @throws RegisterFileProblem what is wrong with the file or the password; {@link RegisterFileProblem.Damaged} where
     *         nothing at all can be read
     */
    public static Salvage of(Path path, Password password) {
        RegisterFile file = RegisterFile.of(path);
        FileKey key = key(file, password);
        SalvagedState state = SalvagedState.of(file, key);
        try {
            return new Salvage(file, state, key);
        } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError e) {
            state.close();
            throw e instanceof RegisterFileProblem problem ? problem : new RegisterFileProblem.Damaged(file.path());
        }
    }

    private static Condition condition(RegisterFile file, SalvagedState state) {
        if (state.isBehind()) {
            return Condition.BEHIND;
        }
        try {
            return !Seal.holds(file) && state.isCut() ? Condition.ALTERED : Condition.AS_CLOSED;
        } catch (RegisterFileProblem.Damaged e) {
            return Condition.ALTERED;
        }
    }

    /** A file that is not encrypted has its header twice, so that its first bytes may be damaged. */
    private static FileKey key(RegisterFile file, Password password) {
        boolean plain = password.isNone();
        try {
            return file.key(password);
        } catch (RegisterFileProblem.NotARegister e) {
            if (plain) {
                return FileKey.NONE;
            }
            throw e;
        }
    }

    /** The file, with its ending. */
    public Path file() {
        return file;
    }

    /** The key the file is encrypted with. */
    public FileKey key() {
        return key;
    }

    /** Whether nothing was seen so far that cannot be read. */
    public boolean isComplete() {
        return complete;
    }

    /** Whether the file is as it was when it was last closed; what was recorded last may be missing where it is not. */
    public Condition condition() {
        return condition;
    }

    /** The version of the register's schema, or of this program's where it cannot be read. */
    public int schema() {
        List<Integer> found = new ArrayList<>();
        rows("flyway_schema_history", row -> {
            String version = String.valueOf(row.get("version"));
            if (version.matches("\\d{1,6}")) {
                found.add(Integer.valueOf(version));
            }
        });
        return found.stream().mapToInt(Integer::intValue).max().orElse(Migrations.ALL.known());
    }

    /** Goes through the rows of a table that can be read: each the values by column, bytes as such and anything else as text. */
    public void rows(String table, Consumer<Map<String, Object>> action) {
        Long id = ids.get(table);
        if (id == null) {
            complete = false;
            return;
        }
        List<String> names = columns.getOrDefault(table, List.of());
        rows(id, values -> {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(names.size(), values.length); i++) {
                if (values[i] != ValueNull.INSTANCE) {
                    row.put(names.get(i), values[i] instanceof ValueVarbinary ? values[i].getBytes() : values[i].getString());
                }
            }
            action.accept(row);
        });
    }

    private void define(Value[] row) {
        String sql = row.length > SQL_OF_OBJECT ? String.valueOf(row[SQL_OF_OBJECT].getString()) : "";
        var table = TABLE.matcher(sql);
        if (table.find()) {
            ids.put(table.group(1), row[0].getLong());
            columns.put(table.group(1), COLUMN.matcher(sql).results().map(found -> found.group(1)).toList());
        }
    }

    /** Where a part cannot be read, goes on behind it, in steps that grow until something is found. */
    private void rows(long id, Consumer<Value[]> action) {
        Walk walk;
        try {
            if (!store.hasMap("table." + id)) {
                complete = false;
                return;
            }
            walk = walk("table." + id);
        } catch (RuntimeException | AssertionError e) {
            complete = false;
            return;
        }
        SalvagedState.Newer newer = state.newer(walk.map.map, row -> read(row).ifPresent(action));
        walk.go((key, row) -> {
            if (!newer.tells(key)) {
                action.accept(row);
            }
        });
        complete &= walk.failures == 0;
    }

    private Walk walk(String name) {
        TransactionMap<Long, Object> map = transactions.begin().openMap(name);
        return new Walk(map, last(map));
    }

    private static Optional<Value[]> read(Object row) {
        try {
            return Optional.of(values(row));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static Value[] values(Object row) {
        return switch (row) {
            case SearchRow found -> IntStream.range(0, found.getColumnCount()).mapToObj(found::getValue).toArray(Value[]::new);
            case ValueCollectionBase found -> found.getList();
            default -> throw new IllegalStateException("no row");
        };
    }

    private static long last(TransactionMap<Long, Object> map) {
        try {
            Long last = map.lastKey();
            return last == null ? Long.MIN_VALUE : last;
        } catch (RuntimeException | AssertionError e) {
            return Long.MAX_VALUE;
        }
    }

    /** A way through the rows of one table, by their keys, that steps over what cannot be read. */
    private static final class Walk {

        private final TransactionMap<Long, Object> map;
        private final long last;
        private long from = Long.MIN_VALUE;
        private long step = 1;
        private int failures;

        Walk(TransactionMap<Long, Object> map, long last) {
            this.map = map;
            this.last = last;
        }

        void go(BiConsumer<Long, Value[]> action) {
            while (from <= last && from < Long.MAX_VALUE) {
                next().ifPresent(values -> action.accept(from - 1, values));
            }
        }

        private Optional<Value[]> next() {
            Long key = from;
            try {
                key = map.ceilingKey(from);
                if (key == null) {
                    from = Long.MAX_VALUE;
                    return Optional.empty();
                }
                Value[] values = values(Objects.requireNonNull(map.get(key)));
                from = key + 1;
                step = 1;
                return Optional.of(values);
            } catch (RuntimeException | OutOfMemoryError | StackOverflowError | AssertionError e) {
                // lengths and depths that a damaged page states are no limit of ours; what H2 asserts need not hold
                stepOver(key == null ? from : key);
                return Optional.empty();
            }
        }

        /** A page holds some hundred rows at most; what is larger is stepped over faster and faster. */
        private void stepOver(long key) {
            failures++;
            step = failures > SLOW_STEPS ? step * 2 : 1;
            from = key > Long.MAX_VALUE - step || step < 0 ? Long.MAX_VALUE : Math.max(key, 0) + step;
        }
    }

    /** Closes the file. */
    @Override
    public void close() {
        state.close();
    }
}
