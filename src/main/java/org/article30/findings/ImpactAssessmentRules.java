package org.article30.findings;

import static org.article30.findings.Severity.HIGH;
import static org.article30.findings.Severity.LOW;
import static org.article30.findings.Severity.MEDIUM;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.dpia.Acceptance;
import org.article30.dpia.AssessedRisk;
import org.article30.dpia.AssessmentOrigin;
import org.article30.dpia.AssessmentOutcome;
import org.article30.dpia.AssessmentStage;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.MeasureStatus;
import org.article30.dpia.RiskKind;
import org.article30.fact.Answer;
import org.article30.fact.ClockState;
import org.article30.party.Decision;
import org.article30.store.Stored;

/**
 * What an impact assessment has to contain and what follows from it (Articles 35 and 36 GDPR). One that is still being
 * written, an example and one that was replaced are left in peace.
 */
final class ImpactAssessmentRules {

    static final List<Rule> ALL = List.of(
            finished("35-2", HIGH, "GDPR 35(2), 39(1)(c)", ImpactAssessmentRules::withoutAdvice),
            finished("35-7-a", HIGH, "GDPR 35(7)(a)", (assessment, given) -> Stream.concat(
                    Spot.at("activities").when(assessment.activities().isEmpty()),
                    Spot.at("description.nature").when(assessment.description().nature().isBlank()))),
            finished("35-7-b", HIGH, "GDPR 35(7)(b)", (assessment, given) -> Stream.concat(
                    Spot.at("proportionality.necessity").when(assessment.proportionality().necessity().isBlank()),
                    Spot.at("proportionality.proportionality").when(assessment.proportionality().proportionality().isBlank()))),
            finished("35-7-c", HIGH, "GDPR 35(7)(c); WP248 rev.01", ImpactAssessmentRules::risks),
            finished("35-7-d", HIGH, "GDPR 35(7)(d)", (assessment, given) -> Spot.rows("risks", assessment.risks(),
                    risk -> risk.inherent() > assessment.scale().acceptable() && risk.mitigations().isEmpty())),
            finished("35-9", MEDIUM, "GDPR 35(9)", (assessment, given) -> Spot.at("views.sought")
                    .when(assessment.views().sought() != Answer.YES && assessment.views().reasonNot().isBlank())),
            finished("35-11", MEDIUM, "GDPR 35(11)", ImpactAssessmentRules::unreviewed),
            finished("36-1", HIGH, "GDPR 36(1)", ImpactAssessmentRules::notConsulted),
            finished("36-2", MEDIUM, "GDPR 36(2)", (assessment, given) -> Spot.at("consultation.answeredOn", "rule.36-2.due", assessment.consultation().dueOn())
                    .when(assessment.consultation().clock(given.day()) == ClockState.OVERDUE)),
            finished("R-DPI-05", MEDIUM, "GDPR 5(2), 35(7)(d)", (assessment, given) -> Spot.in("actions", assessment.actions(),
                    (path, action) -> Spot.at(path + ".due", "rule.R-DPI-05.due", action.due()).when(action.clock(given.day()) == ClockState.OVERDUE))),
            finished("R-DPI-06", MEDIUM, "GDPR 5(2), 35(7)", ImpactAssessmentRules::notAccepted),
            Rule.of("R-DPI-10", MEDIUM, "GDPR 35(11)").on(ImpactAssessment.KIND, (stored, given) -> {
                var moved = isLeftInPeace(stored.value()) ? List.of() : given.moved(stored);
                return Spot.at("sheet", "rule.R-DPI-10.moved", moved).when(!moved.isEmpty());
            }),
            Rule.of("R-REC-04", LOW, "GDPR 5(2), 24").on(Activity.KIND, (activity, given) -> Spot.at("particulars.template").when(!activity.value().particulars().template().isBlank()))
                    .on(ImpactAssessment.KIND, (assessment, given) -> Spot.at("sheet.origin").when(assessment.value().sheet().origin() == AssessmentOrigin.TEMPLATE)));

    private static final Set<RiskKind> LEAST = EnumSet.of(RiskKind.ILLEGITIMATE_ACCESS, RiskKind.UNWANTED_MODIFICATION, RiskKind.DISAPPEARANCE);
    private static final Set<AssessmentOutcome> APPROVALS = EnumSet.of(AssessmentOutcome.APPROVED, AssessmentOutcome.APPROVED_WITH_CONDITIONS);

    private ImpactAssessmentRules() {
    }

    /** Looks at one assessment. */
    private interface Sight {
        Stream<Spot> look(ImpactAssessment assessment, Given given);
    }

    private static Rule finished(String id, Severity severity, String article, Sight sight) {
        return Rule.of(id, severity, article).on(ImpactAssessment.KIND, (Stored<ImpactAssessment> stored, Given given) ->
                isFinished(stored.value()) ? sight.look(stored.value(), given) : Stream.empty());
    }

    private static boolean isFinished(ImpactAssessment assessment) {
        return !isLeftInPeace(assessment) && assessment.sheet().stage() != AssessmentStage.DRAFT;
    }

    private static boolean isLeftInPeace(ImpactAssessment assessment) {
        return assessment.sheet().origin() == AssessmentOrigin.EXAMPLE || assessment.sheet().stage() == AssessmentStage.ARCHIVED;
    }

    private static boolean isApproved(ImpactAssessment assessment) {
        return APPROVALS.contains(assessment.decision().outcome());
    }

    /** Advice is due where one of the register’s organisations has a data protection officer. */
    private static Stream<Spot> withoutAdvice(ImpactAssessment assessment, Given given) {
        var officer = given.view().register().organisations().stream()
                .anyMatch(party -> given.view().party(party).officer().decision() == Decision.APPOINTED);
        return Spot.at("advice.text").when(officer && assessment.advice().text().isBlank());
    }

    private static Stream<Spot> risks(ImpactAssessment assessment, Given given) {
        var kinds = assessment.risks().stream().map(AssessedRisk::kind).toList();
        var missing = LEAST.stream().filter(kind -> !kinds.contains(kind)).toList();
        return Stream.concat(
                Spot.at("risks", "rule.35-7-c.missing", missing).when(!missing.isEmpty()),
                Spot.in("risks", assessment.risks(), (path, risk) -> Spot.at(path + ".likelihood", "rule.35-7-c.level").when(risk.inherent() == 0)));
    }

    private static Stream<Spot> unreviewed(ImpactAssessment assessment, Given given) {
        var due = assessment.review().reviewOn();
        return assessment.review().isDue(given.day()) ? Stream.of(Spot.at("review.reviewOn", "rule.35-11.due", due))
                : Spot.at("review.reviewOn").when(due.isBlank() && assessment.sheet().stage() == AssessmentStage.DECIDED);
    }

    private static Stream<Spot> notConsulted(ImpactAssessment assessment, Given given) {
        return !isApproved(assessment) || !assessment.consultation().submittedOn().isBlank() ? Stream.empty()
                : Spot.rows("risks", assessment.risks(), risk -> risk.residual(assessment.measures(), MeasureStatus.PLANNED) >= assessment.scale().high());
    }

    private static Stream<Spot> notAccepted(ImpactAssessment assessment, Given given) {
        return !isApproved(assessment) ? Stream.empty() : Spot.in("risks", assessment.risks(), (path, risk) ->
                Spot.at(path + ".acceptance").when(risk.acceptance() != Acceptance.ACCEPTED));
    }
}
