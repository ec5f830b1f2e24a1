package org.article30.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.h2.mvstore.Chunk;
import org.h2.mvstore.FileStore;

/**
 * Whether a register file still holds all it held when it was last closed. H2 opens a file that was cut short, without
 * a word, in the newest older state it can put together. But its header keeps which version the file was closed at, and
 * the list of chunks where each part of that version lies.
 */
final class LastClose {

    private static final String CHUNK = "chunk.";
    private static final String UNUSED = ",livePages:0,";
    private static final int BLOCK_LENGTH = 4096;
    private static final int HEXADECIMAL = 16;

    private LastClose() {
    }

    /**
     * Whether nothing is missing of a file that was closed in order. One that was not, because its writer was killed, is
     * whole in whatever state H2 finds: that is the last one it acknowledged.
     *
     * @param file opened to read only, so that nothing of its header has changed yet
     */
    static boolean isWhole(FileStore<?> file) {
        Map<String, Object> header = file.getStoreHeader();
        return !header.containsKey("clean") || version(header) <= file.lastChunkVersion() && hasEveryChunk(file);
    }

    private static long version(Map<String, Object> header) {
        return Long.parseLong(String.valueOf(header.get("version")), HEXADECIMAL);
    }

    private static boolean hasEveryChunk(FileStore<?> file) {
        return file.getLayoutMap().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(CHUNK) && !entry.getValue().contains(UNUSED))
                .allMatch(entry -> begins(file, file.createChunk(entry.getValue())));
    }

    private static boolean begins(FileStore<?> file, Chunk<?> chunk) {
        byte[] begin = ("chunk:" + Integer.toHexString(chunk.id) + ",").getBytes(StandardCharsets.US_ASCII);
        long place = chunk.block * BLOCK_LENGTH;
        return place + (long) chunk.len * BLOCK_LENGTH <= file.size()
                && ByteBuffer.wrap(begin).equals(file.readFully(null, place, begin.length));
    }
}
