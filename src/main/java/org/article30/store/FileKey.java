package org.article30.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What a register file is encrypted with. H2 hashes a file password only ten times, so it is given a long key instead,
 * stretched from the user's password with PBKDF2. The salt and the number of rounds lie in the file itself: the first
 * 4,096 bytes of an encrypted H2 file are a header in clear, of which H2 uses the first 18 and leaves the others alone.
 */
final class FileKey {

    /** How often the password is hashed for new files. */
    static final int ROUNDS = 600_000;

    /** How long the header is that H2 puts before the encrypted blocks. */
    static final int HEADER_LENGTH = 4096;

    static final byte[] H2_MARK = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
    static final FileKey NONE = new FileKey(new byte[0], new char[0]);

    private static final int H2_SALT_LENGTH = 8;
    private static final int OUR_PLACE = 64;
    private static final byte[] OUR_MARK = "article30 PBKDF2WithHmacSHA256 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT_LENGTH = 16;
    private static final int MOST_ROUNDS = 20_000_000;

    private final byte[] header;
    private final char[] characters;

    private FileKey(byte[] header, char[] characters) {
        this.header = header;
        this.characters = characters;
    }

    /** A key for a new file, with a salt of its own; {@link #NONE} without a password. Wipes the password. */
    static FileKey fresh(Password password) {
        if (password.isNone()) {
            return NONE;
        }
        byte[] salt = new byte[SALT_LENGTH];
        new SecureRandom().nextBytes(salt);
        ByteBuffer header = ByteBuffer.allocate(HEADER_LENGTH);
        header.put(OUR_PLACE, OUR_MARK);
        header.putInt(OUR_PLACE + OUR_MARK.length, ROUNDS);
        header.put(OUR_PLACE + OUR_MARK.length + Integer.BYTES, salt);
        return new FileKey(header.array(), stretched(password, salt, ROUNDS));
    }

    /** The key to a file with that header. Wipes the password. Throws IllegalArgumentException where it is no header of ours. */
    static FileKey to(byte[] header, Password password) {
        ByteBuffer read = ByteBuffer.wrap(header);
        int place = OUR_PLACE + OUR_MARK.length;
        int rounds = read.getInt(place);
        byte[] salt = Arrays.copyOfRange(header, place + Integer.BYTES, place + Integer.BYTES + SALT_LENGTH);
        boolean ours = Arrays.equals(OUR_MARK, Arrays.copyOfRange(header, OUR_PLACE, place));
        // fewer rounds would be a trap laid for the password, far more one laid for the machine
        if (!ours || rounds < ROUNDS || rounds > MOST_ROUNDS) {
            password.wipe();
            throw new IllegalArgumentException("no header of a register file");
        }
        return new FileKey(header, stretched(password, salt, rounds));
    }

    /** The header a new file encrypted with this key begins with; H2's own salt in it is new each time. */
    byte[] header() {
        byte[] h2Salt = new byte[H2_SALT_LENGTH];
        new SecureRandom().nextBytes(h2Salt);
        return ByteBuffer.wrap(header.clone()).put(H2_MARK).put(h2Salt).array();
    }

    boolean isNone() {
        return characters.length == 0;
    }

    /** The key and the empty user password, in the form H2 takes them in. */
    char[] forH2() {
        return characters.clone();
    }

    private static char[] stretched(Password password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password.characters(), salt, rounds, 256);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
            char[] forH2 = (HexFormat.of().formatHex(key) + " ").toCharArray();
            Arrays.fill(key, (byte) 0);
            return forH2;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
            password.wipe();
        }
    }
}
