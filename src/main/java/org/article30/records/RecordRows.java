package org.article30.records;

import static org.article30.db.Tables.REGISTER_RECORD;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.article30.db.tables.records.RegisterRecordRecord;
import org.article30.store.Id;
import org.article30.store.Json;
import org.article30.store.Stored;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The rows in which records of one kind lie, and the values they hold. */
final class RecordRows<T extends Record> {

    private final Kind<T> kind;

    RecordRows(Kind<T> kind) {
        this.kind = kind;
    }

    /** All of them, by title. */
    List<Stored<T>> all(DSLContext sql) {
        return sql.selectFrom(REGISTER_RECORD)
                .where(REGISTER_RECORD.KIND.eq(kind.name()))
                .orderBy(DSL.lower(REGISTER_RECORD.TITLE), REGISTER_RECORD.TITLE, REGISTER_RECORD.ID)
                .fetch(this::stored);
    }

    /** Which there are, by title. */
    List<UUID> ids(DSLContext sql) {
        return titles(sql).keySet().stream().map(Id::value).toList();
    }

    /** What each is called, by title. */
    Map<Id<T>, String> titles(DSLContext sql) {
        Map<Id<T>, String> titles = new LinkedHashMap<>();
        sql.select(REGISTER_RECORD.ID, REGISTER_RECORD.TITLE).from(REGISTER_RECORD)
                .where(REGISTER_RECORD.KIND.eq(kind.name()))
                .orderBy(DSL.lower(REGISTER_RECORD.TITLE), REGISTER_RECORD.TITLE, REGISTER_RECORD.ID)
                .forEach(row -> titles.put(new Id<>(row.value1()), row.value2()));
        return titles;
    }

    /** Those of these ids that are there, in their order. */
    List<Stored<T>> batch(DSLContext sql, List<UUID> ids) {
        Map<UUID, RegisterRecordRecord> rows = sql.selectFrom(REGISTER_RECORD)
                .where(REGISTER_RECORD.ID.in(ids), REGISTER_RECORD.KIND.eq(kind.name()))
                .fetchMap(REGISTER_RECORD.ID);
        return ids.stream().map(rows::get).filter(Objects::nonNull).map(this::stored).toList();
    }

    /** How many there are. */
    int count(DSLContext sql) {
        return sql.fetchCount(REGISTER_RECORD, REGISTER_RECORD.KIND.eq(kind.name()));
    }

    /** The one of that id, if it is there. */
    Optional<RegisterRecordRecord> find(DSLContext sql, Id<T> id) {
        return sql.selectFrom(REGISTER_RECORD)
                .where(REGISTER_RECORD.ID.eq(id.value()), REGISTER_RECORD.KIND.eq(kind.name()))
                .fetchOptional();
    }

    /** The one of that id and version. Throws {@link StaleRecord} if it is not there or has another version. */
    RegisterRecordRecord current(DSLContext tx, Stored<T> expected) {
        return find(tx, expected.id())
                .filter(row -> row.getVersion() == expected.version())
                .orElseThrow(() -> new StaleRecord(expected));
    }

    /** Writes a record into its row. */
    void fill(RegisterRecordRecord row, Stored<T> stored) {
        row.setVersion(stored.version());
        row.setForm(kind.form().current());
        row.setTitle(kind.title().apply(stored.value()));
        row.setContent(Json.compact(stored.value()));
    }

    /** The value as text of the current form, as a revision holds it. */
    String text(RegisterRecordRecord row) {
        return row.getForm() == kind.form().current() ? row.getContent() : Json.compact(read(row));
    }

    /** The value. */
    T read(RegisterRecordRecord row) {
        return kind.form().read(row.getContent(), row.getForm());
    }

    /** The record. */
    Stored<T> stored(RegisterRecordRecord row) {
        return new Stored<>(new Id<>(row.getId()), row.getVersion(), read(row));
    }
}
