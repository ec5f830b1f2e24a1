package org.article30.records;

import static org.article30.db.Tables.RECORD_REFERENCE;
import static org.article30.db.Tables.REGISTER_RECORD;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.article30.store.Database;
import org.article30.store.Id;
import org.article30.store.MalformedInput;
import org.jooq.DSLContext;

/**
 * Records about which the register says beside their value what their value does not say: what they are called in lists, or which
 * records they refer to. The program writes both from the value.
 */
public final class Misfiled {

    private static final int BATCH = 100;

    private final Database database;

    /** Those of a register. */
    public Misfiled(Database database) {
        this.database = database;
    }

    /** Those of a kind; a record whose value cannot be read is none, for it was altered itself. */
    public <T extends Record> Set<Id<?>> of(Kind<T> kind) {
        return database.read(sql -> sql.select(REGISTER_RECORD.ID).from(REGISTER_RECORD).where(REGISTER_RECORD.KIND.eq(kind.name())).orderBy(REGISTER_RECORD.ID)
                .fetch(REGISTER_RECORD.ID).stream().gather(Gatherers.windowFixed(BATCH)).flatMap(some -> of(sql, kind, some).stream()).collect(Collectors.toSet()));
    }

    private static <T extends Record> Set<Id<?>> of(DSLContext sql, Kind<T> kind, List<UUID> some) {
        var references = references(sql, some);
        var found = new HashSet<Id<?>>();
        sql.select(REGISTER_RECORD.ID, REGISTER_RECORD.TITLE, REGISTER_RECORD.CONTENT, REGISTER_RECORD.FORM).from(REGISTER_RECORD).where(REGISTER_RECORD.ID.in(some)).forEach(row -> {
            try {
                var value = kind.form().read(row.value3(), row.value4());
                if (!kind.title().apply(value).equals(row.value2()) || !IdsWithin.value(value).equals(references.getOrDefault(row.value1(), Set.of()))) {
                    found.add(new Id<>(row.value1()));
                }
            } catch (MalformedInput | UnusableText e) {
                // what its last change left is held against it elsewhere
            }
        });
        return found;
    }

    private static Map<UUID, Set<UUID>> references(DSLContext sql, List<UUID> sources) {
        var references = new HashMap<UUID, Set<UUID>>();
        sql.select(RECORD_REFERENCE.SOURCE, RECORD_REFERENCE.TARGET).from(RECORD_REFERENCE).where(RECORD_REFERENCE.SOURCE.in(sources))
                .forEach(row -> references.computeIfAbsent(row.value1(), _ -> new HashSet<>()).add(row.value2()));
        return references;
    }
}
