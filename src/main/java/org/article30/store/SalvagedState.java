package org.article30.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.value.VersionedValue;

/**
 * The newest state of a damaged file that can be opened, and the pages of newer ones that are left: those were written
 * since, so what they hold goes before what the state holds.
 */
final class SalvagedState implements AutoCloseable {

    private static final Pattern CLOSED = Pattern.compile("clean:1,.*version:([0-9a-f]+)");
    private static final String DEFINITIONS = "table.0";
    private static final int HEADER = 200;
    private static final int HEXADECIMAL = 16;

    private final SalvagedBytes bytes;
    private final List<SalvagedChunk> newer;
    private final MVStore store;
    private final TransactionStore transactions;

    private SalvagedState(SalvagedBytes bytes, List<SalvagedChunk> newer, MVStore store) {
        this.bytes = bytes;
        this.newer = newer;
        this.store = store;
        transactions = new TransactionStore(store, new ValueDataType());
    }

    /** The newest one of a file. Throws {@link RegisterFileProblem} where there is none. */
    static SalvagedState of(RegisterFile file, FileKey key) {
        SalvagedBytes bytes = bytes(file, key);
        try {
            List<SalvagedChunk> chunks = SalvagedChunk.in(bytes);
            return newest(file, bytes, chunks, true).or(() -> newest(file, bytes, chunks, false))
                    .orElseThrow(() -> new RegisterFileProblem.Damaged(file.path()));
        } catch (RuntimeException | Error e) {
            bytes.close();
            throw e;
        }
    }

    /** @param whole whether every table has to begin: where one does not, an older state and the newer pages hold more */
    private static Optional<SalvagedState> newest(RegisterFile file, SalvagedBytes bytes, List<SalvagedChunk> chunks, boolean whole) {
        for (SalvagedChunk chunk : chunks) {
            List<SalvagedChunk> newer = chunks.stream().filter(other -> other.version() > chunk.version()).toList();
            Optional<SalvagedState> state = opened(file, new SalvagedFile(bytes, chunks, chunk), chunk.version()).flatMap(store -> of(bytes, newer, store));
            if (state.isPresent() && (!whole || state.get().hasTables())) {
                return state;
            }
            state.ifPresent(one -> one.store.closeImmediately());
        }
        return Optional.empty();
    }

    private boolean hasTables() {
        try {
            transactions.init();
            Transaction reading = transactions.begin();
            store.getMapNames().stream().filter(name -> name.startsWith("table.")).forEach(reading::openMap);
            TransactionMap<Long, Object> definitions = reading.openMap(DEFINITIONS);
            definitions.keyIterator(null).forEachRemaining(definitions::get);
            return true;
        } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError e) {
            return false;
        }
    }

    private static Optional<SalvagedState> of(SalvagedBytes bytes, List<SalvagedChunk> newer, MVStore store) {
        try {
            return Optional.of(new SalvagedState(bytes, newer, store));
        } catch (RuntimeException | AssertionError e) { // what tells how to read the maps cannot be read
            store.closeImmediately();
            return Optional.empty();
        }
    }

    private static SalvagedBytes bytes(RegisterFile file, FileKey key) {
        try {
            return SalvagedBytes.of(file, key);
        } catch (IOException e) {
            throw RegisterFileProblem.of(e, file.path());
        }
    }

    /** The file in one state, if all that tells where things lie can be read. H2 may open an older one instead, whose turn comes later. */
    private static Optional<MVStore> opened(RegisterFile path, SalvagedFile file, long version) {
        try {
            file.open(path.path().toString(), true, null);
            MVStore store = new MVStore.Builder().adoptFileStore(file).autoCommitDisabled().open();
            if (file.lastChunkVersion() == version && store.getMapNames().contains(DEFINITIONS)) {
                return Optional.of(store);
            }
            store.closeImmediately();
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new RegisterFileProblem.AlreadyOpen(path.path());
            }
            file.close();
        } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError e) {
            file.close();
        }
        return Optional.empty();
    }

    /** The store, in this state. */
    MVStore store() {
        return store;
    }

    /** The maps of the store as transactions see them. */
    TransactionStore transactions() {
        return transactions;
    }

    /** Whether the file was in a newer state, of which not everything can be told. */
    boolean isBehind() {
        return !newer.isEmpty() || closedAt() > store.getFileStore().lastChunkVersion();
    }

    /** The state the file was last closed in, by one of its two headers; 0 where it was not. */
    private long closedAt() {
        long closed = 0;
        for (int place = 0; place <= SalvagedBytes.BLOCK; place += SalvagedBytes.BLOCK) {
            Matcher said = CLOSED.matcher(new String(bytes.read(place, HEADER).array(), StandardCharsets.ISO_8859_1));
            closed = said.find() && said.group(1).length() < HEXADECIMAL ? Math.max(closed, Long.parseLong(said.group(1), HEXADECIMAL)) : closed;
        }
        return closed;
    }

    /** Whether this state needs something that lies behind the end of the file. */
    boolean isCut() {
        return store.getFileStore() instanceof SalvagedFile file && file.isLongerThanTheFile();
    }

    /** Takes the entries of a map out of the pages that are newer than this state. */
    Newer newer(MVMap<Long, VersionedValue<Object>> map, Consumer<Object> action) {
        Newer told = new Newer(new ArrayList<>());
        for (SalvagedChunk chunk : newer) {
            chunk.pages(bytes, (id, page) -> {
                if (id == map.getId()) {
                    told.take(page, map, action);
                }
            });
        }
        return told;
    }

    /**
     * What the newer pages tell. A page holds every key there is from its first to its last: one between them that it
     * does not hold was removed.
     *
     * @param ranges the first and last key of each page
     */
    record Newer(List<long[]> ranges) {

        /** Whether they tell what became of a key. */
        boolean tells(long key) {
            return ranges.stream().anyMatch(range -> range[0] <= key && key <= range[1]);
        }

        private void take(ByteBuffer page, MVMap<Long, VersionedValue<Object>> map, Consumer<Object> action) {
            try {
                int count = DataUtils.readVarInt(page);
                if (count < 1 || count > page.remaining() || page.get() != DataUtils.PAGE_TYPE_LEAF) {
                    return;
                }
                Long[] keys = map.getKeyType().createStorage(count);
                map.getKeyType().read(page, keys, count);
                VersionedValue<Object>[] values = map.getValueType().createStorage(count);
                map.getValueType().read(page, values, count);
                for (int i = 0; i < count; i++) {
                    Object value = values[i].getCommittedValue();
                    if (value != null && !tells(keys[i])) {
                        action.accept(value);
                    }
                }
                ranges.add(new long[] {keys[0], keys[count - 1]});
            } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError e) {
                // not what it should be: that something is missing is said anyway
            }
        }
    }

    /** Closes the file. */
    @Override
    public void close() {
        store.closeImmediately();
        bytes.close();
    }
}
