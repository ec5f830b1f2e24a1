package org.article30.history;

import static org.article30.db.Tables.REVISION;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.article30.db.tables.records.RevisionRecord;
import org.jooq.DSLContext;

/** What was taken out of a history, as the history itself says. */
final class Redactions {

    private final Map<Long, String> left = new HashMap<>();
    private final LocalDate beginning;

    private Redactions(List<Redaction> all) {
        all.forEach(redaction -> redaction.cuts().forEach(cut -> left.put(cut.seq(), cut.payloadHash())));
        beginning = all.stream().map(Redaction::beginning).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    }

    static Redactions in(DSLContext sql) {
        return new Redactions(sql.select(REVISION.VALUE_AFTER, REVISION.FORM).from(REVISION)
                .where(REVISION.KIND.eq(Redaction.KIND)).orderBy(REVISION.SEQ)
                .fetch(row -> Redaction.FORM.read(row.value1(), row.value2())));
    }

    /** Whether that the values of the row are not those that were written is accounted for: what is left is what was left then. */
    boolean account(RevisionRecord row) {
        return Chain.payloadHash(row).equals(left.get(row.getSeq()));
    }

    /** The first day whose state the history still has. */
    LocalDate beginning() {
        return beginning;
    }
}
