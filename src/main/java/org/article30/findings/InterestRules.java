package org.article30.findings;

import static org.article30.findings.Severity.HIGH;
import static org.article30.findings.Severity.LOW;
import static org.article30.findings.Severity.MEDIUM;

import java.util.List;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.interest.InterestAssessment;
import org.article30.interest.InterestOutcome;
import org.article30.interest.InterestStatus;

/** What a legitimate-interest assessment has to show (Articles 5(2) and 6(1)(f) GDPR; EDPB Guidelines 1/2024). */
final class InterestRules {

    static final List<Rule> ALL = List.of(
            Rule.of("R-LEG-15", MEDIUM, "GDPR 5(2), 6(1)(f); EDPB Guidelines 1/2024").on(InterestAssessment.KIND, (stored, given) -> incomplete(stored.value())),
            Rule.of("R-LEG-13", HIGH, "GDPR 6(1)(f)").on(Activity.KIND, (stored, given) -> Spot.in("purposes", stored.value().purposes(), (purpose, value) ->
                    Spot.in(purpose + ".bases", value.bases(), (basis, ground) -> Spot.at(basis + ".interestAssessment")
                            .when(given.view().interestAssessment(ground.interestAssessment()).outcome() == InterestOutcome.PEOPLE_PREVAIL)))),
            Rule.of("R-LEG-14", LOW, "GDPR 5(2), 24(1)").on(InterestAssessment.KIND, (stored, given) -> {
                var due = stored.value().reviewOn();
                return Spot.at("reviewOn", "rule.R-LEG-14.due", due).when(!due.isBlank() && due.latest().isBefore(given.day()));
            }));

    private InterestRules() {
    }

    /** The three steps, the result and the day; only of what is said to be on file. */
    private static Stream<Spot> incomplete(InterestAssessment assessment) {
        return assessment.status() != InterestStatus.ON_FILE ? Stream.empty() : Stream.of(
                Spot.at("interest").when(assessment.interest().isBlank()),
                Spot.at("necessity").when(assessment.necessity().isBlank()),
                Spot.at("impact").when(assessment.impact().isBlank()),
                Spot.at("outcome").when(assessment.outcome() == InterestOutcome.OPEN),
                Spot.at("assessedOn").when(assessment.assessedOn().isBlank())).flatMap(spots -> spots);
    }
}
