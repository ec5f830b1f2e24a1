package org.article30.register;

import java.util.HashSet;
import java.util.Set;
import org.article30.activity.Activity;
import org.article30.history.Past;
import org.article30.records.Kind;
import org.article30.records.PastRecords;
import org.article30.store.Id;
import org.article30.store.Stored;

/** All kinds of records of a register as they stood on a past day. */
final class PastRegister {

    private final Past past;
    private final Set<Id<?>> there = new HashSet<>();
    private final Set<Id<?>> referred = new HashSet<>();

    PastRegister(Past past) {
        this.past = past;
    }

    /** The sight of it; its activities are read while it is used. */
    RegisterView view() {
        var rest = new RegisterContent();
        RegisterContent.KINDS.stream().filter(kind -> kind != Activity.KIND).forEach(kind -> read(kind, rest));
        return new RegisterView(rest, new PastRecords<>(past, Activity.KIND).each());
    }

    /**
     * All its records. As it is known now, a record may be true from before one that it refers to was there: that one is
     * then added as it was first recorded, so that no reference leads nowhere.
     */
    RegisterContent content() {
        var content = new RegisterContent();
        RegisterContent.KINDS.forEach(kind -> read(kind, content));
        while (!there.containsAll(referred)) {
            var missing = new HashSet<>(referred);
            missing.removeAll(there);
            RegisterContent.KINDS.forEach(kind -> supply(kind, missing, content));
            there.addAll(missing);
        }
        return content;
    }

    private <T extends Record> void read(Kind<T> kind, RegisterContent content) {
        new PastRecords<>(past, kind).forEach(stored -> add(kind, stored, content));
    }

    private <T extends Record> void supply(Kind<T> kind, Set<Id<?>> missing, RegisterContent content) {
        new PastRecords<>(past, kind).firsts(missing).forEach(stored -> add(kind, stored, content));
    }

    private <T extends Record> void add(Kind<T> kind, Stored<T> stored, RegisterContent content) {
        content.add(kind, stored);
        there.add(stored.id());
        referred.addAll(PastRecords.referred(stored.value()));
    }
}
