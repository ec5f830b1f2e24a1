package org.article30.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** At most so many bytes of a stream, and how many of them were read. */
final class Counted extends FilterInputStream {

    private final long most;
    private long count;

    Counted(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** How many bytes were read. */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int read = count < most ? in.read() : -1;
        count += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length > 0 && count >= most) {
            return -1;
        }
        int read = in.read(bytes, from, (int) Math.min(length, most - count));
        count += Math.max(0, read);
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = in.skip(Math.min(wanted, most - count));
        count += skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
