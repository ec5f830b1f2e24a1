package org.article30.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.article30.db.tables.records.RevisionRecord;

/** How revisions are chained: what the hashes are taken over. All hashes are SHA-256 in lower-case hexadecimal. */
final class Chain {

    /** What stands before the first revision. */
    static final String START = "0".repeat(64);

    private static final SecureRandom RANDOM = new SecureRandom();

    private Chain() {
    }

    /** Sets a new row's salt and hashes, to follow that hash. */
    static void link(RevisionRecord row, String previousHash) {
        row.setSalt(salt());
        row.setPayloadHash(payloadHash(row));
        row.setPreviousHash(previousHash);
        row.setHash(hash(row));
    }

    /** A new salt: 16 random bytes in hexadecimal. */
    static String salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** Whether all of the row but its values, of which the hash has only the hash, is as it was written. */
    static boolean isLinked(RevisionRecord row) {
        return row.getHash().equals(hash(row));
    }

    /** Whether the row's values are as they were written. */
    static boolean holdsPayload(RevisionRecord row) {
        return row.getPayloadHash().equals(payloadHash(row));
    }

    /** The hash of a row's values as they are, with its salt. */
    static String payloadHash(RevisionRecord row) {
        return sha256(row.getSalt(), row.getValueBefore(), row.getValueAfter());
    }

    private static String hash(RevisionRecord row) {
        return sha256(row.getPreviousHash(), row.getSeq(), row.getRecordedAt(), row.getEffectiveOn(), row.getAuthor(), row.getReason(),
                row.getKind(), row.getRecord(), row.getVersion(), row.getForm(), row.getPayloadHash());
    }

    /** Each part goes in with its length before it, so that no text can move from one part to the next. */
    static String sha256(Object... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
