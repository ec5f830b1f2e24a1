package org.article30.records;

import static org.article30.db.Tables.REGISTER_RECORD;
import static org.article30.db.Tables.REVISION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.article30.db.tables.records.RegisterRecordRecord;
import org.article30.history.History;
import org.article30.history.Revision;
import org.article30.store.Database;
import org.article30.store.Id;
import org.article30.store.Json;
import org.article30.store.Stored;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * The records of one kind in a register. Every change is recorded in the history in the same transaction. Several
 * changes, of records of any kinds, happen whole or not at all within {@link Database#write}; what refers to what is
 * then checked at the end, so that records may be added in any order.
 */
public final class RecordStore<T extends Record> {

    /** How many records are in memory at a time while all are gone through. */
    private static final int BATCH = 100;

    private final Database database;
    private final History history;
    private final Kind<T> kind;
    private final Consumer<Set<Id<?>>> rule;
    private final RecordRows<T> rows;

    /** The records of that kind in a register, with its history. */
    public RecordStore(Database database, History history, Kind<T> kind) {
        this(database, history, kind, _ -> { });
    }

    /**
     * The records of that kind in a register, with its history and a rule that they keep.
     *
     * @param rule told at the end of each write, before it is committed, which records were saved and which refer to
     *             these; what it throws undoes the write
     */
    public RecordStore(Database database, History history, Kind<T> kind, Consumer<Set<Id<?>>> rule) {
        this.database = database;
        this.history = history;
        this.kind = kind;
        this.rule = rule;
        rows = new RecordRows<>(kind);
    }

    /** The kind of its records. */
    public Kind<T> kind() {
        return kind;
    }

    /** All records, by title. For large registers see {@link #forEach}. */
    public List<Stored<T>> all() {
        return database.read(rows::all);
    }

    /** Goes through all records by title, holding only a few at a time, as the register was when this began. */
    public void forEach(Consumer<Stored<T>> action) {
        database.read(sql -> {
            rows.ids(sql).stream().gather(Gatherers.windowFixed(BATCH)).forEach(some -> rows.batch(sql, some).forEach(action));
            return true;
        });
    }

    /**
     * All records by title, read a few at a time and anew at each iteration, for what asks for the next one itself. A
     * record that is removed meanwhile is passed over.
     */
    public Iterable<Stored<T>> each() {
        return () -> database.read(rows::ids).stream()
                .gather(Gatherers.windowFixed(BATCH))
                .flatMap(some -> database.read(sql -> rows.batch(sql, some)).stream())
                .iterator();
    }

    /** Those of these records that are of this kind, in no order. */
    public List<Stored<T>> among(Set<Id<?>> records) {
        return database.read(sql -> records.stream().map(Id::value).gather(Gatherers.windowFixed(BATCH)).flatMap(some -> rows.batch(sql, some).stream()).toList());
    }

    /** What each record is called, by title; reads no values. */
    public Map<Id<T>, String> titles() {
        return database.read(rows::titles);
    }

    /** How many there are. */
    public int count() {
        return database.read(rows::count);
    }

    /** The record of that id, or nothing if there is none of this kind. */
    public Optional<Stored<T>> find(Id<T> id) {
        return database.read(sql -> rows.find(sql, id).map(rows::stored));
    }

    /** Adds a record under a new id. Throws {@link DanglingReference}. */
    public Stored<T> add(T value) {
        return add(Id.create(), value, "");
    }

    /** Adds a record under an id that no record has. Throws {@link DanglingReference}. */
    public Stored<T> add(Id<T> id, T value) {
        return add(id, value, "");
    }

    /** Adds a record, for a reason, effective today. See {@link #add(Id, Record, String, LocalDate)}. */
    public Stored<T> add(Id<T> id, T value, String reason) {
        return add(id, value, reason, history.today());
    }

    /**
     * Adds a record, for a reason, under an id that no record has: a new one, or that of a record removed before.
     *
     * @param reason why, in the user's words; may be empty
     * @param effectiveOn from when on what the value says holds
     * @throws IdTaken if a record of any kind has it
     * @throws DanglingReference if the value refers to a record that is not there
     * @throws UnusableText if a text in it could not be read again
     */
    public Stored<T> add(Id<T> id, T value, String reason, LocalDate effectiveOn) {
        return database.write(tx -> {
            requireFree(tx, id, value);
            Integer last = tx.select(DSL.max(REVISION.VERSION)).from(REVISION).where(REVISION.RECORD.eq(id.value())).fetchSingle().value1();
            Stored<T> added = new Stored<>(id, last == null ? 1 : last + 1, value);
            RegisterRecordRecord row = tx.newRecord(REGISTER_RECORD);
            row.setId(id.value());
            row.setKind(kind.name());
            rows.fill(row, added);
            row.insert();
            written(tx, added, "", reason, effectiveOn);
            return added;
        });
    }

    /**
     * Puts records in as they are, with their versions and without a word in the history: only into a register in memory, which
     * shows how another one once stood.
     *
     * @throws IllegalStateException if the register is a file
     */
    public void fill(List<Stored<T>> past) {
        if (database.file().isPresent()) {
            throw new IllegalStateException("a file's changes are recorded");
        }
        database.write(tx -> tx.batchInsert(past.stream().map(stored -> {
            RegisterRecordRecord row = tx.newRecord(REGISTER_RECORD);
            row.setId(stored.id().value());
            row.setKind(kind.name());
            rows.fill(row, stored);
            return row;
        }).toList()).execute());
    }

    private void requireFree(DSLContext tx, Id<T> id, T value) {
        String taken = tx.select(REGISTER_RECORD.TITLE).from(REGISTER_RECORD).where(REGISTER_RECORD.ID.eq(id.value())).fetchOne(REGISTER_RECORD.TITLE);
        if (taken != null) {
            throw new IdTaken(kind.title().apply(value), taken);
        }
    }

    /** Saves another value of a record, effective today. See {@link #save(Stored, String, LocalDate)}. */
    public Stored<T> save(Stored<T> edited, String reason) {
        return save(edited, reason, history.today());
    }

    /**
     * Saves another value of a record.
     *
     * @param edited the record as it was read, with the value it is to have
     * @param reason why, in the user's words; may be empty
     * @param effectiveOn from when on what the value says holds
     * @return the record as it is now, with its new version
     * @throws StaleRecord if it was changed or removed since it was read
     * @throws DanglingReference if the value refers to a record that is not there
     * @throws UnusableText if a text in it could not be read again
     */
    public Stored<T> save(Stored<T> edited, String reason, LocalDate effectiveOn) {
        return database.write(tx -> {
            RegisterRecordRecord row = rows.current(tx, edited);
            String before = rows.text(row);
            Stored<T> saved = new Stored<>(edited.id(), edited.version() + 1, edited.value());
            rows.fill(row, saved);
            row.update();
            written(tx, saved, before, reason, effectiveOn);
            return saved;
        });
    }

    /** Removes a record, effective today. See {@link #remove(Stored, String, LocalDate)}. */
    public void remove(Stored<T> doomed, String reason) {
        remove(doomed, reason, history.today());
    }

    /**
     * Removes a record.
     *
     * @param effectiveOn from when on it is gone
     * @throws StaleRecord if it was changed or removed since it was read
     * @throws StillReferenced if records refer to it that are not removed in the same write
     */
    public void remove(Stored<T> doomed, String reason, LocalDate effectiveOn) {
        database.write(tx -> {
            RegisterRecordRecord row = rows.current(tx, doomed);
            database.atEnd(References.class, References::new).removing(tx, row.getId(), row.getTitle());
            history.record(tx, kind.name(), kind.form().current(), doomed.id(), doomed.version() + 1, rows.text(row), "", reason, effectiveOn);
            return row.delete();
        });
    }

    /**
     * Takes back a change, if it is the last one of its record: saves the value before it as a new version, puts a
     * removed record back, or removes an added one.
     *
     * @return the record as it is now; nothing if it was removed
     * @throws StaleRecord if the record was changed again after that change
     * @throws VersionTakenOut if something of that value was taken out of the history
     */
    public Optional<Stored<T>> undo(Revision revision, String reason) {
        Id<T> id = new Id<>(revision.record().value());
        requireWhole(revision, revision.before(), id);
        return database.write(tx -> {
            Optional<T> before = history.valueBefore(revision, kind.form());
            if (revision.isRemoval()) {
                return before.map(value -> putBack(tx, revision, new Stored<>(id, revision.version(), value), reason));
            }
            Stored<T> now = new Stored<>(id, revision.version(), rows.read(rows.current(tx, new Stored<>(id, revision.version(), kind.blank()))));
            if (before.isEmpty()) {
                remove(now, reason);
            }
            return before.map(value -> save(now.with(value), reason));
        });
    }

    private Stored<T> putBack(DSLContext tx, Revision removal, Stored<T> before, String reason) {
        if (rows.find(tx, before.id()).isPresent() || history.of(before.id()).getFirst().seq() != removal.seq()) {
            throw new StaleRecord(before);
        }
        return add(before.id(), before.value(), reason);
    }

    /**
     * Brings back what a record said after a change, or, where the change removed it, before: saves that value as a new
     * version, or adds the record again under its id where it is not there now. Nothing is written where it says just that.
     *
     * @param revision a change of a record of this kind
     * @param reason why, in the user's words; may be empty
     * @return the record as it is now
     * @throws DanglingReference if the value refers to a record that is no longer there
     * @throws VersionTakenOut if something of that value was taken out of the history
     */
    public Stored<T> restore(Revision revision, String reason) {
        Id<T> id = new Id<>(revision.record().value());
        requireWhole(revision, revision.said(), id);
        T value = history.valueAfter(revision, kind.form()).or(() -> history.valueBefore(revision, kind.form())).orElseThrow();
        return database.write(tx -> {
            Optional<Stored<T>> now = rows.find(tx, id).map(rows::stored);
            if (now.isEmpty()) {
                return add(id, value, reason);
            }
            return now.get().value().equals(value) ? now.get() : save(now.get().with(value), reason);
        });
    }

    /** What is left of a value would be read as if it had been all. */
    private void requireWhole(Revision revision, String said, Id<T> id) {
        if (revision.isCut(said)) {
            throw new VersionTakenOut(find(id).map(now -> kind.title().apply(now.value())).filter(title -> !title.isBlank()).orElse(id.toString()));
        }
    }

    private void written(DSLContext tx, Stored<T> stored, String before, String reason, LocalDate effectiveOn) {
        history.record(tx, kind.name(), kind.form().current(), stored.id(), stored.version(), before, Json.compact(stored.value()), reason, effectiveOn);
        database.atEnd(References.class, References::new).saved(tx, stored.id().value(), IdsWithin.value(stored.value()));
        database.atEnd(Affected.class, () -> new Affected(rule)).saved(stored.id().value());
    }
}
