package org.article30.history;

import static org.article30.db.Tables.REGISTER_RECORD;
import static org.article30.db.Tables.REVISION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.article30.db.tables.records.RegisterRecordRecord;
import org.article30.db.tables.records.RevisionRecord;
import org.article30.history.Break.Fault;
import org.article30.store.Id;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Holds every revision against its hash and the one before it, and every record against its last revision, a few at a time. */
final class Verifier {

    private static final int PAGE = 200;

    private final DSLContext sql;
    private final String expected;
    private final Redactions redactions;
    private final Map<UUID, String> latest = new HashMap<>();
    private final Map<UUID, String> kinds = new HashMap<>();
    private final List<Break> breaks = new ArrayList<>();
    private final List<Verification.Cut> redacted = new ArrayList<>();
    private String previous = Chain.START;
    private long seq;
    private long known;

    /** The register behind {@code sql}; {@code expected} is a hash kept elsewhere, blank for none. */
    Verifier(DSLContext sql, String expected) {
        this.sql = sql;
        this.expected = expected;
        redactions = Redactions.in(sql);
    }

    Verification verify() {
        putIn();
        redactions.unreadable().forEach(place -> breaks.add(new Break.Altered(place)));
        for (var page = page(); !page.isEmpty(); page = page()) {
            page.forEach(this::follow);
        }
        if (known == 0 && !expected.isBlank() && !expected.equals(Chain.START)) {
            breaks.add(new Break.Head(expected));
        }
        compare();
        return new Verification(seq, previous, known, redacted, breaks);
    }

    /** What cannot be reached by counting from 1 on. */
    private void putIn() {
        sql.select(REVISION.SEQ).from(REVISION).where(REVISION.SEQ.lt(1L)).orderBy(REVISION.SEQ).limit(PAGE).fetch(REVISION.SEQ).forEach(place -> breaks.add(new Break.PutIn(place)));
        sql.select(REVISION.SEQ).from(REVISION).groupBy(REVISION.SEQ).having(DSL.count().gt(1)).orderBy(REVISION.SEQ).limit(PAGE).fetch(REVISION.SEQ)
                .forEach(place -> breaks.add(new Break.PutIn(place)));
    }

    private List<RevisionRecord> page() {
        return sql.selectFrom(REVISION).where(REVISION.SEQ.gt(seq)).orderBy(REVISION.SEQ).limit(PAGE).fetch();
    }

    private void follow(RevisionRecord row) {
        if (row.getSeq() == seq) {
            return; // one of two in the same place, which was told
        }
        if (row.getSeq() != seq + 1) {
            breaks.add(new Break.Missing(seq + 1, row.getSeq() - 1));
        } else if (!row.getPreviousHash().equals(previous)) {
            breaks.add(new Break.Unlinked(row.getSeq()));
        }
        if (!holds(row)) {
            breaks.add(new Break.Altered(row.getSeq()));
        }
        seq = row.getSeq();
        previous = row.getHash();
        if (previous.equals(expected)) {
            known = seq;
        }
        leave(row);
    }

    private boolean holds(RevisionRecord row) {
        if (!Chain.isLinked(row)) {
            return false;
        }
        if (Chain.holdsPayload(row)) {
            return true;
        }
        var by = redactions.account(row);
        by.ifPresent(redaction -> redacted.add(new Verification.Cut(row.getSeq(), redaction)));
        return by.isPresent();
    }

    /** What the register holds of that record after the revision. */
    private void leave(RevisionRecord row) {
        kinds.put(row.getRecord(), row.getKind());
        if (row.getValueAfter().isEmpty()) {
            latest.remove(row.getRecord());
        } else if (!row.getKind().equals(Redaction.KIND)) {
            latest.put(row.getRecord(), Chain.sha256(row.getKind(), row.getVersion(), row.getForm(), row.getValueAfter()));
        }
    }

    private void compare() {
        UUID last = new UUID(0, 0);
        for (var page = records(last); !page.isEmpty(); page = records(last)) {
            page.forEach(this::compare);
            last = page.getLast().getId();
        }
        latest.keySet().stream().sorted().forEach(missing -> breaks.add(new Break.Content(new Id<>(missing), kinds.getOrDefault(missing, ""), Fault.REMOVED)));
    }

    private void compare(RegisterRecordRecord row) {
        String recorded = latest.remove(row.getId());
        String held = Chain.sha256(row.getKind(), row.getVersion(), row.getForm(), row.getContent());
        if (!held.equals(recorded)) {
            breaks.add(new Break.Content(new Id<>(row.getId()), row.getKind(), recorded == null ? Fault.ADDED : Fault.ALTERED));
        }
    }

    private List<RegisterRecordRecord> records(UUID after) {
        return sql.selectFrom(REGISTER_RECORD).where(REGISTER_RECORD.ID.gt(after)).orderBy(REGISTER_RECORD.ID).limit(PAGE).fetch();
    }
}
