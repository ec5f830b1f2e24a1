package org.article30.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The check sum (CRC-32C) of a register file over all its bytes, put into the file when it is closed in order and taken
 * out before it is written to again. H2 itself has none over what it keeps: a flipped bit would be read as a fact. A
 * check sum is no signature: it tells damage, not malice.
 *
 * <p>It lies in the file's first 4,096 bytes, which H2 fills only in part (docs/decisions/0012). H2 cuts off there what
 * looks like blanks to it, which are all bytes below 33 and, to Java, all above 127: so each half byte of a seal is
 * written as a byte from 128 to 143.
 *
 * @param length how many bytes the file had
 * @param head the check sum of H2's own two header blocks and all before them, without the seal
 * @param body the check sum of all that follows
 */
record Seal(long length, int head, int body) {

    /** Where in the file it lies. */
    static final int PLACE = 3_072;

    /** How many bytes it takes there. */
    static final int WIDTH = 48;

    private static final byte[] MARK = "a30seal1".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 20;
    private static final int PLAIN_HEAD = 8_192;
    private static final int ENCRYPTED_HEAD = 12_288;
    private static final int HIGH = 0x80;
    private static final int HALF = 0xF;

    /**
     * Whether a closed file is, to the bit, as it was closed. Not so if it has no seal: its writer was killed, or
     * another program wrote to it, and what it holds has yet to be looked at.
     *
     * @throws RegisterFileProblem.Damaged if it has one and does not fit it
     */
    static boolean holds(RegisterFile file) {
        try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.READ)) {
            Seal found = read(channel);
            return found != null && found.fits(of(channel), file.path());
        } catch (FileSystemException e) {
            throw RegisterFileProblem.of(e, file.path());
        } catch (IOException e) {
            throw new RegisterFileProblem.AlreadyOpen(file.path()); // where locks bind (Windows), an open file cannot be read
        }
    }

    /** A file that grew, or whose header and body both changed, was written to by another program since. */
    private boolean fits(Seal now, Path file) {
        if (equals(now)) {
            return true;
        }
        if (now.length > length || now.length == length && now.head != head && now.body != body) {
            return false;
        }
        throw new RegisterFileProblem.Damaged(file);
    }

    /** Puts its seal into a file that was just closed; leaves one alone that somebody else has opened meanwhile. */
    static void put(RegisterFile file) {
        try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null && channel.size() >= ENCRYPTED_HEAD) {
                channel.force(true); // the seal says what lies on the disk
                write(channel, of(channel).bytes());
            }
        } catch (IOException e) {
            // without a seal the file is looked through when it is next opened
        }
    }

    /** Takes the seal off a file that is to be written to. */
    static void lift(RegisterFile file) throws IOException {
        try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null && read(channel) != null) {
                write(channel, new byte[WIDTH]);
            }
        }
    }

    private static void write(FileChannel channel, byte[] bytes) throws IOException {
        channel.write(ByteBuffer.wrap(bytes), PLACE);
        channel.force(true);
    }

    private static Seal of(FileChannel channel) throws IOException {
        CRC32C head = new CRC32C();
        CRC32C body = new CRC32C();
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        boolean plain = true;
        long place = 0;
        for (; channel.read(buffer.clear(), place) > 0; place += buffer.limit()) {
            buffer.flip();
            if (place == 0) {
                plain = buffer.get(1) == ':'; // "H:2,", not "H2encrypt"
                wipe(buffer);
            }
            int border = (int) Math.clamp((plain ? PLAIN_HEAD : ENCRYPTED_HEAD) - place, 0, buffer.limit());
            head.update(buffer.slice(0, border));
            body.update(buffer.slice(border, buffer.limit() - border));
        }
        return new Seal(place, (int) head.getValue(), (int) body.getValue());
    }

    private static void wipe(ByteBuffer beginning) {
        for (int i = PLACE; i < Math.min(PLACE + WIDTH, beginning.limit()); i++) {
            beginning.put(i, (byte) 0);
        }
    }

    /** Whether there is one in the first bytes of a file. */
    static boolean isIn(byte[] header) {
        return header.length >= PLACE + WIDTH && read(ByteBuffer.wrap(header).slice(PLACE, WIDTH)) != null;
    }

    private static @Nullable Seal read(FileChannel channel) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(WIDTH);
        channel.read(read, PLACE);
        return read(read);
    }

    private static @Nullable Seal read(ByteBuffer read) {
        byte[] whole = new byte[WIDTH / 2];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = (byte) ((read.get(2 * i) & HALF) << 4 | read.get(2 * i + 1) & HALF);
        }
        ByteBuffer parts = ByteBuffer.wrap(whole);
        return parts.slice(0, MARK.length).equals(ByteBuffer.wrap(MARK))
                ? new Seal(parts.getLong(MARK.length), parts.getInt(MARK.length + 8), parts.getInt(MARK.length + 12))
                : null;
    }

    private byte[] bytes() {
        byte[] whole = ByteBuffer.allocate(WIDTH / 2).put(MARK).putLong(length).putInt(head).putInt(body).array();
        byte[] halves = new byte[WIDTH];
        for (int i = 0; i < whole.length; i++) {
            halves[2 * i] = (byte) (HIGH | whole[i] >> 4 & HALF);
            halves[2 * i + 1] = (byte) (HIGH | whole[i] & HALF);
        }
        return halves;
    }
}
