package org.article30.transfer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.article30.law.Countries;
import org.article30.law.Law;
import org.article30.law.LegalRegime;
import org.article30.law.TransferSafeguard;
import org.article30.transfer.GroundStatus.Force;
import org.article30.transfer.Reason.Place;

/**
 * Whether a movement of data to a third country is lawful under Chapter V GDPR, or its like elsewhere, on a day: a function
 * of what the register says, the law data and the day, never stored.
 *
 * @param state how it stands
 * @param day the day it is judged for
 * @param regime whose law judges it; blank where the law data does not know the regime named
 * @param grounds all grounds, those the register names first, each with how it stands
 * @param reason the state in a sentence
 * @param since the first day on which it is no longer covered; {@link LocalDate#MAX} where it is covered or never was
 * @param until the last day of what covers it best; {@link LocalDate#MAX} where no end is known
 * @param assessmentMissing whether a ground named goes with a transfer impact assessment and none is on file
 */
public record TransferStatus(
        State state,
        LocalDate day,
        String regime,
        List<GroundStatus> grounds,
        Reason reason,
        LocalDate since,
        LocalDate until,
        boolean assessmentMissing) {

    /** How a movement stands on a day, from good to bad: of several, the greatest is the worst. */
    public enum State {
        /** The destination is no third country. */
        NO_TRANSFER,
        /** A ground covers it. */
        COVERED,
        /** A ground covers it within limits, or as far as something yet to be verified is so, or only a while yet. */
        LIMITED,
        /** The day, or the regime, lies outside what the law data knows. */
        OUTSIDE_DATA,
        /** The destination is not stated, so that nothing can be said. */
        COUNTRY_UNKNOWN,
        /** No ground covers it. */
        NOT_COVERED
    }

    /** Keeps its own copy of the grounds. */
    public TransferStatus {
        grounds = List.copyOf(grounds);
    }

    /** How a movement stands on {@code day} by {@code law}. */
    public static TransferStatus of(Movement movement, Law law, LocalDate day) {
        var regime = movement.regime().isBlank() ? Optional.of(law.regimeOf(movement.exporterCountry(), day)) : LegalRegime.of(movement.regime());
        return regime.map(known -> under(known, movement, law, day)).orElseGet(() -> new TransferStatus(State.OUTSIDE_DATA, day, "", List.of(),
                Reason.of("regime-unknown", movement.regime()), LocalDate.MAX, LocalDate.MAX, false));
    }

    /** The grounds that carry it, the best first. */
    public List<GroundStatus> carrying() {
        return grounds.stream().filter(GroundStatus::carries).sorted(Comparator.comparing(GroundStatus::force)).toList();
    }

    /** Whether an adequacy decision covers the destination that day without limits, so that no further safeguard is needed. */
    public boolean isAdequate(Law law) {
        return isAdequate(grounds, law);
    }

    private static boolean isAdequate(List<GroundStatus> grounds, Law law) {
        return grounds.stream().anyMatch(ground -> ground.carries() && ground.force() == Force.HOLDS && law.decision(ground.row()).isPresent());
    }

    private static TransferStatus under(LegalRegime regime, Movement movement, Law law, LocalDate day) {
        var known = Countries.isCode(movement.country());
        if (known && !movement.internationalOrganisation() && law.isHome(regime, movement.country(), day)) {
            return new TransferStatus(State.NO_TRANSFER, day, regime.code(), List.of(), Reason.of("no-transfer", new Place(movement.country())),
                    LocalDate.MAX, LocalDate.MAX, false);
        }
        var grounds = new Grounds(movement, regime, law, day).all();
        var best = grounds.stream().filter(GroundStatus::carries)
                .min(Comparator.comparing(GroundStatus::force).thenComparing(GroundStatus::until, Comparator.reverseOrder()));
        var missing = assessmentMissing(movement, law, grounds);
        if (!known && !movement.internationalOrganisation()) {
            return new TransferStatus(State.COUNTRY_UNKNOWN, day, regime.code(), grounds, Reason.of("country-unknown"), LocalDate.MAX, LocalDate.MAX, missing);
        }
        return best.map(ground -> covered(ground, regime, grounds, day, missing)).orElseGet(() -> uncovered(regime, grounds, day, missing));
    }

    private static TransferStatus covered(GroundStatus best, LegalRegime regime, List<GroundStatus> grounds, LocalDate day, boolean missing) {
        var holds = best.force() == Force.HOLDS;
        var open = best.until().equals(LocalDate.MAX);
        var reason = open ? Reason.of(holds ? "covered" : "limited", best.named()) : Reason.of(holds ? "covered-until" : "limited-until", best.named(), best.until());
        return new TransferStatus(holds ? State.COVERED : State.LIMITED, day, regime.code(), grounds, reason, LocalDate.MAX, best.until(), missing);
    }

    private static TransferStatus uncovered(LegalRegime regime, List<GroundStatus> grounds, LocalDate day, boolean missing) {
        if (day.isBefore(regime.begin())) {
            var reason = regime.begin().equals(LocalDate.MAX) ? Reason.of("outside-rows") : Reason.of("outside-data", regime.begin());
            return new TransferStatus(State.OUTSIDE_DATA, day, regime.code(), grounds, reason, LocalDate.MAX, LocalDate.MAX, missing);
        }
        var last = grounds.stream().filter(ground -> ground.isLapsed() && !ground.example()).max(Comparator.comparing(GroundStatus::until));
        var reason = last.map(TransferStatus::ended)
                .orElse(Reason.of(grounds.stream().anyMatch(GroundStatus::isDeclared) ? "not-covered" : "no-ground"));
        return new TransferStatus(State.NOT_COVERED, day, regime.code(), grounds, reason, last.map(GroundStatus::endsOn).orElse(LocalDate.MAX), LocalDate.MAX, missing);
    }

    private static Reason ended(GroundStatus ground) {
        var why = ground.reasons().getFirst();
        return why.key().equals("lapsed-by") ? Reason.of("not-covered-since-by", ground.endsOn(), ground.named(), why.arguments().getLast())
                : Reason.of("not-covered-since", ground.endsOn(), ground.named());
    }

    private static boolean assessmentMissing(Movement movement, Law law, List<GroundStatus> grounds) {
        var expected = grounds.stream().anyMatch(ground -> ground.isDeclared() && !ground.example() && isAssessmentExpected(ground, movement, law));
        return expected && !isAdequate(grounds, law) && movement.assessment() != AssessmentState.ON_FILE && movement.assessment() != AssessmentState.NOT_NEEDED;
    }

    /** As the law data has it; of a safeguard that matches no row of it, as Article 46 has it. */
    private static boolean isAssessmentExpected(GroundStatus ground, Movement movement, Law law) {
        return law.instrument(ground.row()).map(TransferSafeguard::assessmentExpected)
                .orElseGet(() -> movement.safeguards().get(ground.safeguard()).tool().code().startsWith("46-"));
    }
}
