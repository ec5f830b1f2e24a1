package org.article30.history;

import static org.article30.db.Tables.REGISTER_RECORD;
import static org.article30.db.Tables.REVISION;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.article30.db.tables.records.RegisterRecordRecord;
import org.article30.db.tables.records.RevisionRecord;
import org.article30.store.Database;
import org.article30.store.Form;
import org.article30.store.Id;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Who changed what, when, why, from what to what: kept for good, and what undo reads from. */
public final class History {

    private static final int PAGE = 200;

    private final Database database;
    private final Clock clock;
    private final String author;

    /** The history of a register, in which that author writes, by that clock. */
    public History(Database database, Clock clock, String author) {
        this.database = database;
        this.clock = clock;
        this.author = author.substring(0, Math.min(200, author.length()));
    }

    /** Whose name changes bear that are recorded here. */
    public String author() {
        return author;
    }

    /** Today, by the clock of this history and its time zone: what a change is effective on unless something else is said. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The moment a day begins where the clock of this history stands. */
    Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    /**
     * Records a change within the transaction that makes it, so that none is ever saved without its revision.
     *
     * @param form the number of the form in which both values are written, see {@link Form}
     * @param before the value before as JSON text, empty if the record is added
     * @param after the value after as JSON text, empty if it is removed
     */
    public void record(DSLContext transaction, String kind, int form, Id<?> id, int version, String before, String after,
                       String reason, LocalDate effectiveOn) {
        RevisionRecord row = transaction.newRecord(REVISION);
        RevisionRecord last = last(transaction);
        row.setSeq(last == null ? 1 : last.getSeq() + 1);
        row.setRecordedAt(moment(last));
        row.setEffectiveOn(effectiveOn);
        row.setAuthor(author);
        row.setReason(reason);
        row.setKind(kind);
        row.setRecord(id.value());
        row.setVersion(version);
        row.setForm(form);
        row.setValueBefore(before);
        row.setValueAfter(after);
        Chain.link(row, last == null ? Chain.START : last.getHash());
        row.insert();
    }

    /**
     * When the running write is recorded: one moment for all its changes, so that no day's end falls between them, and never before
     * the last one recorded, should the clock have been set back.
     */
    private Instant moment(@Nullable RevisionRecord last) {
        Instant now = database.atEnd(Moment.class, () -> new Moment(Instant.now(clock).truncatedTo(ChronoUnit.MICROS))).at();
        return last == null || now.isAfter(last.getRecordedAt()) ? now : last.getRecordedAt();
    }

    /** The moment of a write; there is nothing to do at its end. */
    private record Moment(Instant at) implements Consumer<DSLContext> {

        @Override
        public void accept(DSLContext transaction) {
        }
    }

    private static @Nullable RevisionRecord last(DSLContext sql) {
        return sql.selectFrom(REVISION).orderBy(REVISION.SEQ.desc()).limit(1).fetchOne();
    }

    /** The register as it stood at the end of a day, where the clock of this history stands. */
    public Past past(AsOf asOf) {
        return new Past(database, asOf, clock.getZone());
    }

    /** The changes of one record, the newest first. */
    public List<Revision> of(Id<?> id) {
        return database.read(sql -> sql.selectFrom(REVISION)
                .where(REVISION.RECORD.eq(id.value()))
                .orderBy(REVISION.SEQ.desc())
                .fetch(History::revision));
    }

    /** How many changes there are, which is the place of the newest one. */
    public long length() {
        return latest(1).stream().mapToLong(Revision::seq).sum();
    }

    /** At most so many changes, the newest first. */
    public List<Revision> latest(int most) {
        return database.read(sql -> sql.selectFrom(REVISION)
                .orderBy(REVISION.SEQ.desc())
                .limit(most)
                .fetch(History::revision));
    }

    /** At most so many changes recorded by the end of a day, where the clock of this history stands, the newest first. */
    public List<Revision> latest(int most, LocalDate day) {
        return database.read(sql -> sql.selectFrom(REVISION)
                .where(REVISION.RECORDED_AT.lt(startOf(day.plusDays(1))))
                .orderBy(REVISION.SEQ.desc())
                .limit(most)
                .fetch(History::revision));
    }

    /** At most so many changes after that place in the history (0: from the first on), the oldest first. */
    public List<Revision> since(long seq, int most) {
        return database.read(sql -> sql.selectFrom(REVISION)
                .where(REVISION.SEQ.gt(seq))
                .orderBy(REVISION.SEQ)
                .limit(most)
                .fetch(History::revision));
    }

    /** All changes after that place in the history (0: from the first on), the oldest first. */
    public List<Revision> since(long seq) {
        return since(seq, Integer.MAX_VALUE);
    }

    /**
     * The hash of the newest revision, 64 zeros if there is none. Kept elsewhere (on paper, say), it proves later that
     * nothing up to it was altered or removed.
     */
    public String head() {
        return database.read(sql -> {
            RevisionRecord last = last(sql);
            return last == null ? Chain.START : last.getHash();
        });
    }

    /** Whether a revision bears that hash. Whether all before it is as it was, {@link #verify(String)} tells. */
    public boolean has(String head) {
        return database.read(sql -> sql.fetchExists(REVISION, REVISION.HASH.eq(head)));
    }

    /** The value before a change; empty if the record was added. */
    public <T> Optional<T> valueBefore(Revision revision, Form<T> form) {
        return value(revision.before(), revision, form);
    }

    /** The value after a change; empty if the record was removed. */
    public <T> Optional<T> valueAfter(Revision revision, Form<T> form) {
        return value(revision.after(), revision, form);
    }

    private static <T> Optional<T> value(String text, Revision revision, Form<T> form) {
        return text.isEmpty() ? Optional.empty() : Optional.of(UnreadableChange.unless(revision.seq(), () -> form.read(text, revision.form())));
    }

    /** Holds the register against its history, to tell where either was altered past the program. */
    public Verification verify() {
        return verify("");
    }

    /**
     * Holds the register against its history.
     *
     * @param head a hash that was kept elsewhere, see {@link #head}: nothing may have been altered up to the revision that has it;
     *             blank for none
     */
    public Verification verify(String head) {
        return database.read(sql -> new Verifier(sql, head).verify());
    }

    /** Whether a row of the history is as it was written, by its own hashes; whether it follows the one before is not looked at. */
    public static boolean isAsWritten(RevisionRecord row) {
        return Chain.isLinked(row) && Chain.holdsPayload(row);
    }

    /** A value may be blank, or say what the mark says: only together with a hash that is another does it tell that something was taken out. */
    private static boolean isCut(RevisionRecord row) {
        return (Redaction.bears(row.getValueBefore()) || Redaction.bears(row.getValueAfter())) && !Chain.holdsPayload(row);
    }

    static Revision revision(RevisionRecord row) {
        return new Revision(row.getSeq(), row.getRecordedAt(), row.getEffectiveOn(), row.getAuthor(), row.getReason(), row.getKind(),
                new Id<>(row.getRecord()), row.getVersion(), row.getForm(), row.getValueBefore(), row.getValueAfter(), isCut(row), row.getHash());
    }
}
