package org.article30.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.article30.activity.Activity;
import org.article30.activity.ApartKeys;
import org.article30.activity.Workflow;
import org.article30.party.Party;
import org.article30.party.PartyKind;
import org.article30.records.Kind;
import org.article30.records.RecordStore;
import org.article30.records.Repointed;
import org.article30.store.Id;
import org.article30.store.RecordShape;
import org.article30.store.Stored;
import org.article30.text.Texts;

/**
 * Makes one record of two parties or two activities: one stays and takes from the other what it leaves blank, everything that
 * refers to the other refers to it from then on, and the other is removed. All of it happens, or nothing.
 */
public final class Merge<T extends Record> {

    private static final Set<Kind<?>> KINDS = Set.of(Party.KIND, Activity.KIND);

    private final OpenRegister register;
    private final RecordStore<T> store;
    private final Id<T> kept;
    private final Id<T> other;

    private Merge(OpenRegister register, RecordStore<T> store, Id<T> kept, Id<T> other) {
        this.register = register;
        this.store = store;
        this.kept = kept;
        this.other = other;
    }

    /**
     * A record that refers to the one that goes.
     *
     * @param kind its kind
     * @param record which one
     * @param title what it is called
     */
    public record Moved(Kind<?> kind, Id<?> record, String title) {
    }

    /**
     * A field of the two.
     *
     * @param owner the record class it is a component of
     * @param component which one
     */
    public record Taken(Class<? extends Record> owner, String component) {
    }

    /**
     * What a merge does.
     *
     * @param kept what the one that stays is called before
     * @param other what the one that goes is called
     * @param moved the records whose references move
     * @param taken the fields that take something from the one that goes
     * @param left the fields of which the one that goes says something that is not taken over
     * @param again whether the one that stays was approved and is to be approved again
     */
    public record Effect(String kept, String other, List<Moved> moved, List<Taken> taken, List<Taken> left, boolean again) {
    }

    /**
     * A merge that was done.
     *
     * @param effect what it did
     * @param after the place in the history before its first change
     * @param upTo the place in the history of its last one
     */
    public record Done(Effect effect, long after, long upTo) {
    }

    /**
     * A merge of two records; nothing is written yet.
     *
     * @param kept the one that stays
     * @param other the one that goes
     * @throws NotMergeable where they are one, of different kinds, no parties or activities, or no longer there
     */
    public static Merge<?> of(OpenRegister register, Id<?> kept, Id<?> other) {
        if (kept.equals(other)) {
            throw new NotMergeable(NotMergeable.Why.SAME, "");
        }
        var kind = kind(register, kept);
        if (!kind.equals(kind(register, other))) {
            throw new NotMergeable(NotMergeable.Why.KINDS, "");
        }
        if (!KINDS.contains(kind)) {
            throw new NotMergeable(NotMergeable.Why.OTHER_KIND, "");
        }
        return of(register, kind, kept, other);
    }

    private static <T extends Record> Merge<T> of(OpenRegister register, Kind<T> kind, Id<?> kept, Id<?> other) {
        return new Merge<>(register, register.records(kind), new Id<>(kept.value()), new Id<>(other.value()));
    }

    private static Kind<?> kind(OpenRegister register, Id<?> id) {
        return RegisterContent.KINDS.stream().filter(kind -> register.records(kind).find(new Id<>(id.value())).isPresent()).findFirst()
                .orElseThrow(() -> new NotMergeable(NotMergeable.Why.GONE, ""));
    }

    /**
     * What the history is to say of the merge: which record went into which, and why.
     *
     * @param why why, in the user's words; may be blank
     */
    public String reason(String why, Texts texts) {
        var told = told(name(found(kept).value(), kept, title(found(kept))), name(found(other).value(), other, title(found(other))), texts);
        return why.isBlank() ? told : texts.text("report.labelled", told, why.strip());
    }

    /**
     * How a reason names a record: by its title, but a natural person by the record's id. A reason stays in the history, and the name
     * of a person may have to go from there (Article 17 GDPR).
     */
    static String name(Record value, Id<?> id, String title) {
        return value instanceof Party party && party.kind() == PartyKind.PERSON ? id.toString() : title;
    }

    /** That one record was merged into another. */
    static String told(String kept, String other, Texts texts) {
        return texts.text("merge.done", kept, other);
    }

    /** What the merge would do; nothing is written. Throws what {@link #run} would throw: all of it is done, and undone. */
    public Effect preview() {
        return register.database().rehearse(_ -> merged("", register.history().today()));
    }

