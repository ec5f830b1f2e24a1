package org.article30.register;

import static org.article30.register.Completeness.item;
import static org.article30.register.CompletenessItem.State.MISSING;
import static org.article30.register.CompletenessItem.State.NOT_APPLICABLE;
import static org.article30.register.CompletenessItem.State.OPEN;
import static org.article30.register.CompletenessItem.State.PARTIAL;
import static org.article30.register.CompletenessItem.State.STATED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.Capacity;
import org.article30.law.Countries;
import org.article30.law.EmailAddress;
import org.article30.law.Law;
import org.article30.law.LegalRegime;
import org.article30.party.Contact;
import org.article30.party.ContactKind;
import org.article30.party.Decision;
import org.article30.party.Party;
import org.article30.party.PartyKind;
import org.article30.register.CompletenessItem.State;

/** Judges items of Article 30(1)(a) and 30(2)(a) GDPR: who is named, and how to reach them. */
final class PartyCompleteness {

    private static final String UNION = LegalRegime.EU.code();

    private final RegisterView view;
    private final Law law;
    private final LocalDate day;

    PartyCompleteness(RegisterView view, Law law, LocalDate day) {
        this.view = view;
        this.law = law;
        this.day = day;
    }

    /** Name and contact details of the controllers or, in a processor record, of the processor. */
    CompletenessItem identity(String id, Activity activity) {
        return worst(id, "controllers", named(activity).map(party -> identity(id, party)));
    }

    /** Each controller on whose behalf a processor acts. */
    CompletenessItem clients(Activity activity) {
        var clients = activity.clients().stream().map(client -> view.party(client.party()));
        return worst("30-2-a-controllers", "clients", clients.map(party -> identity("30-2-a-controllers", party)));
    }

    /** The representative, where a party sits outside the Union. */
    CompletenessItem representative(String id, Activity activity) {
        return worst(id, "controllers", withClients(activity).map(party -> representative(id, party)));
    }

    /** The data protection officer, or the reasoned decision to have none. */
    CompletenessItem officer(String id, Activity activity) {
        return worst(id, "controllers", withClients(activity).map(party -> officer(id, party)));
    }

    private Stream<Party> named(Activity activity) {
        return activity.controllers().stream().map(link -> view.party(link.party()));
    }

    private Stream<Party> withClients(Activity activity) {
        var clients = activity.capacity() == Capacity.PROCESSOR
                ? activity.clients().stream().map(client -> view.party(client.party()))
                : Stream.<Party>of();
        return Stream.concat(named(activity), clients);
    }

    private static CompletenessItem identity(String id, Party party) {
        if (party.kind() == PartyKind.GROUP || party.kind() == PartyKind.CATEGORY) {
            return about(id, OPEN, "unnamed-members", party);
        }
        if (party.kind() == PartyKind.NOT_STATED || !party.unverified().isBlank()) {
            return about(id, OPEN, "undetermined", party);
        }
        var address = party.seats().stream().anyMatch(seat -> !seat.street().isBlank() || !seat.town().isBlank());
        var reachable = party.contacts().stream().anyMatch(PartyCompleteness::isUsable);
        if (address && reachable) {
            return about(id, STATED, "stated", party);
        }
        return about(id, PARTIAL, address ? "no-contact" : reachable ? "no-address" : "no-address-no-contact", party);
    }

    private static boolean isUsable(Contact contact) {
        return !contact.value().isBlank()
                && (contact.kind() != ContactKind.EMAIL || EmailAddress.check(contact.value()).isEmpty());
    }

    /** One seat in the Union is enough (Article 27(1)); a representative under another regime is none of Article 30. */
    private CompletenessItem representative(String id, Party party) {
        var representatives = party.representatives().stream().filter(one -> one.regime().equals(UNION)).toList();
        if (representatives.stream().anyMatch(one -> one.decision() == Decision.APPOINTED && !one.party().isNone())) {
            return about(id, STATED, "stated", party);
        }
        if (representatives.stream().anyMatch(one -> one.decision() == Decision.NOT_REQUIRED && !one.reason().isBlank())) {
            return about(id, NOT_APPLICABLE, "not-required", party);
        }
        if (!party.sitsIn(Countries::isCode)) {
            return about(id, OPEN, "seat-unknown", party);
        }
        return party.sitsIn(country -> law.isEea(country, day))
                ? about(id, NOT_APPLICABLE, "seat-in-union", party)
                : about(id, MISSING, "representative-missing", party);
    }

    private static CompletenessItem officer(String id, Party party) {
        var officer = party.officer();
        return switch (officer.decision()) {
            case APPOINTED -> officer.contacts().stream().anyMatch(PartyCompleteness::isUsable) || !officer.party().isNone()
                    ? about(id, STATED, "stated", party)
                    : about(id, PARTIAL, "officer-no-contact", party);
            case NOT_REQUIRED -> officer.reason().isBlank()
                    ? about(id, PARTIAL, "officer-no-reason", party)
                    : about(id, NOT_APPLICABLE, "not-required", party);
            case OPEN -> about(id, OPEN, "officer-open", party);
            case NOT_STATED -> about(id, MISSING, "officer-missing", party);
        };
    }

    private static CompletenessItem about(String id, State state, String reason, Party party) {
        return new CompletenessItem(id, state, reason, List.of(party.name()), "controllers");
    }

    private static CompletenessItem worst(String id, String field, Stream<CompletenessItem> items) {
        return items.max(Comparator.comparing(CompletenessItem::state))
                .map(item -> new CompletenessItem(id, item.state(), item.reason(), item.arguments(), field))
                .orElse(item(id, MISSING, "missing", field));
    }
}
