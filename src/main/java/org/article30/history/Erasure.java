package org.article30.history;

import static org.article30.db.Tables.REVISION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.article30.db.tables.records.RevisionRecord;
import org.article30.store.Database;
import org.article30.store.Form;
import org.article30.store.Id;
import org.article30.store.Json;
import org.jooq.DSLContext;

/**
 * Takes personal data out of the history where they must go (Article 17, Article 5(1)(e) GDPR). The revisions stay, with who, when and
 * why; where something was taken out stands a mark; and a {@link Redaction} in the chain says that it was taken out. What the register
 * holds today is not touched: that is changed as any record is. An evidence file goes once neither a record nor the history names it.
 * The file of the register is written anew in the same step, for a database leaves what it deletes where it was until it needs the
 * room: either all of it happens, or nothing.
 */
public final class Erasure {

    private static final int PAGE = 200;

    /**
     * What would be taken out.
     *
     * @param changes of how many changes
     * @param records of how many records these are
     */
    public record Loss(int changes, int records) {

        /** Whether it is nothing at all. */
        public boolean isNone() {
            return changes == 0;
        }
    }

    private final Database database;
    private final History history;

    /** Erasure from the history of that database. */
    public Erasure(Database database, History history) {
        this.database = database;
        this.history = history;
    }

    /** The values that a record held in the past and holds no more, by field. */
    public Set<PastText> texts(Id<?> record) {
        return database.read(sql -> {
            var rows = rows(sql, record);
            var texts = new LinkedHashSet<PastText>();
            rows.forEach(row -> {
                texts.addAll(PastText.in(row, row.getValueBefore()));
                texts.addAll(PastText.in(row, row.getValueAfter()));
            });
            if (!rows.isEmpty()) {
                texts.removeAll(PastText.in(rows.getLast(), rows.getLast().getValueAfter()));
            }
            return texts;
        });
    }

    /**
     * Takes values out of the history of a record, from wherever they stood in their fields. What the record holds today stays.
     *
     * @param form how the record's values are written
     * @param reason why; what was taken out must not be in it
     * @return of how many revisions something was taken out
     * @throws ReasonTells if the reason, which stays, contains one of the values
     */
    public int erase(String kind, Id<?> record, Form<?> form, Set<PastText> texts, String reason) {
        requireUntold(texts, reason);
        var past = texts(record);
        past.retainAll(texts);
        return database.rewrite(tx -> {
            var redactor = new Redactor(tx);
            rows(tx, record).forEach(row -> redactor.takeOut(row, past, form));
            return recorded(tx, new Redaction(kind, record, fields(past), "", redactor.cuts()), reason);
        }).orElse(0);
    }

    private static void requireUntold(Set<PastText> texts, String reason) {
        texts.stream().map(PastText::text).filter(text -> PastText.isToldBy(reason, text)).findFirst()
                .ifPresent(text -> {
                    throw new ReasonTells(text);
                });
    }

    /**
     * Takes the values out of all revisions that were superseded before a day: the state of that day and of all later ones can still
     * be shown, that of earlier ones no more.
     *
     * @return of how many revisions something was taken out
     * @throws DayToCome if that day is after today
     */
    public int eraseBefore(LocalDate day, String reason) {
        requirePast(day);
        return database.rewrite(tx -> {
            var redactor = new Redactor(tx);
            each(tx, day, redactor::takeOut);
            return recorded(tx, new Redaction("", Id.none(), List.of(), day.toString(), redactor.cuts()), reason);
        }).orElse(0);
    }

    /** What {@link #eraseBefore} would take out, with what it throws; nothing is written. */
    public Loss lossBefore(LocalDate day) {
        requirePast(day);
        return database.read(sql -> {
            var records = new ArrayList<UUID>();
            each(sql, day, (row, last) -> {
                if (Redactor.wouldTakeOut(row, last)) {
                    records.add(row.getRecord());
                }
            });
            return new Loss(records.size(), Set.copyOf(records).size());
        });
    }

    /** Else no day up to that one could be shown any more. */
    private void requirePast(LocalDate day) {
        if (day.isAfter(history.today())) {
            throw new DayToCome(day);
        }
    }

    /** Goes through the changes superseded before a day: each, and whether only the value before it is. */
    private void each(DSLContext sql, LocalDate day, BiConsumer<RevisionRecord, Boolean> what) {
        var begin = history.startOf(day);
        var superseded = new Superseded(sql, day, begin);
        for (var page = page(sql, 0, begin); !page.isEmpty(); page = page(sql, page.getLast().getSeq(), begin)) {
            page.stream().filter(row -> !row.getKind().equals(Redaction.KIND)).filter(row -> superseded.holds(row) || superseded.holdsFormer(row))
                    .forEach(row -> what.accept(row, superseded.holdsFormer(row)));
        }
    }

    /** The first day whose state the history still has; the earliest there is if nothing was taken out by its age. */
    public LocalDate beginning() {
        return database.read(sql -> Redactions.in(sql).beginning());
    }

    private Optional<Integer> recorded(DSLContext tx, Redaction redaction, String reason) {
        if (redaction.cuts().isEmpty()) {
            return Optional.empty();
        }
        UnnamedEvidence.remove(tx);
        history.record(tx, Redaction.KIND, Redaction.FORM.current(), Id.create(), 1, "", Json.compact(redaction), reason, history.today());
        return Optional.of(redaction.cuts().size());
    }

    private static List<String> fields(Set<PastText> texts) {
        var fields = new TreeSet<String>();
        texts.forEach(text -> fields.add(text.field()));
        return List.copyOf(fields);
    }

    private static List<RevisionRecord> rows(DSLContext sql, Id<?> record) {
        return sql.selectFrom(REVISION).where(REVISION.RECORD.eq(record.value())).orderBy(REVISION.SEQ).fetch();
    }

    private static List<RevisionRecord> page(DSLContext sql, long after, Instant end) {
        return sql.selectFrom(REVISION).where(REVISION.SEQ.gt(after), REVISION.RECORDED_AT.lt(end)).orderBy(REVISION.SEQ).limit(PAGE).fetch();
    }
}
