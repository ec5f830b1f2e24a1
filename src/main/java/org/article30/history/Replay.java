package org.article30.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.article30.db.tables.records.RevisionRecord;
import org.article30.store.Form;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.jspecify.annotations.Nullable;

/**
 * What a record is known now to have held on a past day: its changes, field by field, in the order in which they were
 * recorded, without those that came true later. So a correction recorded in December that holds from February on shows in
 * March, and the change of another field that came true in June does not; and of two that speak of the same field the one
 * recorded later counts, as it does in the register of today.
 */
final class Replay {

    private final Form<?> form;
    private @Nullable JsonNode value;
    private int version;

    private Replay(Form<?> form) {
        this.form = form;
    }

    /** The value after those revisions of a record that count; nothing if it was not there. All that were before the first are in its value. */
    static <T> Optional<Stored<T>> of(List<RevisionRecord> revisions, Predicate<RevisionRecord> counting, Form<T> form) {
        var replay = new Replay(form);
        for (int from = 0; from < revisions.size();) {
            int to = endOfLife(revisions, from);
            replay.live(revisions.subList(from, to), counting);
            from = to;
        }
        var last = revisions.getLast();
        return Optional.ofNullable(replay.value).map(value ->
                new Stored<>(new Id<>(last.getRecord()), replay.version, form.read(value.toString(), form.current())));
    }

    /** A record that was removed may be added again: each addition begins another life. */
    private static int endOfLife(List<RevisionRecord> revisions, int from) {
        int to = from + 1;
        while (to < revisions.size() && !revisions.get(to).getValueBefore().isEmpty()) {
            to++;
        }
        return to;
    }

    /** A record is there from the first day that any of its changes speaks of. */
    private void live(List<RevisionRecord> life, Predicate<RevisionRecord> counting) {
        if (life.stream().noneMatch(row -> counting.test(row) && !row.getValueAfter().isEmpty())) {
            return;
        }
        var begin = life.getFirst();
        value = after(begin);
        version = begin.getVersion();
        life.stream().skip(1).filter(counting).forEach(this::change);
    }

    private void change(RevisionRecord row) {
        version = row.getVersion();
        value = row.getValueAfter().isEmpty() || value == null ? null : FieldChanges.applied(value, before(row), after(row));
    }

    private ObjectNode before(RevisionRecord row) {
        return UnreadableChange.unless(row.getSeq(), () -> form.tree(row.getValueBefore(), row.getForm()));
    }

    private ObjectNode after(RevisionRecord row) {
        return UnreadableChange.unless(row.getSeq(), () -> form.tree(row.getValueAfter(), row.getForm()));
    }
}
