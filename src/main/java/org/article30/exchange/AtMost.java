package org.article30.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.article30.exchange.MalformedZip.Fault;

/**
 * A stream that fails after so many bytes, whatever it said of its length, and that remembers how it failed: what reads
 * it may take the failure for one of the text's own.
 */
final class AtMost extends FilterInputStream {

    private long left;
    private Optional<Fault> fault = Optional.empty();

    AtMost(InputStream in, long most) {
        super(in);
        left = most;
    }

    /** How the stream failed; nothing if it did not. */
    Optional<Fault> fault() {
        return fault;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            int read = in.read(bytes, from, length);
            left -= Math.max(0, read);
            if (left < 0) {
                fault = Optional.of(Fault.TOO_LARGE);
                throw new IOException("too large");
            }
            return read;
        } catch (IOException e) {
            fault = fault.or(() -> Optional.of(Fault.UNREADABLE));
            throw e;
        }
    }
}
