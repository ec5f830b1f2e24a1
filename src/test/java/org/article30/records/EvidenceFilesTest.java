package org.article30.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.article30.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EvidenceFilesTest {

    private static final byte[] LETTER = "Dear Sir or Madam".getBytes(StandardCharsets.UTF_8);

    private final Database database = Database.inMemory();
    private final EvidenceFiles files = new EvidenceFiles(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsAFileOnceUnderItsHash() {
        String sha256 = files.put(LETTER, "text/plain");
        assertThat(files.put(LETTER.clone(), "text/plain")).isEqualTo(sha256);
        assertThat(files.all()).containsExactly(sha256);
        assertThat(files.get(sha256)).hasValueSatisfying(file -> {
            assertThat(file.bytes()).isEqualTo(LETTER);
            assertThat(file.mediaType()).isEqualTo("text/plain");
        });
        assertThat(files.get("0".repeat(64))).isEmpty();
    }

    @Test
    void takesTheLargestFileAndNothingLarger() {
        String sha256 = files.put(new byte[EvidenceFiles.MOST_BYTES], "application/pdf");
        assertThat(files.get(sha256).orElseThrow().bytes()).hasSize(EvidenceFiles.MOST_BYTES);
        assertThatThrownBy(() -> files.put(new byte[EvidenceFiles.MOST_BYTES + 1], "application/pdf")).isInstanceOf(TooLargeEvidence.class);
    }

    @Test
    void tellsAnAlteredFile() {
        String sha256 = files.put(LETTER, "text/plain");
        assertThat(files.altered()).isEmpty();
        database.write(tx -> tx.execute("update evidence_file set bytes = x'00'"));
        assertThat(files.altered()).containsExactly(sha256);
    }
}
