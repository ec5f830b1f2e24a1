package org.article30.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.PBEKeySpec;

/**
 * What a register file is encrypted with. H2 hashes a file password only ten times, so it is given a long key instead,
 * stretched from the user's password with PBKDF2. The number of rounds, the salt and a check of the key lie in the file
 * itself: the first 4,096 bytes of an encrypted H2 file are a header in clear, of which H2 uses the first 18 and leaves
 * the others alone.
 */
public final class FileKey {

    /** How long {@link #stated} is, in bytes. */
    public static final int STATED_LENGTH;

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
    private static final int CHECK_LENGTH = 16;
    private static final int DERIVED_LENGTH = 32;
    private static final int MOST_ROUNDS = 20_000_000;

    static {
        STATED_LENGTH = OUR_MARK.length + Integer.BYTES + SALT_LENGTH + CHECK_LENGTH;
    }

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
        char[] stretched = stretched(password, salt, ROUNDS);
        ByteBuffer header = ByteBuffer.allocate(HEADER_LENGTH);
        header.position(OUR_PLACE).put(OUR_MARK).putInt(ROUNDS).put(salt).put(check(stretched));
        return new FileKey(header.array(), stretched);
    }

    /**
     * The key to a file with that header; nothing if the password is wrong. Wipes the password. Throws
     * IllegalArgumentException where the header is none of ours.
     */
    static Optional<FileKey> to(byte[] header, Password password) {
        ByteBuffer read = ByteBuffer.wrap(header).position(OUR_PLACE);
        byte[] mark = next(read, OUR_MARK.length);
        int rounds = read.getInt();
        // fewer rounds would be a trap laid for the password, far more one laid for the machine
        if (!Arrays.equals(OUR_MARK, mark) || rounds < ROUNDS || rounds > MOST_ROUNDS) {
            throw new IllegalArgumentException("no header of a register file");
        }
        char[] stretched = stretched(password, next(read, SALT_LENGTH), rounds);
        return MessageDigest.isEqual(check(stretched), next(read, CHECK_LENGTH))
                ? Optional.of(new FileKey(header, stretched))
                : Optional.empty();
    }

    /** No key: for what is in plain text. */
    public static FileKey of() {
        return NONE;
    }

    /**
     * The key whose {@link #stated} is that; nothing if the password is wrong. Wipes the password.
     *
     * @throws IllegalArgumentException where that was not stated by a key
     */
    public static Optional<FileKey> of(byte[] stated, Password password) {
        return to(ByteBuffer.allocate(HEADER_LENGTH).put(OUR_PLACE, stated).array(), password);
    }

    /** What a file encrypted under this key states in clear, so that the password opens it: rounds, salt and a check. */
    public byte[] stated() {
        return Arrays.copyOfRange(header, OUR_PLACE, OUR_PLACE + STATED_LENGTH);
    }

    /** Another key of 32 bytes, for one purpose, from which neither this one nor that for any other purpose can be told. */
    public byte[] derived(String purpose) {
        try {
            byte[] own = new String(characters).getBytes(StandardCharsets.US_ASCII);
            byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
            return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.ofExtract().addIKM(own).thenExpand(info, DERIVED_LENGTH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] next(ByteBuffer read, int length) {
        byte[] bytes = new byte[length];
        read.get(bytes);
        return bytes;
    }

    /** What tells a wrong password from a damaged file; as hard to get back from as the key is. */
    private static byte[] check(char[] stretched) {
        try {
            byte[] text = ("check " + new String(stretched)).getBytes(StandardCharsets.US_ASCII);
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(text), CHECK_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The header a new file encrypted with this key begins with; H2's own salt in it is new each time. */
    byte[] header() {
        byte[] h2Salt = new byte[H2_SALT_LENGTH];
        new SecureRandom().nextBytes(h2Salt);
        byte[] next = Arrays.copyOf(Arrays.copyOf(header, Seal.PLACE), HEADER_LENGTH);
        return ByteBuffer.wrap(next).put(H2_MARK).put(h2Salt).array();
    }

    /** Whether it is the key of that password; without a key every password will do. */
    boolean opensWith(Password password) {
        return isNone() || to(header, password).isPresent();
    }

    /** Whether it is none: the file is in plain text. */
    public boolean isNone() {
        return characters.length == 0;
    }

    /** The key and the empty user password, in the form H2 takes them in. */
    char[] forH2() {
        return characters.clone();
    }

    /** The key in the form H2's store takes it in, beneath its database. */
    char[] forStore() {
        return Arrays.copyOf(characters, characters.length - 1);
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
