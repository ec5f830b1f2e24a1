package org.article30.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.article30.party.Decision;
import org.article30.party.Party;
import org.article30.party.Seat;
import org.article30.party.SeatKind;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.transfer.Reason.Place;

/** Seats of the organisations of a register and of the groups they belong to, held against one another. */
final class Seats {

    private Seats() {
    }

    /**
     * Head offices in different countries. An address without a stated function counts against the head office too: which
     * of the two is the seat is open. A registered office elsewhere than the head office of the group does not.
     */
    static Stream<Spot> contradictory(Stored<Party> party, Given given) {
        if (!OrganisationRules.isOwn(party, given)) {
            return Stream.empty();
        }
        var heads = headOffices(given);
        var conflict = Spot.in("seats", party.value().seats(), (path, seat) -> against(seat, heads)
                .map(other -> Spot.at(path + ".country", "rule.R-ORG-07.other", new Place(seat.country()), other.owner(), new Place(other.country()))).stream()).toList();
        var open = party.value().mainEstablishment().decision();
        return Stream.concat(conflict.stream(), Spot.at("mainEstablishment.decision", "rule.R-ORG-07.main")
                .when(!conflict.isEmpty() && (open == Decision.OPEN || open == Decision.NOT_STATED)));
    }

    private static Optional<HeadOffice> against(Seat seat, List<HeadOffice> heads) {
        var claims = seat.kind() == SeatKind.HEAD_OFFICE || seat.kind() == SeatKind.ADDRESS;
        return seat.country().isBlank() || !claims ? Optional.empty()
                : heads.stream().filter(head -> !head.country().equals(seat.country())).findFirst();
    }

    private static List<HeadOffice> headOffices(Given given) {
        var parties = new HashSet<Id<?>>();
        given.view().register().organisations().forEach(organisation -> parties.addAll(given.view().line(organisation)));
        return parties.stream().sorted().map(given.view()::party).flatMap(party -> party.seats().stream()
                .filter(seat -> seat.kind() == SeatKind.HEAD_OFFICE && !seat.country().isBlank()).map(seat -> new HeadOffice(party.name(), seat.country()))).toList();
    }

    private record HeadOffice(String owner, String country) {
    }
}
