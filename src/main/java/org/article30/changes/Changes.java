package org.article30.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.article30.history.Redaction;
import org.article30.history.Revision;
import org.article30.history.UnreadableChange;
import org.article30.records.Kind;
import org.article30.register.RegisterContent;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;

/** The differences between versions of a record, and between two states of a register, in the words of a language. */
public final class Changes {

    private final Texts texts;
    private final FieldDifference difference;

    /** Differences in the language of {@code texts}; {@code titles} tells what a record is or was called, blank where there was none. */
    public Changes(Texts texts, Function<Id<?>, String> titles) {
        this.texts = texts;
        difference = new FieldDifference(texts, titles);
    }

    /** What one change changed; of a record added or removed, all that it said. */
    public List<FieldChange> of(Revision revision) {
        return between(revision, revision);
    }

    /** What a record said before one change against what it said after another or the same; what was not there said nothing. */
    public List<FieldChange> between(Revision first, Revision last) {
        return between(kind(last), first, last);
    }

    private <T extends Record> List<FieldChange> between(Kind<T> kind, Revision first, Revision last) {
        return between(kind, new Side(first, first.before()), new Side(last, last.after()));
    }

    /** What a record said after one change against what it said after another; what was not there said nothing. */
    public List<FieldChange> since(Revision revision, Revision last) {
        return since(kind(last), revision, last);
    }

    private <T extends Record> List<FieldChange> since(Kind<T> kind, Revision revision, Revision last) {
        return between(kind, new Side(revision, revision.after()), new Side(last, last.after()));
    }

    /** One of the two values of a change, as text. */
    private record Side(Revision revision, String text) {

        boolean isGone() {
            return revision.isTakenOut(text);
        }

        boolean hasMark() {
            return text.contains(Redaction.TOMBSTONE);
        }
    }

    /** What was taken out of the history is called so, and not compared. */
    private <T extends Record> List<FieldChange> between(Kind<T> kind, Side before, Side after) {
        if (before.isGone() || after.isGone()) {
            return List.of(mark(said(before), said(after)));
        }
        var fields = difference.between(read(kind, before.revision(), before.text()).orElse(kind.blank()), read(kind, after.revision(), after.text()).orElse(kind.blank()));
        var gone = texts.text("changes.redacted");
        return fields.isEmpty() && before.hasMark() && after.hasMark() ? List.of(mark(gone, gone)) : fields;
    }

    /** What a value that cannot be compared, because it or the other was taken out, is said to be. */
    private String said(Side side) {
        return side.text().isEmpty() ? "" : texts.text(side.isGone() ? "changes.redacted" : "changes.redacted.stated");
    }

    private FieldChange mark(String before, String after) {
        return new FieldChange("", texts.text("changes.redacted.record"), before, after, FieldChange.Kind.CHANGED);
    }

    /** The records that two states of a register tell differently, kind by kind, those of the former state first. */
    public List<RecordChange> between(RegisterContent before, RegisterContent after) {
        var found = new ArrayList<RecordChange>();
        RegisterContent.KINDS.forEach(kind -> between(kind, before, after, found));
        return List.copyOf(found);
    }

    private <T extends Record> void between(Kind<T> kind, RegisterContent before, RegisterContent after, List<RecordChange> found) {
        var former = values(before.of(kind));
        var latter = values(after.of(kind));
        var all = new LinkedHashMap<>(former);
        all.putAll(latter);
        all.keySet().forEach(id -> {
            var one = former.getOrDefault(id, kind.blank());
            var other = latter.getOrDefault(id, kind.blank());
            var effect = !former.containsKey(id) ? Effect.ADDED : latter.containsKey(id) ? Effect.CHANGED : Effect.REMOVED;
            if (effect != Effect.CHANGED || !one.equals(other)) {
                var title = kind.title().apply(effect == Effect.REMOVED ? one : other);
                found.add(new RecordChange(kind, id, texts.named(title, kind.type()), effect, difference.between(one, other)));
            }
        });
    }

    private static <T> LinkedHashMap<Id<T>, T> values(List<Stored<T>> stored) {
        var values = new LinkedHashMap<Id<T>, T>();
        stored.forEach(record -> values.put(record.id(), record.value()));
        return values;
    }

    /**
     * The value that a change holds as text; none where the text is empty, or was taken out of the history.
     *
     * @throws UnreadableChange if it cannot be read
     */
    static <T extends Record> Optional<T> read(Kind<T> kind, Revision revision, String text) {
        return text.isEmpty() || revision.isTakenOut(text) ? Optional.empty() : Optional.of(UnreadableChange.unless(revision.seq(), () -> kind.form().read(text, revision.form())));
    }

    /**
     * The kind of the record that was changed.
     *
     * @throws UnreadableChange if there is none of the name that the change gives
     */
    public static Kind<?> kind(Revision revision) {
        return RegisterContent.kind(revision.kind()).orElseThrow(() -> new UnreadableChange(revision.seq()));
    }
}
