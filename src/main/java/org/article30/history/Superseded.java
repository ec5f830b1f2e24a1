package org.article30.history;

import static org.article30.db.Tables.REVISION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.article30.db.tables.records.RevisionRecord;
import org.jooq.DSLContext;

/**
 * Which values were superseded before a day: those on which neither the state of that day rests nor that of any later one, as it was
 * known then or as it is known now. What was recorded before the day but came true on it or later is not superseded.
 */
final class Superseded {

    private final Map<UUID, Long> last = new HashMap<>();

    /** Before a day, which begins at that moment. */
    Superseded(DSLContext sql, LocalDate day, Instant begin) {
        var counting = new HashMap<UUID, Long>();
        var known = new HashMap<UUID, Long>();
        Set<UUID> waiting = new HashSet<>();
        sql.select(REVISION.RECORD, REVISION.SEQ, REVISION.RECORDED_AT, REVISION.EFFECTIVE_ON).from(REVISION).orderBy(REVISION.SEQ).forEach(row -> {
            if (row.value3().isBefore(begin)) {
                known.put(row.value1(), row.value2());
            }
            if (row.value4().isAfter(day)) {
                waiting.add(row.value1());
            } else if (!waiting.contains(row.value1())) {
                counting.put(row.value1(), row.value2());
            }
        });
        known.forEach((record, seq) -> last.put(record, Math.min(seq, counting.getOrDefault(record, 0L))));
    }

    /** Whether both values of a revision are. */
    boolean holds(RevisionRecord row) {
        return row.getSeq() < last.getOrDefault(row.getRecord(), 0L);
    }

    /** Whether the value before a revision is, and the one after it is not. */
    boolean holdsFormer(RevisionRecord row) {
        return row.getSeq().equals(last.get(row.getRecord()));
    }
}
