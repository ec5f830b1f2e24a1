package org.article30.transfer;

import static org.article30.law.AdequacyScope.INTERNATIONAL_ORGANISATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.article30.law.Adequacy;
import org.article30.law.AdequacyScope;
import org.article30.law.Countries;
import org.article30.law.Law;
import org.article30.law.LegalRegime;
import org.article30.transfer.GroundStatus.Force;
import org.article30.transfer.Reason.Place;

/** Judges whether an adequacy decision carries a movement on a day (Article 45 GDPR). */
final class DecisionGround {

    private final Movement movement;
    private final LegalRegime regime;
    private final Law law;
    private final LocalDate day;

    DecisionGround(Movement movement, LegalRegime regime, Law law, LocalDate day) {
        this.movement = movement;
        this.regime = regime;
        this.law = law;
        this.day = day;
    }

    /** How a decision stands; {@code index} is the place of {@code safeguard} in the movement, -1 where the register names none. */
    GroundStatus of(Adequacy row, Safeguard safeguard, int index) {
        var faults = faults(row, safeguard);
        var limits = faults.isEmpty() ? limits(row, safeguard) : faults;
        var force = !faults.isEmpty() ? Force.FAILS : limits.isEmpty() ? Force.HOLDS : Force.LIMITED;
        var reasons = limits.isEmpty() ? List.of(Validity.inForce(row.period())) : limits;
        return new GroundStatus(index, safeguard.example(), row.id(), row.decision(), "", row.period().from(), row.period().until(), force, reasons);
    }

    private List<Reason> faults(Adequacy row, Safeguard safeguard) {
        if (!row.covers()) {
            return List.of(Reason.of("no-decision", row.name()));
        }
        if (row.regime() != regime) {
            return List.of(Reason.of("other-regime", row.regime().code(), regime.code()));
        }
        var time = Validity.fault(row.period(), day, row.endedBy());
        if (!time.isEmpty()) {
            return Stream.concat(time.stream(), inPlaceOf(row).stream()).toList();
        }
        if (movement.internationalOrganisation() || row.scope() == INTERNATIONAL_ORGANISATION) {
            return isOf(row) ? List.of() : List.of(Reason.of("other-organisation", row.name()));
        }
        return isElsewhere(row) ? List.of(Reason.of("other-country", row.name(), new Place(movement.country()))) : Validity.ofRecipient(safeguard, day);
    }

    /** Whether a decision is about another country than the one stated. */
    private boolean isElsewhere(Adequacy row) {
        return Countries.isCode(movement.country()) && !law.names(row, movement.country(), day);
    }

    /** What a transfer to the same country can rest on now that a decision on certified organisations has ended. */
    private Optional<Reason> inPlaceOf(Adequacy ended) {
        if (ended.scope() != AdequacyScope.CERTIFIED_LIST || isElsewhere(ended) || !ended.period().until().isBefore(day)) {
            return Optional.empty();
        }
        var clauses = law.instruments().stream().filter(row -> row.regime() == regime && row.family().equals("scc") && row.period().contains(day)).findFirst();
        var next = law.decisionOn(regime, ended.country(), day);
        return clauses.flatMap(scc -> next.map(row -> Reason.of("in-its-place", row.name(), scc.instrument())));
    }

    private List<Reason> limits(Adequacy row, Safeguard safeguard) {
        var limits = new ArrayList<Reason>();
        if (row.isTransitional()) {
            limits.add(Reason.of("transitional", row.decision(), row.period().until()));
        } else if (row.isEndForeseen()) {
            limits.addAll(Validity.endNear(row.period().until(), day));
        }
        var scope = Countries.isCode(movement.country()) ? law.scope(row, movement.country()) : row.scope();
        if (!isChecked(safeguard)) {
            switch (scope) {
                case CERTIFIED_LIST -> limits.add(Reason.of("certified"));
                case LAW_BOUND -> limits.add(Reason.of("law-bound", row.scopeNote()));
                case SECTOR -> limits.add(Reason.of("sector", row.scopeNote()));
                default -> { }
            }
        }
        limits.addAll(Validity.ofRecipientSoon(safeguard, day));
        return limits;
    }

    /** A check counts on the day it was made and after. */
    private boolean isChecked(Safeguard safeguard) {
        return !safeguard.checkedOn().isBlank() && !safeguard.checkedOn().earliest().isAfter(day);
    }

    /** Whether a decision on an international organisation is about the recipient: by its name, or by the short name that begins the row's id. */
    private boolean isOf(Adequacy row) {
        var recipient = movement.recipient().toLowerCase(Locale.ROOT);
        var shortName = row.id().split("-")[0];
        return row.scope() == INTERNATIONAL_ORGANISATION && !recipient.isBlank()
                && (recipient.contains(row.name().toLowerCase(Locale.ROOT)) || List.of(recipient.split("\\W+")).contains(shortName));
    }

    /** The decision that best carries the movement by its country alone, or, where none does, the one that last did; else none. */
    List<Adequacy> ofCountry() {
        var rows = movement.internationalOrganisation()
                ? law.adequacy().stream().filter(row -> row.regime() == regime && isOf(row)).toList()
                : law.decisions(regime, movement.country(), day);
        var valid = rows.stream().filter(row -> row.period().contains(day)).max(this::better);
        return valid.or(() -> rows.stream().filter(row -> row.period().until().isBefore(day)).max((one, other) -> one.period().until().compareTo(other.period().until())))
                .map(List::of).orElse(List.of());
    }

    private int better(Adequacy one, Adequacy other) {
        var scope = Boolean.compare(isFull(one), isFull(other));
        var until = one.period().until().compareTo(other.period().until());
        return scope != 0 ? scope : until != 0 ? until : one.period().from().compareTo(other.period().from());
    }

    private boolean isFull(Adequacy row) {
        return law.scope(row, movement.country()) == AdequacyScope.FULL;
    }
}
