package org.article30.records;

import static org.article30.db.Tables.EVIDENCE_FILE;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.article30.store.Database;

/**
 * Files kept as evidence, inside the register: each once, under the SHA-256 of its bytes, by which records name it.
 * They stay as long as the history names them.
 */
public final class EvidenceFiles {

    /** How many bytes a file may have: 25 MB. */
    public static final int MOST_BYTES = 25 << 20;

    private final Database database;

    /** The evidence files of a register. */
    public EvidenceFiles(Database database) {
        this.database = database;
    }

    /**
     * A file as it is kept.
     *
     * @param sha256 the SHA-256 of its bytes in lower-case hexadecimal
     * @param mediaType what it is, such as {@code application/pdf}
     * @param bytes what it holds
     */
    public record EvidenceFile(String sha256, String mediaType, byte[] bytes) {
    }

    /**
     * Keeps a file, unless it is there already.
     *
     * @return the SHA-256 of its bytes in lower-case hexadecimal
     * @throws TooLargeEvidence if it has more than {@link #MOST_BYTES}
     */
    public String put(byte[] bytes, String mediaType) {
        if (bytes.length > MOST_BYTES) {
            throw new TooLargeEvidence();
        }
        String sha256 = sha256(bytes);
        return database.write(tx -> {
            if (!tx.fetchExists(EVIDENCE_FILE, EVIDENCE_FILE.SHA256.eq(sha256))) {
                tx.insertInto(EVIDENCE_FILE).values(sha256, mediaType, bytes).execute();
            }
            return sha256;
        });
    }

    /** The file of that SHA-256, or nothing. */
    public Optional<EvidenceFile> get(String sha256) {
        return database.read(sql -> sql.selectFrom(EVIDENCE_FILE)
                .where(EVIDENCE_FILE.SHA256.eq(sha256))
                .fetchOptional(row -> new EvidenceFile(row.getSha256(), row.getMediaType(), row.getBytes())));
    }

    /** The SHA-256 of every file, in order. */
    public List<String> all() {
        return List.copyOf(mediaTypes().keySet());
    }

    /** The media type of every file by its SHA-256, in the order of these; reads no file. */
    public SequencedMap<String, String> mediaTypes() {
        return database.read(sql -> {
            var types = new LinkedHashMap<String, String>();
            sql.select(EVIDENCE_FILE.SHA256, EVIDENCE_FILE.MEDIA_TYPE).from(EVIDENCE_FILE).orderBy(EVIDENCE_FILE.SHA256)
                    .forEach(row -> types.put(row.value1(), row.value2()));
            return types;
        });
    }

    /** The files whose bytes are no longer those they were kept under: altered past the program. */
    public List<String> altered() {
        return all().stream().filter(sha256 -> get(sha256).filter(file -> sha256(file.bytes()).equals(sha256)).isEmpty()).toList();
    }

    /** The SHA-256 of bytes in lower-case hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
