package org.article30.register;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.article30.activity.Activity;
import org.article30.activity.Capacity;
import org.article30.activity.GeneralProvisions;
import org.article30.party.Party;
import org.article30.processor.Engagement;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.transfer.Transfer;

/** Which parts the parties of a register play, as other records name them. */
public final class PartyRoles {

    private final Map<Id<?>, EnumSet<PartyRole>> roles = new HashMap<>();

    private PartyRoles() {
    }

    /**
     * The parts of every party that has one.
     *
     * @param view the register
     * @param activities goes through its activities
     */
    public static Map<Id<?>, EnumSet<PartyRole>> of(RegisterView view, Consumer<Consumer<Stored<Activity>>> activities) {
        var found = new PartyRoles();
        activities.accept(activity -> found.activity(activity.value()));
        view.all(Party.KIND).forEach(party -> found.party(party.value()));
        view.all(Engagement.KIND).forEach(engagement -> {
            found.add(engagement.value().processor(), PartyRole.PROCESSOR);
            found.add(engagement.value().principal(), PartyRole.CLIENT);
        });
        view.all(Transfer.KIND).forEach(transfer -> found.add(transfer.value().recipient(), PartyRole.RECIPIENT));
        view.all(GeneralProvisions.KIND).forEach(general -> general.value().facts().recipients()
                .forEach(recipient -> found.add(recipient.party(), PartyRole.RECIPIENT)));
        found.roles.remove(Id.NONE);
        return found.roles;
    }

    private void activity(Activity activity) {
        var own = activity.capacity() == Capacity.PROCESSOR ? PartyRole.PROCESSOR : PartyRole.CONTROLLER;
        activity.controllers().forEach(controller -> add(controller.party(), own));
        activity.clients().forEach(client -> add(client.party(), PartyRole.CLIENT));
        activity.facts().recipients().forEach(recipient -> add(recipient.party(), PartyRole.RECIPIENT));
    }

    private void party(Party party) {
        party.representatives().forEach(representative -> add(representative.party(), PartyRole.REPRESENTATIVE));
        add(party.officer().party(), PartyRole.OFFICER);
        add(party.mainEstablishment().leadAuthority(), PartyRole.AUTHORITY);
    }

    private void add(Id<?> party, PartyRole role) {
        roles.computeIfAbsent(party, _ -> EnumSet.noneOf(PartyRole.class)).add(role);
    }
}
