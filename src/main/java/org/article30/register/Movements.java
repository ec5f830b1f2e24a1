package org.article30.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.article30.fact.Answer;
import org.article30.party.Party;
import org.article30.party.PartyKind;
import org.article30.party.Seat;
import org.article30.party.SeatKind;
import org.article30.processor.Engagement;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.transfer.AssessmentState;
import org.article30.transfer.Movement;
import org.article30.transfer.Transfer;

/** What the transfers and the hops of a register are to the law: from which country to which, and on what they rest. */
final class Movements {

    private static final String GROUP = "group";

    private final RegisterView view;
    private final Map<Id<?>, List<Transfer>> byRecipient = new HashMap<>();
    private final Map<Id<?>, String> countries = new ConcurrentHashMap<>(); // asked again for every rule and every hop

    Movements(RegisterView view, List<Stored<Transfer>> transfers) {
        this.view = view;
        transfers.stream().map(Stored::value).filter(transfer -> !transfer.recipient().isNone())
                .forEach(transfer -> byRecipient.computeIfAbsent(transfer.recipient(), _ -> new ArrayList<>()).add(transfer));
    }

    Movement of(Transfer transfer) {
        var recipient = view.party(transfer.recipient());
        var organisation = transfer.internationalOrganisation() == Answer.YES || recipient.kind() == PartyKind.INTERNATIONAL_ORGANISATION;
        var group = transfer.category().code().equals(GROUP) ? Answer.YES : withinGroup(transfer.exporter(), transfer.recipient(), !transfer.category().isBlank());
        return new Movement(transfer.regime(), countryOf(transfer.exporter()), transfer.country(), transfer.countryText(), organisation, recipient.name(), group,
                transfer.safeguards(), transfer.assessment(), view.impactAssessment(transfer.impactAssessment()).conclusion());
    }

    /** The hop to the main place of a processor, then those to its further places. */
    List<Movement> of(Engagement engagement) {
        var hops = new ArrayList<Movement>();
        hops.add(hop(engagement, engagement.country(), engagement.countryText()));
        engagement.places().forEach(place -> hops.add(hop(engagement, place.country(), place.countryText())));
        return List.copyOf(hops);
    }

    /** An engagement that says nothing of the grounds rests on those of the transfer declared. */
    private Movement hop(Engagement engagement, String country, String words) {
        return declared(engagement, country).map(transfer -> of(transfer).from(countryOf(engagement.principal()))).orElseGet(() -> stated(engagement, country, words));
    }

    /**
     * The transfer that says on what a hop rests whose engagement does not: one declared to the processor in that country by its
     * principal, or by nobody named.
     */
    Optional<Transfer> declared(Engagement engagement, String country) {
        return !engagement.safeguards().isEmpty() || country.isBlank() ? Optional.empty() : byRecipient.getOrDefault(engagement.processor(), List.of()).stream()
                .filter(transfer -> transfer.country().equals(country) && isBy(engagement.principal(), transfer)).findFirst();
    }

    /** Where the principal is not named, it is one of the organisations of the register. */
    private boolean isBy(Id<Party> principal, Transfer transfer) {
        return transfer.exporter().isNone() || transfer.exporter().equals(principal) || principal.isNone() && view.register().organisations().contains(transfer.exporter());
    }

    private Movement stated(Engagement engagement, String country, String words) {
        var processor = view.party(engagement.processor());
        var assessment = engagement.impactAssessment().isNone() ? AssessmentState.NOT_STATED : AssessmentState.ON_FILE;
        return new Movement("", countryOf(engagement.principal()), country, words, processor.kind() == PartyKind.INTERNATIONAL_ORGANISATION, processor.name(),
                withinGroup(engagement.principal(), engagement.processor(), false), engagement.safeguards(), assessment,
                view.impactAssessment(engagement.impactAssessment()).conclusion());
    }

    /** Where a party sits; blank where nothing is stated, or several countries and none of them as that of a head office. */
    String countryOf(Id<?> party) {
        return countries.computeIfAbsent(party, this::seat);
    }

    private String seat(Id<?> party) {
        var seats = view.party(party).seats().stream().filter(seat -> !seat.country().isBlank()).toList();
        return Stream.of(SeatKind.MAIN_ESTABLISHMENT, SeatKind.REGISTERED_OFFICE, SeatKind.HEAD_OFFICE)
                .map(kind -> only(seats.stream().filter(seat -> seat.kind() == kind)))
                .filter(country -> !country.isBlank()).findFirst()
                .orElseGet(() -> only(seats.stream().filter(seat -> seat.kind() != SeatKind.BRANCH)));
    }

    private static String only(Stream<Seat> seats) {
        var countries = seats.map(Seat::country).distinct().toList();
        return countries.size() == 1 ? countries.getFirst() : "";
    }

    /** Whether two parties are of one group. Where the sender is not named, the organisations of the register send. */
    private Answer withinGroup(Id<Party> sender, Id<Party> recipient, boolean categoryNamed) {
        if (recipient.isNone()) {
            return categoryNamed ? Answer.NO : Answer.NOT_STATED;
        }
        if (view.party(recipient).kind() == PartyKind.GROUP) {
            return Answer.YES;
        }
        var senders = sender.isNone() ? view.register().organisations() : List.of(sender);
        if (senders.isEmpty()) {
            return Answer.NOT_STATED;
        }
        var line = view.line(recipient);
        return senders.stream().anyMatch(one -> view.line(one).stream().anyMatch(line::contains)) ? Answer.YES : Answer.NO;
    }
}
