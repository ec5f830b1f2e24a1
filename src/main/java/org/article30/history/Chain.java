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
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        row.setSalt(HexFormat.of().formatHex(salt));
        row.setPayloadHash(payloadHash(row));
        row.setPreviousHash(previousHash);
        row.setHash(hash(row));
    }

    /** Whether the row is as it was written, and follows that hash. */
    static boolean holds(RevisionRecord row, String previousHash) {
        return row.getPreviousHash().equals(previousHash)
                && row.getPayloadHash().equals(payloadHash(row))
                && row.getHash().equals(hash(row));
    }

    private static String payloadHash(RevisionRecord row) {
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
