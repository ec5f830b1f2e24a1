package org.article30.whatif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.law.Law;
import org.article30.processor.Engagement;
import org.article30.records.Kind;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.transfer.Movement;
import org.article30.transfer.Transfer;
import org.article30.transfer.TransferStatus;

/**
 * What would follow if a ground fell: each transfer and each hop that rested on it, those first that are left with nothing.
 * Recorded facts stay as they are.
 */
public final class Consequences {

    private final Law law;
    private final Law later;
    private final Assumption assumption;
    private final Map<Id<?>, List<Stored<Engagement>>> byProcessor;

    private Consequences(RegisterView view, Law law, Assumption assumption) {
        this.law = law;
        this.assumption = assumption;
        later = assumption.after(law);
        byProcessor = view.all(Engagement.KIND).stream().collect(Collectors.groupingBy(engagement -> engagement.value().processor()));
    }

    /** What would follow, in this order: what is lost, what another ground carries; each by title. */
    public static List<Consequence> of(RegisterView view, Law law, Assumption assumption) {
        var consequences = new Consequences(view, law, assumption);
        var all = new ArrayList<Consequence>();
        for (var transfer : view.all(Transfer.KIND)) {
            consequences.judge(Transfer.KIND, transfer, List.of(view.movement(transfer.value())), () -> transfer.value().activities(), all);
        }
        for (var engagement : view.all(Engagement.KIND)) {
            consequences.judge(Engagement.KIND, engagement, view.movements(engagement.value()), () -> consequences.activitiesOf(engagement), all);
        }
        return Stream.concat(all.stream().filter(Consequence::isLost), all.stream().filter(one -> !one.isLost())).toList();
    }

    private <T extends Record> void judge(Kind<T> kind, Stored<T> stored, List<Movement> movements, Supplier<List<Id<Activity>>> activities, List<Consequence> all) {
        for (var movement : movements) {
            var before = TransferStatus.of(movement, law, assumption.before());
            if (before.carrying().stream().anyMatch(ground -> assumption.ground().rows().contains(ground.row()))) {
                var after = TransferStatus.of(movement, later, assumption.day());
                all.add(new Consequence(kind, stored.id(), kind.title().apply(stored.value()), movement, before, after, activities.get()));
            }
        }
    }

    /** The activities an engagement serves; where it names none, those of the engagements its principal works under. */
    private List<Id<Activity>> activitiesOf(Stored<Engagement> engagement) {
        Set<Id<Activity>> activities = new HashSet<>();
        gather(engagement, activities, new HashSet<>());
        return activities.stream().sorted().toList();
    }

    private void gather(Stored<Engagement> engagement, Set<Id<Activity>> activities, Set<Id<Engagement>> seen) {
        if (!seen.add(engagement.id())) {
            return;
        }
        var value = engagement.value();
        activities.addAll(value.activities());
        if (value.activities().isEmpty() && !value.principal().isNone()) {
            byProcessor.getOrDefault(value.principal(), List.of()).forEach(upper -> gather(upper, activities, seen));
        }
    }
}
