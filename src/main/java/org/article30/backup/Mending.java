package org.article30.backup;

import static org.article30.db.Tables.REGISTER_RECORD;
import static org.article30.db.Tables.REVISION;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.article30.db.tables.records.RegisterRecordRecord;
import org.article30.db.tables.records.RevisionRecord;
import org.article30.history.History;
import org.jooq.DSLContext;

/** Takes from the history of a recovered register the records that were lost or cannot be read. */
final class Mending {

    private final DSLContext sql;
    private final Titles titles;
    private long dropped;

    Mending(DSLContext sql, Titles titles) {
        this.sql = sql;
        this.titles = titles;
    }

    /** How many records were left out, because neither they nor their history can be read. */
    long dropped() {
        return dropped;
    }

    /** Goes through all records and says how many were taken from the history. */
    long mend() {
        long mended = 0;
        for (var id : ids()) {
            mended += mend(id) ? 1 : 0;
        }
        return mended;
    }

    private Set<UUID> ids() {
        Set<UUID> ids = new HashSet<>(sql.select(REGISTER_RECORD.ID).from(REGISTER_RECORD).fetch(REGISTER_RECORD.ID));
        ids.addAll(sql.selectDistinct(REVISION.RECORD).from(REVISION).fetch(REVISION.RECORD));
        return ids;
    }

    private boolean mend(UUID id) {
        var row = sql.selectFrom(REGISTER_RECORD).where(REGISTER_RECORD.ID.eq(id)).fetchOptional();
        var live = row.filter(this::isReadable);
        var last = last(id);
        if (last.isEmpty() || live.isPresent() && isAsNew(live.get(), last.get())) {
            drop(row.filter(_ -> live.isEmpty()));
            return false;
        }
        row.ifPresent(RegisterRecordRecord::delete);
        return insert(last.get());
    }

    private void drop(Optional<RegisterRecordRecord> unreadable) {
        unreadable.ifPresent(row -> {
            row.delete();
            dropped++;
        });
    }

    private boolean isReadable(RegisterRecordRecord row) {
        return titles.of(row.getKind(), row.getForm(), row.getContent()).isPresent();
    }

    /** Whether a record is as that revision left it, or was saved after it. */
    private static boolean isAsNew(RegisterRecordRecord row, RevisionRecord last) {
        return row.getVersion() > last.getVersion() || row.getVersion().equals(last.getVersion()) && row.getContent().equals(last.getValueAfter());
    }

    /** The last revision of a record, if it is as it was written. */
    private Optional<RevisionRecord> last(UUID id) {
        return sql.selectFrom(REVISION).where(REVISION.RECORD.eq(id)).orderBy(REVISION.SEQ.desc()).limit(1).fetchOptional()
                .filter(History::isAsWritten);
    }

    private boolean insert(RevisionRecord last) {
        if (last.getValueAfter().isEmpty()) {
            return false;
        }
        var title = titles.of(last.getKind(), last.getForm(), last.getValueAfter());
        title.ifPresent(text -> sql.insertInto(REGISTER_RECORD)
                .set(new RegisterRecordRecord(last.getRecord(), last.getKind(), last.getVersion(), last.getForm(), text, last.getValueAfter()))
                .execute());
        return title.isPresent();
    }
}
