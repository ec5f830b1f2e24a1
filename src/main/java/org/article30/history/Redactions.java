package org.article30.history;

import static org.article30.db.Tables.REVISION;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.article30.db.tables.records.RevisionRecord;
import org.article30.store.MalformedInput;
import org.jooq.DSLContext;

/** What was taken out of a history, as the history itself says. An entry that is not as it was written says nothing. */
final class Redactions {

    private final Map<Long, Left> left = new HashMap<>();
    private final List<Long> unreadable = new ArrayList<>();
    private LocalDate beginning = LocalDate.MIN;

    /** What was left of a revision, by its hash, and the revision that says so. */
    private record Left(String payloadHash, long by) {
    }

    private Redactions() {
    }

    static Redactions in(DSLContext sql) {
        var redactions = new Redactions();
        sql.selectFrom(REVISION).where(REVISION.KIND.eq(Redaction.KIND)).orderBy(REVISION.SEQ).fetch().stream()
                .filter(History::isAsWritten).forEach(redactions::take);
        return redactions;
    }

    private void take(RevisionRecord row) {
        read(row).ifPresentOrElse(redaction -> {
            redaction.cuts().forEach(cut -> left.put(cut.seq(), new Left(cut.payloadHash(), row.getSeq())));
            beginning = beginning.isBefore(redaction.beginning()) ? redaction.beginning() : beginning;
        }, () -> unreadable.add(row.getSeq()));
    }

    private static Optional<Redaction> read(RevisionRecord row) {
        try {
            var redaction = Redaction.FORM.read(row.getValueAfter(), row.getForm());
            redaction.beginning();
            return Optional.of(redaction);
        } catch (MalformedInput | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The revision that accounts for it that the values of the row are not those that were written: what is left is what was left then. */
    OptionalLong account(RevisionRecord row) {
        var known = left.get(row.getSeq());
        return known != null && known.payloadHash().equals(Chain.payloadHash(row)) ? OptionalLong.of(known.by()) : OptionalLong.empty();
    }

    /** The entries that bear their right hash and say nothing all the same: none that the program wrote. */
    List<Long> unreadable() {
        return unreadable;
    }

    /** The first day whose state the history still has. */
    LocalDate beginning() {
        return beginning;
    }
}
