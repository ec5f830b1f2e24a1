package org.article30.records;

import static org.article30.db.Tables.RECORD_REFERENCE;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.article30.store.Id;
import org.jooq.DSLContext;

/** Which records a write saved, and which refer to these: a rule that speaks of several records is asked about all of them. */
final class Affected implements Consumer<DSLContext> {

    private static final int SOME = 500;

    private final Consumer<Set<Id<?>>> rule;
    private final Set<UUID> saved = new LinkedHashSet<>();

    Affected(Consumer<Set<Id<?>>> rule) {
        this.rule = rule;
    }

    void saved(UUID record) {
        saved.add(record);
    }

    @Override
    public void accept(DSLContext tx) {
        Set<Id<?>> affected = new HashSet<>();
        saved.forEach(record -> affected.add(new Id<>(record)));
        for (List<UUID> some : saved.stream().gather(Gatherers.windowFixed(SOME)).toList()) {
            tx.select(RECORD_REFERENCE.SOURCE).from(RECORD_REFERENCE).where(RECORD_REFERENCE.TARGET.in(some))
                    .forEach(row -> affected.add(new Id<>(row.value1())));
        }
        rule.accept(affected);
    }
}
