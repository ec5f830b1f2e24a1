package org.article30.records;

import static org.article30.db.Tables.REGISTER_RECORD;
import static org.article30.db.Tables.REVISION;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.article30.db.tables.records.RegisterRecordRecord;
import org.article30.history.History;
import org.article30.history.Revision;
import org.article30.store.Database;
import org.article30.store.Form;
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
    }

    /** The kind of its records. */
    public Kind<T> kind() {
        return kind;
    }

    /** All records, by title. For large registers see {@link #forEach}. */
    public List<Stored<T>> all() {
        return database.read(sql -> sql.selectFrom(REGISTER_RECORD)
                .where(REGISTER_RECORD.KIND.eq(kind.name()))
                .orderBy(DSL.lower(REGISTER_RECORD.TITLE), REGISTER_RECORD.TITLE, REGISTER_RECORD.ID)
                .fetch(this::stored));
    }

    /** Goes through all records by title, holding only a few at a time, as the register was when this began. */
    public void forEach(Consumer<Stored<T>> action) {
        database.read(sql -> {
            ids(sql).stream().gather(Gatherers.windowFixed(BATCH)).forEach(some -> batch(sql, some).forEach(action));
            return true;
        });
    }

    /**
     * All records by title, read a few at a time and anew at each iteration, for what asks for the next one itself. A
     * record that is removed meanwhile is passed over.
     */
    public Iterable<Stored<T>> each() {
        return () -> database.read(this::ids).stream()
                .gather(Gatherers.windowFixed(BATCH))
                .flatMap(some -> database.read(sql -> batch(sql, some)).stream())
                .iterator();
    }

    /** Those of these records that are of this kind, in no order. */
    public List<Stored<T>> among(Set<Id<?>> records) {
        return database.read(sql -> records.stream().map(Id::value).gather(Gatherers.windowFixed(BATCH)).flatMap(some -> batch(sql, some).stream()).toList());
    }

    private List<UUID> ids(DSLContext sql) {
        return titles(sql).keySet().stream().map(Id::value).toList();
    }

    private List<Stored<T>> batch(DSLContext sql, List<UUID> ids) {
        Map<UUID, RegisterRecordRecord> rows = sql.selectFrom(REGISTER_RECORD)
                .where(REGISTER_RECORD.ID.in(ids), REGISTER_RECORD.KIND.eq(kind.name()))
                .fetchMap(REGISTER_RECORD.ID);
        return ids.stream().map(rows::get).filter(Objects::nonNull).map(this::stored).toList();
    }

    /** What each record is called, by title; reads no values. */
    public Map<Id<T>, String> titles() {
        return database.read(this::titles);
    }

    private Map<Id<T>, String> titles(DSLContext sql) {
        Map<Id<T>, String> titles = new LinkedHashMap<>();
        sql.select(REGISTER_RECORD.ID, REGISTER_RECORD.TITLE).from(REGISTER_RECORD)
                .where(REGISTER_RECORD.KIND.eq(kind.name()))
                .orderBy(DSL.lower(REGISTER_RECORD.TITLE), REGISTER_RECORD.TITLE, REGISTER_RECORD.ID)
                .forEach(row -> titles.put(new Id<>(row.value1()), row.value2()));
        return titles;
    }

    /** How many there are. */
    public int count() {
        return database.read(sql -> sql.fetchCount(REGISTER_RECORD, REGISTER_RECORD.KIND.eq(kind.name())));
    }

    /** The record of that id, or nothing if there is none of this kind. */
    public Optional<Stored<T>> find(Id<T> id) {
        return database.read(sql -> row(sql, id).map(this::stored));
    }

    private Optional<RegisterRecordRecord> row(DSLContext sql, Id<T> id) {
        return sql.selectFrom(REGISTER_RECORD)
                .where(REGISTER_RECORD.ID.eq(id.value()), REGISTER_RECORD.KIND.eq(kind.name()))
                .fetchOptional();
    }

    /** Adds a record under a new id. Throws {@link DanglingReference}. */
    public Stored<T> add(T value) {
        return add(Id.create(), value, "");
    }

    /** Adds a record under an id that no record has. Throws {@link DanglingReference}. */
    public Stored<T> add(Id<T> id, T value) {
        return add(id, value, "");
    }

    /**
     * Adds a record, for a reason, under an id that no record has: a new one, or that of a record removed before.
     *
     * @throws IdTaken if a record of any kind has it
     * @throws DanglingReference if the value refers to a record that is not there
     * @throws UnusableText if a text in it could not be read again
     */
    public Stored<T> add(Id<T> id, T value, String reason) {
        return database.write(tx -> {
            requireFree(tx, id, value);
            Integer last = tx.select(DSL.max(REVISION.VERSION)).from(REVISION).where(REVISION.RECORD.eq(id.value())).fetchSingle().value1();
            Stored<T> added = new Stored<>(id, last == null ? 1 : last + 1, value);
            RegisterRecordRecord row = tx.newRecord(REGISTER_RECORD);
            row.setId(id.value());
            row.setKind(kind.name());
            fill(row, added);
            row.insert();
            written(tx, added, "", reason, history.today());
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
            fill(row, stored);
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
            RegisterRecordRecord row = current(tx, edited);
            String before = text(row);
            Stored<T> saved = new Stored<>(edited.id(), edited.version() + 1, edited.value());
            fill(row, saved);
            row.update();
            written(tx, saved, before, reason, effectiveOn);
            return saved;
        });
    }

    /**
     * Removes a record.
     *
     * @throws StaleRecord if it was changed or removed since it was read
     * @throws StillReferenced if records refer to it that are not removed in the same write
     */
    public void remove(Stored<T> doomed, String reason) {
        database.write(tx -> {
            RegisterRecordRecord row = current(tx, doomed);
            database.atEnd(References.class, References::new).removing(tx, row.getId(), row.getTitle());
            history.record(tx, kind.name(), doomed.id(), doomed.version() + 1, text(row), "", reason, history.today());
            return row.delete();
        });
    }

    /**
     * Takes back a change, if it is the last one of its record: saves the value before it as a new version, puts a
     * removed record back, or removes an added one.
     *
     * @return the record as it is now; nothing if it was removed
     * @throws StaleRecord if the record was changed again after that change
     */
    public Optional<Stored<T>> undo(Revision revision, String reason) {
        Id<T> id = new Id<>(revision.record().value());
        return database.write(tx -> {
            Optional<T> before = history.valueBefore(revision, kind.type());
            if (revision.isRemoval()) {
                return before.map(value -> putBack(tx, revision, new Stored<>(id, revision.version(), value), reason));
            }
            Stored<T> now = new Stored<>(id, revision.version(), read(current(tx, new Stored<>(id, revision.version(), kind.blank()))));
            if (before.isEmpty()) {
                remove(now, reason);
            }
            return before.map(value -> save(now.with(value), reason));
        });
    }

    private Stored<T> putBack(DSLContext tx, Revision removal, Stored<T> before, String reason) {
        if (row(tx, before.id()).isPresent() || history.of(before.id()).getFirst().seq() != removal.seq()) {
            throw new StaleRecord(before);
        }
        return add(before.id(), before.value(), reason);
    }

    private RegisterRecordRecord current(DSLContext tx, Stored<T> expected) {
        return row(tx, expected.id())
                .filter(row -> row.getVersion() == expected.version())
                .orElseThrow(() -> new StaleRecord(expected));
    }

    private void fill(RegisterRecordRecord row, Stored<T> stored) {
        row.setVersion(stored.version());
        row.setForm(Form.CURRENT);
        row.setTitle(kind.title().apply(stored.value()));
        row.setContent(Json.compact(stored.value()));
    }

    private void written(DSLContext tx, Stored<T> stored, String before, String reason, LocalDate effectiveOn) {
        history.record(tx, kind.name(), stored.id(), stored.version(), before, Json.compact(stored.value()), reason, effectiveOn);
        database.atEnd(References.class, References::new).saved(tx, stored.id().value(), IdsWithin.value(stored.value()));
        database.atEnd(Affected.class, () -> new Affected(rule)).saved(stored.id().value());
    }

    /** A row's value as text of the current form, as a revision holds it. */
    private String text(RegisterRecordRecord row) {
        return row.getForm() == Form.CURRENT ? row.getContent() : Json.compact(read(row));
    }

    private T read(RegisterRecordRecord row) {
        return Form.read(row.getContent(), row.getForm(), kind.name(), kind.type());
    }

    private Stored<T> stored(RegisterRecordRecord row) {
        return new Stored<>(new Id<>(row.getId()), row.getVersion(), read(row));
    }
}
