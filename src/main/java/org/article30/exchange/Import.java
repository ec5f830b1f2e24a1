package org.article30.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.article30.records.Kind;
import org.article30.register.OpenRegister;
import org.article30.register.RegisterContent;
import org.article30.store.Stored;

/**
 * Takes a register's records into an open register: new ones are added, known ones (by id) changed where they differ,
 * and nothing is removed. All of it happens, or nothing.
 */
public final class Import {

    private final OpenRegister target;
    private final RegisterContent source;

    /** What becomes of one record. */
    public enum Effect {
        /** The register does not have it. */
        ADDED,
        /** The register has it, with another value. */
        CHANGED,
        /** The register has it just so. */
        UNCHANGED
    }

    /**
     * What becomes of one record of the source.
     *
     * @param kind its kind
     * @param title what it is called
     * @param effect what becomes of it
     */
    public record Change(Kind<?> kind, String title, Effect effect) {
    }

    /** An import of {@code source} into {@code target}; nothing is read or written yet. */
    public Import(OpenRegister target, RegisterContent source) {
        this.target = target;
        this.source = source;
    }

    /**
     * What would become of each record, in the order of the source; nothing is written. Throws what {@link #run} would
     * throw: all of it is done, and undone.
     */
    public List<Change> preview() {
        return target.database().rehearse(_ -> taken("", target.history().today()));
    }

    /** Takes the records over, true from today on. See {@link #run(String, LocalDate)}. */
    public List<Change> run(String reason) {
        return run(reason, target.history().today());
    }

    /**
     * Takes the records over, in one transaction, and says what became of each.
     *
     * @param reason why, as the history will say
     * @param since since when what they say is true
     * @throws org.article30.records.DanglingReference when a record refers to one that neither has; nothing is taken
     * @throws MisplacedReference when a record refers to one of the wrong kind; nothing is taken
     * @throws org.article30.records.IdTaken when a record has the id of one of another kind; nothing is taken
     * @throws org.article30.register.NotApprovable when an activity is called approved that cannot be; nothing is taken
     */
    public List<Change> run(String reason, LocalDate since) {
        return target.database().write(_ -> taken(reason, since));
    }

    private List<Change> taken(String reason, LocalDate since) {
        var changes = new ArrayList<Change>();
        var referred = new ReferredKinds(target, source);
        RegisterContent.KINDS.forEach(kind -> require(referred, kind));
        RegisterContent.KINDS.forEach(kind -> take(kind, reason, since, changes));
        return List.copyOf(changes);
    }

    private <T extends Record> void require(ReferredKinds referred, Kind<T> kind) {
        source.of(kind).forEach(stored -> referred.require(kind, stored));
    }

    private <T extends Record> void take(Kind<T> kind, String reason, LocalDate since, List<Change> changes) {
        var records = target.records(kind);
        for (var stored : source.of(kind)) {
            var effect = effect(kind, stored);
            switch (effect) {
                case ADDED -> records.add(stored.id(), stored.value(), reason, since);
                case CHANGED -> records.save(records.find(stored.id()).orElseThrow().with(stored.value()), reason, since);
                case UNCHANGED -> { }
            }
            changes.add(change(kind, stored, effect));
        }
    }

    private <T extends Record> Effect effect(Kind<T> kind, Stored<T> stored) {
        return target.records(kind).find(stored.id())
                .map(known -> known.value().equals(stored.value()) ? Effect.UNCHANGED : Effect.CHANGED)
                .orElse(Effect.ADDED);
    }

    private static <T extends Record> Change change(Kind<T> kind, Stored<T> stored, Effect effect) {
        return new Change(kind, kind.title().apply(stored.value()), effect);
    }
}