    /**
     * Merges, in one transaction.
     *
     * @param reason why, as the history will say
     * @param since from when on the two are one
     * @throws NotMergeable where one of them is no longer there, or a party would belong to itself
     * @throws NotApprovable where an approved activity could no longer be
     * @throws ProcessorsInARing where a chain of processors would come back to where it began
     */
    public Done run(String reason, LocalDate since) {
        return register.database().write(_ -> {
            var after = register.history().length();
            var effect = merged(reason, since);
            return new Done(effect, after, register.history().length());
        });
    }

    private Effect merged(String reason, LocalDate since) {
        var stays = found(kept);
        var goes = found(other);
        var united = new United();
        var value = edition(stays.value(), united.of(own(stays.value(), other), apart(own(goes.value(), kept), stays.value())), reason);
        store.save(stays.with(value), reason, since); // even where nothing of it changes: its own history tells of the merge
        var moved = new ArrayList<Moved>();
        RegisterContent.KINDS.forEach(kind -> move(kind, reason, since, moved));
        requireNoCircle(stays);
        store.remove(goes, reason, since);
        return new Effect(title(stays), title(goes), List.copyOf(moved), told(united.taken()), told(united.left()), isAgain(stays.value(), value));
    }

    private static List<Taken> told(List<United.Field> fields) {
        return fields.stream().map(field -> new Taken(field.owner(), field.component())).filter(Merge::isTold).toList();
    }

    private Stored<T> found(Id<T> id) {
        return store.find(id).orElseThrow(() -> new NotMergeable(NotMergeable.Why.GONE, ""));
    }

    private String title(Stored<T> stored) {
        return store.kind().title().apply(stored.value());
    }

    /** How an activity came to be approved is its own. */
    private static boolean isTold(Taken taken) {
        return !taken.component().equals("steps") && !taken.component().equals("status");
    }

    /** A value without what leads to the record it becomes one with, and with what leads to itself leading to the one that stays. */
    private T own(T value, Id<T> partner) {
        var without = switch (value) {
            case Party party -> RecordShape.with(RecordShape.with(value, "parent", party.parent().equals(partner) ? Id.none() : party.parent()),
                    "members", party.members().stream().filter(member -> !member.party().equals(partner)).toList());
            case Activity activity -> RecordShape.with(value, "related", activity.related().stream().filter(row -> !row.activity().equals(partner)).toList());
            default -> value;
        };
        return Repointed.of(without, other, kept);
    }

    private T apart(T goes, T stays) {
        return goes instanceof Activity leaving && stays instanceof Activity staying
                ? RecordShape.with(goes, "facts", ApartKeys.of(leaving.facts(), staying.facts())) : goes;
    }

    /** An approved activity that takes something over is a new edition, to be approved again; steps are never taken over. */
    private T edition(T stays, T united, String reason) {
        return stays instanceof Activity before && united instanceof Activity after
                ? RecordShape.same(stays, Workflow.edited(before, after, false, new Workflow.Deed(register.history().author(), register.history().today(), reason))) : united;
    }

    private static boolean isAgain(Record before, Record after) {
        return before instanceof Activity was && after instanceof Activity is && was.particulars().status() != is.particulars().status();
    }

    private <R extends Record> void move(Kind<R> kind, String reason, LocalDate since, List<Moved> moved) {
        var records = register.records(kind);
        var referring = new ArrayList<Stored<R>>();
        records.forEach(stored -> {
            var now = Repointed.of(stored.value(), other, kept);
            if (!stored.id().equals(kept) && !stored.id().equals(other) && !now.equals(stored.value())) {
                referring.add(stored.with(now));
            }
        });
        referring.forEach(stored -> {
            records.save(stored, reason, since);
            moved.add(new Moved(kind, stored.id(), kind.title().apply(stored.value())));
        });
    }

    private void requireNoCircle(Stored<T> stays) {
        var seen = new HashSet<Id<?>>(Set.of(kept));
        var parties = register.records(Party.KIND);
        for (var above = parent(parties, kept); !above.isNone(); above = parent(parties, above)) {
            if (!seen.add(above)) {
                throw new NotMergeable(NotMergeable.Why.CIRCLE, title(stays));
            }
        }
    }

    private static Id<?> parent(RecordStore<Party> parties, Id<?> party) {
        return parties.find(new Id<>(party.value())).map(found -> found.value().parent()).orElse(Id.none());
    }
}
