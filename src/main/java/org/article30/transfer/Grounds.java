package org.article30.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.article30.law.Countries;
import org.article30.law.Law;
import org.article30.law.LegalRegime;
import org.article30.transfer.GroundStatus.Force;

/** All grounds of one movement on one day: those the register names, and the decision on the country. */
final class Grounds {

    private final Movement movement;
    private final LegalRegime regime;
    private final Law law;
    private final LocalDate day;
    private final DecisionGround decisions;
    private final InstrumentGround instruments;

    Grounds(Movement movement, LegalRegime regime, Law law, LocalDate day) {
        this.movement = movement;
        this.regime = regime;
        this.law = law;
        this.day = day;
        decisions = new DecisionGround(movement, regime, law, day);
        instruments = new InstrumentGround(movement, regime, day);
    }

    /** The grounds, those named first and in their order. */
    List<GroundStatus> all() {
        var all = new ArrayList<GroundStatus>();
        for (int i = 0; i < movement.safeguards().size(); i++) {
            all.add(declared(movement.safeguards().get(i), i));
        }
        if (Countries.isCode(movement.country()) || movement.internationalOrganisation()) {
            var carried = all.stream().anyMatch(GroundStatus::carries);
            decisions.ofCountry().stream()
                    .filter(row -> all.stream().noneMatch(ground -> !ground.example() && ground.row().equals(row.id())))
                    .map(row -> decisions.of(row, Safeguard.BLANK, -1))
                    .filter(ground -> ground.carries() || !carried) // what ended matters only where nothing took its place
                    .forEach(all::add);
        }
        return all;
    }

    /** The best of what a safeguard can mean. */
    private GroundStatus declared(Safeguard safeguard, int index) {
        var meant = Matching.of(safeguard, movement, regime, law, day);
        return Stream.concat(
                meant.decisions().stream().map(row -> decisions.of(row, safeguard, index)),
                meant.instruments().stream().map(row -> instruments.of(row, safeguard, index, meant.moduleOpen())))
                .min(Comparator.comparing(GroundStatus::force).thenComparing(GroundStatus::until, Comparator.reverseOrder()))
                .orElseGet(() -> unmatched(safeguard, index, meant.problem()));
    }

    private static GroundStatus unmatched(Safeguard safeguard, int index, String problem) {
        var words = safeguard.tool().text().isBlank() ? safeguard.reference() : safeguard.tool().text();
        var force = problem.equals("no-decision-of-country") ? Force.FAILS : Force.UNMATCHED;
        return new GroundStatus(index, safeguard.example(), "", words, "", LocalDate.MAX, LocalDate.MAX, force, List.of(Reason.of(problem)));
    }
}
