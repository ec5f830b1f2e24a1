package org.article30.records;

import static org.article30.db.Tables.RECORD_REFERENCE;
import static org.article30.db.Tables.REGISTER_RECORD;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.article30.db.tables.records.RecordReferenceRecord;
import org.article30.store.Id;
import org.jooq.DSLContext;

/**
 * Which record refers to which, within one write. Checked and written at its end, so that records may be added in any
 * order and refer to each other.
 */
final class References implements Consumer<DSLContext> {

    /** How many at a time go into one statement. */
    private static final int SOME = 500;

    private final Map<UUID, Set<UUID>> due = new LinkedHashMap<>();
    private final Map<UUID, String> removed = new HashMap<>();

    /** That record, saved or added, refers to these from now on. */
    void saved(DSLContext tx, UUID source, Set<UUID> targets) {
        tx.deleteFrom(RECORD_REFERENCE).where(RECORD_REFERENCE.SOURCE.eq(source)).execute();
        due.put(source, targets);
        removed.remove(source);
    }

    /** That record is about to be removed; what refers to it is looked at again at the end. */
    void removing(DSLContext tx, UUID record, String title) {
        tx.deleteFrom(RECORD_REFERENCE).where(RECORD_REFERENCE.SOURCE.eq(record)).execute();
        due.remove(record);
        for (UUID source : tx.select(RECORD_REFERENCE.SOURCE).from(RECORD_REFERENCE)
                .where(RECORD_REFERENCE.TARGET.eq(record)).fetch(RECORD_REFERENCE.SOURCE)) {
            due.computeIfAbsent(source, _ -> new LinkedHashSet<>()).add(record);
        }
        tx.deleteFrom(RECORD_REFERENCE).where(RECORD_REFERENCE.TARGET.eq(record)).execute();
        removed.put(record, title);
    }

    @Override
    public void accept(DSLContext tx) {
        Set<UUID> targets = new LinkedHashSet<>();
        due.values().forEach(targets::addAll);
        targets.removeAll(present(tx, targets));
        if (!targets.isEmpty()) {
            throw missing(tx, targets.iterator().next());
        }
        write(tx);
    }

    private static Set<UUID> present(DSLContext tx, Collection<UUID> ids) {
        Set<UUID> present = new HashSet<>();
        for (List<UUID> some : pieces(ids)) {
            present.addAll(tx.select(REGISTER_RECORD.ID).from(REGISTER_RECORD)
                    .where(REGISTER_RECORD.ID.in(some)).fetch(REGISTER_RECORD.ID));
        }
        return present;
    }

    private RuntimeException missing(DSLContext tx, UUID target) {
        List<UUID> sources = due.keySet().stream().filter(source -> due.getOrDefault(source, Set.of()).contains(target)).toList();
        List<String> titles = tx.select(REGISTER_RECORD.TITLE).from(REGISTER_RECORD)
                .where(REGISTER_RECORD.ID.in(sources))
                .orderBy(REGISTER_RECORD.TITLE).fetch(REGISTER_RECORD.TITLE);
        String title = removed.get(target);
        return title == null ? new DanglingReference(titles.getFirst(), new Id<>(target)) : new StillReferenced(title, titles);
    }

    private void write(DSLContext tx) {
        List<RecordReferenceRecord> rows = new ArrayList<>();
        due.forEach((source, targets) -> targets.forEach(target -> rows.add(new RecordReferenceRecord(source, target))));
        for (List<RecordReferenceRecord> some : pieces(rows)) {
            tx.batchInsert(some).execute();
        }
    }

    private static <E> List<List<E>> pieces(Collection<E> all) {
        return all.stream().gather(Gatherers.windowFixed(SOME)).toList();
    }
}
