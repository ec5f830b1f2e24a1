package org.article30.history;

import static org.article30.db.Tables.EVIDENCE_FILE;
import static org.article30.db.Tables.REGISTER_RECORD;
import static org.article30.db.Tables.REVISION;

import java.util.HashSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Evidence files that no record names and no revision any more, since what named them was taken out of the history. */
final class UnnamedEvidence {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private UnnamedEvidence() {
    }

    /** Takes them out of the register. */
    static void remove(DSLContext tx) {
        var unnamed = new HashSet<>(tx.select(EVIDENCE_FILE.SHA256).from(EVIDENCE_FILE).fetchSet(EVIDENCE_FILE.SHA256));
        if (!unnamed.isEmpty()) {
            try (var contents = tx.select(REGISTER_RECORD.CONTENT).from(REGISTER_RECORD).fetchLazy();
                 var revisions = tx.select(REVISION.VALUE_BEFORE, REVISION.VALUE_AFTER).from(REVISION).fetchLazy()) {
                contents.forEach(row -> named(row.value1()).forEach(unnamed::remove));
                revisions.forEach(row -> named(row.value1() + row.value2()).forEach(unnamed::remove));
            }
            tx.deleteFrom(EVIDENCE_FILE).where(EVIDENCE_FILE.SHA256.in(unnamed)).execute();
        }
    }

    private static Stream<String> named(String text) {
        return HASH.matcher(text).results().map(MatchResult::group);
    }
}
