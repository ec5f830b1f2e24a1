package org.article30.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.h2.mvstore.DataUtils;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/**
 * The bytes of a damaged register file, decrypted, with nothing but zeros behind its end. H2 itself does not read an
 * encrypted block of which a byte is missing; here what is left of it is read.
 */
final class SalvagedBytes implements AutoCloseable {

    /** The unit in which H2 counts places in a file. */
    static final int BLOCK = 4_096;

    private final FileChannel channel;
    private final long size;

    private SalvagedBytes(FileChannel channel) throws IOException {
        this.channel = channel;
        size = channel.size();
    }

    /** The bytes of a file; the key is left as it is. */
    static SalvagedBytes of(RegisterFile file, FileKey key) throws IOException {
        FileChannel padded = new Padded(FileChannel.open(file.path(), StandardOpenOption.READ));
        if (key.isNone()) {
            return new SalvagedBytes(padded);
        }
        char[] characters = key.forStore();
        try {
            return new SalvagedBytes(new FileEncrypt(file.path().toString(), FilePathEncrypt.getPasswordBytes(characters), padded));
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    /** How many bytes there are, in whole blocks. */
    long size() {
        return size;
    }

    /** So many bytes from a place on, zeros where the file has none. */
    ByteBuffer read(long place, int length) {
        ByteBuffer read = ByteBuffer.allocate(length);
        try {
            int there = (int) Math.clamp(size - place, 0, length);
            read.limit(there);
            while (read.hasRemaining() && channel.read(read, place + read.position()) > 0) {
                // until everything that is there was read
            }
        } catch (IOException e) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_READING_FAILED, "Reading failed at {0}", place, e);
        }
        return read.clear();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // it was only read
        }
    }

    /** A file whose last block is filled up with zeros. */
    private static final class Padded extends FileBaseDefault {

        private final FileChannel file;

        Padded(FileChannel file) {
            this.file = file;
        }

        @Override
        public long size() throws IOException {
            return (file.size() + BLOCK - 1) / BLOCK * BLOCK;
        }

        @Override
        public synchronized int read(ByteBuffer target, long place) throws IOException {
            int read = file.read(target, place);
            if (read > 0 || !target.hasRemaining()) {
                return read;
            }
            int zeros = (int) Math.clamp(size() - place, 0, target.remaining());
            target.put(new byte[zeros]);
            return zeros == 0 ? -1 : zeros;
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }

        @Override
        protected void implTruncate(long size) {
            throw new NonWritableChannelException();
        }
    }
}
