package org.article30.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/**
 * What H2 wrote to a file at one time, by the header it begins with. Whether its end is there is not asked: H2 takes a
 * chunk for none at all where the last byte of it is missing.
 *
 * @param id by which pages refer to it
 * @param block where it begins, in blocks
 * @param blocks how long it is
 * @param version the state of the file that it made
 * @param begin where in it its pages begin, in bytes
 */
record SalvagedChunk(int id, long block, int blocks, long version, int begin) {

    /** What each one begins with. */
    static final String MARK = "chunk:";

    private static final int HEADER = 1_024;
    private static final int FIRST = 2;
    private static final int FOOTER = 128;
    private static final int CHECK = 4;
    private static final int PAGE_HEAD = 6;
    private static final int SHORTEST = 10;

    /** Those that begin in a file, the newest first; without what was since overwritten. */
    static List<SalvagedChunk> in(SalvagedBytes bytes) {
        List<SalvagedChunk> found = new ArrayList<>();
        for (long block = FIRST; block * SalvagedBytes.BLOCK < bytes.size(); block++) {
            at(block, bytes).ifPresent(found::add);
        }
        return found.stream().filter(chunk -> found.stream().noneMatch(other -> other.isOver(chunk)))
                .sorted(Comparator.comparingLong(SalvagedChunk::version).reversed().thenComparing(SalvagedChunk::block)).toList();
    }

    /** The one that begins at a block. */
    static Optional<SalvagedChunk> at(long block, SalvagedBytes bytes) {
        String header = new String(bytes.read(block * SalvagedBytes.BLOCK, HEADER).array(), StandardCharsets.ISO_8859_1);
        int end = header.indexOf('\n');
        if (!header.startsWith(MARK) || end < 0) {
            return Optional.empty();
        }
        try {
            Map<String, String> said = DataUtils.parseMap(header.substring(0, end));
            int blocks = (int) DataUtils.readHexLong(said, "len", 0);
            return blocks < 1 || !said.containsKey("root") ? Optional.empty() : Optional.of(new SalvagedChunk(
                    (int) DataUtils.readHexLong(said, "chunk", 0), block, blocks, DataUtils.readHexLong(said, "version", 0), end + 1));
        } catch (MVStoreException e) {
            return Optional.empty();
        }
    }

    /** Whether this one was written over the end of an older one. */
    private boolean isOver(SalvagedChunk older) {
        return version > older.version && block > older.block && block < older.block + older.blocks;
    }

    /** Where it ends. */
    long end() {
        return (block + blocks) * SalvagedBytes.BLOCK;
    }

    /** Where its last bytes lie. */
    long footerPlace() {
        return end() - FOOTER;
    }

    /** Its last bytes, as H2 wrote them. */
    byte[] footer() {
        return checked("chunk:%x,len:%x,version:%x".formatted(id, blocks, version), FOOTER);
    }

    /** The header of a file that was last written to by this one. */
    byte[] fileHeader() {
        return checked("H:2,block:%x,blockSize:1000,chunk:%x,created:1,format:3,version:%x".formatted(block, id, version), FIRST * SalvagedBytes.BLOCK);
    }

    private static byte[] checked(String text, int length) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        byte[] check = ",fletcher:%x".formatted(DataUtils.getFletcher32(bytes, 0, bytes.length)).getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = " ".repeat(length).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, whole, 0, bytes.length);
        System.arraycopy(check, 0, whole, bytes.length, check.length);
        whole[length - 1] = '\n';
        return whole;
    }

    /**
     * Goes through the pages in it that are left. One ends where the next one begins; behind one that cannot be read the
     * next is looked for byte by byte.
     *
     * @param action takes the map a page is of, and the page from its count of keys on
     */
    void pages(SalvagedBytes bytes, BiConsumer<Integer, ByteBuffer> action) {
        long there = Math.min(end(), bytes.size()) - block * SalvagedBytes.BLOCK;
        ByteBuffer all = bytes.read(block * SalvagedBytes.BLOCK, (int) Math.min(there, Integer.MAX_VALUE - HEADER));
        for (int place = begin; place + SHORTEST <= all.limit(); ) {
            int length = all.getInt(place);
            if (length >= SHORTEST && length <= all.limit() - place && check(place, length) == all.getShort(place + CHECK)) {
                page(all.slice(place + PAGE_HEAD, length - PAGE_HEAD), action);
                place += length;
            } else {
                place++;
            }
        }
    }

    private static void page(ByteBuffer page, BiConsumer<Integer, ByteBuffer> action) {
        DataUtils.readVarInt(page); // its number
        action.accept(DataUtils.readVarInt(page), page);
    }

    private short check(int place, int length) {
        return (short) (DataUtils.getCheckValue(id) ^ DataUtils.getCheckValue(place) ^ DataUtils.getCheckValue(length));
    }
}
