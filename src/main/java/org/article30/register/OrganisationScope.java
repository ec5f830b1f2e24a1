package org.article30.register;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.processor.Chain;
import org.article30.processor.Engagement;
import org.article30.records.Kind;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.transfer.Transfer;

/**
 * What of a register is one organisation's: the activities that it or a company of its group carries out, the transfers
 * and engagements that it takes part in or that serve such an activity, and the chains of processors below these.
 */
final class OrganisationScope {

    private final RegisterView view;
    private final Id<?> organisation;
    private final Set<Id<?>> activities = new HashSet<>();

    OrganisationScope(RegisterView view, Id<?> organisation) {
        this.view = view;
        this.organisation = organisation;
        view.activities().forEach(stored -> {
            if (carriesOut(stored.value())) {
                activities.add(stored.id());
            }
        });
    }

    /** Whether the organisation carries an activity out, alone or with others: as controller or as processor. */
    boolean carriesOut(Activity activity) {
        return activity.controllers().stream().anyMatch(link -> view.belongs(link.party(), organisation));
    }

    /** Everything but activities; of transfers and engagements only those of the organisation. */
    RegisterContent rest() {
        var content = new RegisterContent();
        RegisterContent.KINDS.stream().filter(kind -> !kind.equals(Activity.KIND)).forEach(kind -> add(kind, content));
        return content;
    }

    private <T extends Record> void add(Kind<T> kind, RegisterContent content) {
        var engaged = kind.equals(Engagement.KIND) ? engagements() : Set.of();
        view.all(kind).stream().filter(stored -> switch (stored.value()) {
            case Transfer transfer -> takesPart(List.of(transfer.exporter()), transfer.activities());
            case Engagement _ -> engaged.contains(stored.id());
            default -> true;
        }).forEach(stored -> content.add(kind, stored));
    }

    private Set<Id<Engagement>> engagements() {
        var all = view.all(Engagement.KIND);
        var own = all.stream().filter(stored -> takesPart(List.of(stored.value().principal(), stored.value().processor()), stored.value().activities()));
        var reached = new HashSet<Id<Engagement>>();
        own.map(Stored::id).forEach(id -> {
            if (reached.add(id)) {
                Chain.of(all, id).hops().forEach(hop -> reached.add(hop.engagement().id()));
            }
        });
        return reached;
    }

    private boolean takesPart(List<? extends Id<?>> parties, List<Id<Activity>> served) {
        return Stream.concat(parties.stream().filter(party -> view.belongs(party, organisation)), served.stream().filter(activities::contains))
                .findAny().isPresent();
    }
}
