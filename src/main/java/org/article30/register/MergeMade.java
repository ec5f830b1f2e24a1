package org.article30.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.article30.history.History;
import org.article30.history.Revision;
import org.article30.records.Kind;
import org.article30.store.Id;
import org.article30.text.Texts;

/**
 * A merge as it stands in the history, found again to be taken back as one step.
 *
 * @param other what the record was called that went
 * @param after the place in the history before its first change
 * @param upTo the place in the history of its last one
 */
public record MergeMade(String other, long after, long upTo) {

    /** How many changes are read at a time. */
    private static final int SOME = 100;

    /**
     * The merge that was the last change of a record, unless something that it changed was changed again since, or something of
     * what was before it was taken out of the history.
     *
     * @param kept the record that stayed
     */
    public static <T extends Record> Optional<MergeMade> last(OpenRegister register, Kind<T> kind, Id<?> kept) {
        var history = register.history();
        return history.of(kept).stream().findFirst().filter(newest -> !newest.isAddition() && !newest.isRemoval()).flatMap(newest -> {
            var changes = changes(history, newest);
            var last = changes.getLast();
            var other = title(history, last, kind);
            var isMerge = last.isRemoval() && last.kind().equals(kind.name()) && tells(newest.reason(), names(history, newest, kind), names(history, last, kind));
            var isWhole = changes.stream().noneMatch(change -> change.isCut(change.before()));
            return isMerge && isWhole && changes.stream().allMatch(change -> history.of(change.record()).getFirst().seq() == change.seq())
                    ? Optional.of(new MergeMade(other, newest.seq() - 1, last.seq())) : Optional.empty();
        });
    }

    /** The changes from that one on that were made by the same person for the same reason, up to the first removal. */
    private static List<Revision> changes(History history, Revision first) {
        var changes = new ArrayList<Revision>(List.of(first));
        for (var next = history.since(first.seq(), SOME); !next.isEmpty() && goesOn(changes); next = history.since(next.getLast().seq(), SOME)) {
            for (var change : next) {
                if (goesOn(changes) && change.reason().equals(first.reason()) && change.author().equals(first.author())) {
                    changes.add(change);
                } else {
                    return changes;
                }
            }
        }
        return changes;
    }

    private static boolean goesOn(List<Revision> changes) {
        return !changes.getLast().isRemoval();
    }

    /** What a reason may call the record of a change: its title, or its id. */
    private static <T extends Record> Set<String> names(History history, Revision change, Kind<T> kind) {
        return Set.of(title(history, change, kind), change.record().toString());
    }

    private static <T extends Record> String title(History history, Revision change, Kind<T> kind) {
        return change.kind().equals(kind.name()) ? history.valueBefore(change, kind.form()).map(kind.title()).orElse("") : "";
    }

    /** Whether a reason tells, in any language, that the one was merged into the other. */
    private static boolean tells(String reason, Set<String> kept, Set<String> other) {
        return Texts.LANGUAGES.stream().map(Texts::in).anyMatch(texts ->
                kept.stream().anyMatch(stays -> other.stream().anyMatch(goes -> reason.startsWith(Merge.told(stays, goes, texts)))));
    }
}
