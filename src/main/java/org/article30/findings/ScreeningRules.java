package org.article30.findings;

import static org.article30.findings.Severity.HIGH;
import static org.article30.findings.Severity.LOW;

import java.util.List;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.Capacity;
import org.article30.activity.Linked;
import org.article30.assessment.AssessmentNeed;
import org.article30.assessment.AssessmentStanding;
import org.article30.assessment.ScreeningOutcome;
import org.article30.assessment.ScreeningResult;
import org.article30.dpia.Screening;
import org.article30.dpia.ScreeningDecision;
import org.article30.dpia.ScreeningExemption;
import org.article30.store.Stored;

/** Whether impact assessments that are needed are on file, and screenings say why none is made (Article 35 GDPR). */
final class ScreeningRules {

    static final List<Rule> ALL = List.of(
            Rule.of("R-DPI-01", HIGH, "GDPR 35; WP248 rev.01").on(Activity.KIND, ScreeningRules::missing),
            Rule.of("R-DPI-07", HIGH, "GDPR 35(4)").on(Screening.KIND, ScreeningRules::listed),
            Rule.of("R-DPI-08", HIGH, "GDPR 5(2), 35(1); WP248 rev.01").on(Screening.KIND, ScreeningRules::unreasoned),
            Rule.of("R-DPI-09", LOW, "GDPR 35(5), 35(10)").on(Screening.KIND, ScreeningRules::exemption));

    private ScreeningRules() {
    }

    /** A processor owes no assessment of its own: Art. 28(3)(f). */
    private static Stream<Spot> missing(Stored<Activity> activity, Given given) {
        if (activity.value().capacity() == Capacity.PROCESSOR) {
            return Stream.empty();
        }
        var need = given.need(activity);
        return spot(need).when(need.standing() == AssessmentStanding.MISSING);
    }

    private static Spot spot(AssessmentNeed need) {
        var criteria = need.result().metOfWp248().size();
        return criteria >= 2 && !isReasoned(need.screening().value()) ? Spot.at("accountability.impactAssessment", "rule.R-DPI-01.criteria", criteria)
                : Spot.at("accountability.impactAssessment", "rule.R-DPI-01.required");
    }

    /** Whether it was declined with a reason, which stands for nothing where an assessment is required. */
    private static boolean isReasoned(Screening screening) {
        return screening.decision() == ScreeningDecision.NO_ASSESSMENT && !screening.reason().isBlank();
    }

    private static Stream<Spot> listed(Stored<Screening> screening, Given given) {
        var result = ScreeningResult.of(screening.value(), given.view());
        var called = result.outcome() == ScreeningOutcome.REQUIRED && !result.metOfAuthorities().isEmpty();
        return Spot.at("lists").when(called && !isAssessed(screening.value(), given));
    }

    private static boolean isAssessed(Screening screening, Given given) {
        return given.view().activity(screening.activity()).map(activity -> {
            var need = given.need(activity);
            Linked named = activity.value().accountability().impactAssessment();
            return !need.assessments().isEmpty() || !named.document().isNone();
        }).orElse(false);
    }

    private static Stream<Spot> unreasoned(Stored<Screening> screening, Given given) {
        var declined = screening.value().decision() == ScreeningDecision.NO_ASSESSMENT && screening.value().reason().isBlank();
        return Spot.at("reason").when(declined && ScreeningResult.of(screening.value(), given.view()).outcome().needsAssessment());
    }

    private static Stream<Spot> exemption(Stored<Screening> screening, Given given) {
        var value = screening.value();
        var claimed = value.exemption() == ScreeningExemption.ART_35_5 || value.exemption() == ScreeningExemption.ART_35_10;
        return Stream.of(
                Spot.at("exemption").when(value.exemption() == ScreeningExemption.NOT_CONSIDERED && value.decision() != ScreeningDecision.OPEN),
                Spot.at("exemptionReason", "rule.R-DPI-09.reason").when(claimed && value.exemptionReason().isBlank())).flatMap(spots -> spots);
    }
}
