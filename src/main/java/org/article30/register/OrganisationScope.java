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
 * and engagements that it takes part in or that serve such an activity, the chains of processors below these, and the
 * transfers to a processor in them that say neither who exports nor for which activity.
 */
final class OrganisationScope {

    private final RegisterView view;
    private final Id<?> organisation;
    private final Set<Id<?>> activities = new HashSet<>();
    private final Set<Id<?>> engagements = new HashSet<>();
    private final Set<Id<?>> processors = new HashSet<>();

    OrganisationScope(RegisterView view, Id<?> organisation) {
        this.view = view;
        this.organisation = organisation;
        view.activities().forEach(stored -> {
            if (carriesOut(stored.value())) {
                activities.add(stored.id());
            }
        });
        var all = view.all(Engagement.KIND);
        all.stream().filter(stored -> takesPart(List.of(stored.value().principal(), stored.value().processor()), stored.value().activities()))
                .filter(stored -> !engagements.contains(stored.id()))
                .forEach(stored -> Chain.of(all, stored.id()).hops().forEach(hop -> engagements.add(hop.engagement().id())));
        engagements.forEach(id -> processors.add(view.engagement(id).processor()));
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
        view.all(kind).stream().filter(stored -> switch (stored.value()) {
            case Transfer transfer -> takesPart(List.of(transfer.exporter()), transfer.activities()) || isOpen(transfer) && processors.contains(transfer.recipient());
            case Engagement _ -> engagements.contains(stored.id());
            default -> true;
        }).forEach(stored -> content.add(kind, stored));
    }

    private static boolean isOpen(Transfer transfer) {
        return transfer.exporter().isNone() && transfer.activities().isEmpty() && !transfer.recipient().isNone();
    }

    private boolean takesPart(List<? extends Id<?>> parties, List<Id<Activity>> served) {
        return Stream.concat(parties.stream().filter(party -> view.belongs(party, organisation)), served.stream().filter(activities::contains))
                .findAny().isPresent();
    }
}
