package org.article30.backup;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.article30.backup.BackupProblem.Reason;
import org.article30.store.FileKey;

/**
 * An encrypted backup: a header in clear, what is encrypted and authenticated in segments (AES-256-GCM, each segment under
 * a key and a nonce of its own), and an end mark that tells a file cut short from one that was altered. The header states
 * how the register's password becomes its key, as a register file does, and which register it is of. The key of the
 * segments is derived from that key for this purpose.
 *
 * @param stated what the key states of itself
 * @param origin which register it is of, as in {@link BackupHeader}
 * @param header all of the header's bytes
 */
record Sealed(byte[] stated, String origin, byte[] header) {

    private static final byte[] MARK = "article30 backup encrypted 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\narticle30 backup ends\n".getBytes(StandardCharsets.US_ASCII);
    private static final String PURPOSE = "article30 backup 1";
    private static final int ORIGIN_LENGTH = 16;
    private static final int CHECK_LENGTH = 8;
    private static final int KEY_LENGTH = 32;
    private static final int SEGMENT_LENGTH = 1 << 16;
    private static final int LENGTH = MARK.length + FileKey.STATED_LENGTH + ORIGIN_LENGTH + CHECK_LENGTH;

    /** A header for a backup of that register under that key. */
    static Sealed of(FileKey key, String origin) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(MARK);
        bytes.writeBytes(key.stated());
        bytes.writeBytes(HexFormat.of().parseHex(origin));
        bytes.writeBytes(check(bytes.toByteArray()));
        return new Sealed(key.stated(), origin, bytes.toByteArray());
    }

    /** Whether a file that begins with these bytes is an encrypted backup, whole or not. */
    static boolean begins(byte[] first) {
        return first.length > 0 && Arrays.equals(MARK, 0, Math.min(MARK.length, first.length), first, 0, Math.min(MARK.length, first.length));
    }

    /**
     * The header of an encrypted backup.
     *
     * @throws BackupProblem if it, or the end of the file, is not whole
     */
    static Sealed of(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var header = Channels.newInputStream(channel).readNBytes(LENGTH);
            var end = channel.position(Math.max(0, channel.size() - END.length));
            if (header.length < LENGTH || !Arrays.equals(END, Channels.newInputStream(end).readAllBytes())) {
                throw new BackupProblem(Reason.CUT_SHORT, file);
            }
            int body = LENGTH - CHECK_LENGTH;
            if (!Arrays.equals(check(Arrays.copyOf(header, body)), Arrays.copyOfRange(header, body, LENGTH))) {
                throw new BackupProblem(Reason.ALTERED, file);
            }
            int origin = MARK.length + FileKey.STATED_LENGTH;
            return new Sealed(Arrays.copyOfRange(header, MARK.length, origin), HexFormat.of().formatHex(header, origin, body), header);
        }
    }

    /** Encrypts what is written to the stream given into {@code out}; closing it ends the file, but does not close {@code out}. */
    OutputStream into(OutputStream out, FileKey key) throws IOException {
        out.write(header);
        try {
            return new Ending(streaming(key).newEncryptingStream(new KeptOpen(out), header), out);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is encrypted in a file of this header. An altered byte shows as an IOException caused by a GeneralSecurityException. */
    InputStream from(Path file, InputStream in, FileKey key) throws IOException {
        in.skipNBytes(LENGTH);
        var length = file.toFile().length() - LENGTH - END.length;
        try {
            return new BufferedInputStream(streaming(key).newDecryptingStream(new Counted(in, Math.max(0, length)), header), SEGMENT_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AesGcmHkdfStreaming streaming(FileKey key) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key.derived(PURPOSE), "HmacSha256", KEY_LENGTH, SEGMENT_LENGTH, 0);
    }

    private static byte[] check(byte[] bytes) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes), CHECK_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts the end mark behind what was encrypted. */
    private static final class Ending extends FilterOutputStream {

        private final OutputStream file;
        private boolean ended;

        Ending(OutputStream encrypting, OutputStream file) {
            super(encrypting);
            this.file = file;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            if (!ended) {
                ended = true;
                out.close();
                file.write(END);
                file.flush();
            }
        }
    }
}
