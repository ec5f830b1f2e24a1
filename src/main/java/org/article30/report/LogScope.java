package org.article30.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.fact.ClockState;
import org.article30.records.Kind;
import org.article30.store.Id;
import org.article30.store.Stored;

/** The entries of a log that belong into a report, newest first: all, or those on activities of the organisation it is about. */
final class LogScope<T extends Record> {

    private final Composition report;
    private final List<Stored<T>> all;
    private final Function<T, ? extends Collection<? extends Id<?>>> activities;
    private final Comparator<String> latestFirst = Comparator.reverseOrder();

    /** The log of a kind; {@code activities} tells which activities an entry is about. */
    LogScope(Composition report, Kind<T> kind, Function<T, ? extends Collection<? extends Id<?>>> activities) {
        this.report = report;
        this.activities = activities;
        all = report.view().all(kind);
    }

    /** The entries by a key that sorts as time does, the latest first; those without one come last. */
    List<Stored<T>> newestFirst(Function<T, String> time) {
        return all.stream().filter(this::isWanted).sorted(Comparator.comparing((Stored<T> stored) -> time.apply(stored.value()), latestFirst)).toList();
    }

    /** That entries without an activity are not in the report of one organisation, where there are such. */
    List<Block> unassigned() {
        long open = report.request().organisation().isNone() ? 0 : all.stream().filter(stored -> activities.apply(stored.value()).isEmpty()).count();
        return open == 0 ? List.of() : List.of(new Block.Note(Block.Note.Kind.INFORMATION, Text.of(report.wording().say("log.unassigned", open))));
    }

    private boolean isWanted(Stored<T> stored) {
        return report.request().organisation().isNone()
                || activities.apply(stored.value()).stream().anyMatch(id -> !report.view().activityTitle(id).isBlank());
    }

    /** How a clock stands, in a word; what is over stands out. */
    static Text clock(Wording wording, ClockState state) {
        var word = wording.texts().choice(state);
        return switch (state) {
            case OVERDUE, LATE -> Text.strong(word);
            case NONE -> Text.of("–");
            case SOON, RUNNING, KEPT -> Text.of(word);
        };
    }

    /** What a table row is called: reference, then name, as far as there are any. */
    static Text name(Wording wording, String... parts) {
        var said = Stream.of(parts).filter(part -> !part.isBlank()).toList();
        return said.isEmpty() ? Text.muted(wording.say("unnamed")) : Text.of(String.join(" ", said));
    }
}
