package org.article30.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;

/**
 * A damaged file as H2 has to find it to open a state of it that it would pass over: with a header that names the state,
 * and with the end of each chunk, which is missing of a file that was cut. So what a missing end holds is missing, and
 * not the whole chunk, nor every state that needs it. Nothing is written: the file is as it was, and only read so.
 */
final class SalvagedFile extends SingleFileStore {

    private static final int LONGEST_PATCH = 2 * SalvagedBytes.BLOCK;
    private static final long LEAST_LIMIT = 1L << 28;
    private static final int TIMES = 16;

    private final SalvagedBytes bytes;
    private final List<SalvagedChunk> chunks;
    private final NavigableMap<Long, byte[]> patches = new TreeMap<>();
    private long size;

    /**
     * The file in the state that a chunk made of it.
     *
     * @param chunks all that begin in it
     */
    SalvagedFile(SalvagedBytes bytes, List<SalvagedChunk> chunks, SalvagedChunk state) {
        super(Map.of());
        this.bytes = bytes;
        this.chunks = chunks;
        size = bytes.size();
        chunks.forEach(chunk -> {
            if (chunk.version() <= state.version()) {
                mend(chunk);
            } else {
                patches.put(chunk.block() * SalvagedBytes.BLOCK, new byte[SalvagedChunk.MARK.length()]); // H2 would open it instead
            }
        });
        patches.put(0L, state.fileHeader());
    }

    /** Gives a chunk its end, unless a damaged header places it absurdly far behind what there is. */
    private void mend(SalvagedChunk chunk) {
        if (chunk.end() <= Math.max(LEAST_LIMIT, bytes.size() * TIMES)) {
            patches.put(chunk.footerPlace(), chunk.footer());
            size = Math.max(size, chunk.end());
        }
    }

    /**
     * A chunk that the state needs may have been moved since, as H2 does when it closes a file. One of which even the
     * beginning is gone is put where it was, without its pages.
     */
    @Override
    public SFChunk createChunk(String said) {
        SFChunk chunk = super.createChunk(said);
        if (said.contains(",block:") && chunk.block >= 2 && chunk.len > 0 && found(chunk, chunk.block).isEmpty()) {
            found(chunk, 0).ifPresentOrElse(moved -> chunk.block = moved.block(), () -> stand(chunk));
        }
        return chunk;
    }

    private Optional<SalvagedChunk> found(SFChunk chunk, long block) {
        return chunks.stream().filter(there -> there.id() == chunk.id && there.version() == chunk.version && (block == 0 || there.block() == block)).findFirst();
    }

    private void stand(SFChunk chunk) {
        if (SalvagedChunk.at(chunk.block, bytes).isEmpty()) {
            String header = "chunk:%x,len:%x,pages:0,max:0,map:0,root:0,time:0,version:%x\n".formatted(chunk.id, chunk.len, chunk.version);
            patches.put(chunk.block * SalvagedBytes.BLOCK, header.getBytes(StandardCharsets.ISO_8859_1));
            mend(new SalvagedChunk(chunk.id, chunk.block, chunk.len, chunk.version, 0));
        }
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public ByteBuffer readFully(SFChunk chunk, long place, int length) {
        if (place < 0 || length < 0 || place + length > size) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_READING_FAILED, "Nothing at {0}", place);
        }
        ByteBuffer read = bytes.read(place, length);
        patches.subMap(place - LONGEST_PATCH, false, place + length, false).forEach((at, patch) -> {
            long from = Math.max(at, place);
            int shared = (int) (Math.min(at + patch.length, place + length) - from);
            if (shared > 0) {
                read.put((int) (from - place), patch, (int) (from - at), shared);
            }
        });
        return read;
    }

    /** Whether a state needs something that lies behind the end of the file. */
    boolean isLongerThanTheFile() {
        return size > bytes.size();
    }
}
