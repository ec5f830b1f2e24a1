package org.article30.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.article30.activity.Activity;
import org.article30.activity.Linked;
import org.article30.dpia.AssessmentStage;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.NationalList;
import org.article30.dpia.Screening;
import org.article30.dpia.ScreeningDecision;
import org.article30.law.ScreeningCriteria;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Stored;

/**
 * Whether an activity needs an impact assessment, and where that stands (Art. 35 GDPR).
 *
 * @param screening the screening that counts: the one decided last; version 0 where nobody screened yet
 * @param result what follows from it, or, where nobody screened, from what the register shows
 * @param assessments the assessments of the activity that count: neither examples nor templates nor replaced
 * @param standing where it stands
 */
public record AssessmentNeed(Stored<Screening> screening, ScreeningResult result, List<Stored<ImpactAssessment>> assessments, AssessmentStanding standing) {

    /** Keeps its own copy of the assessments. */
    public AssessmentNeed {
        assessments = List.copyOf(assessments);
    }

    /** The need of an activity, as it stands on a day, on which a review may be due. */
    public static AssessmentNeed of(Stored<Activity> activity, RegisterView view, LocalDate day) {
        var screening = latest(view.screeningsOf(activity.id())).orElseGet(() -> new Stored<>(Id.none(), 0, Screening.BLANK));
        var lists = screening.version() == 0 ? lists(activity.value(), view) : screening.value().lists();
        var result = ScreeningResult.of(screening.value(), ScreeningProposals.of(activity, view), ScreeningCriteria.shipped(), lists);
        var assessments = view.dpiasOf(activity.id()).stream().filter(stored -> counts(stored.value())).toList();
        return new AssessmentNeed(screening, result, assessments, standing(activity.value(), screening.value(), result, assessments, day));
    }

    /** The authorities whose lists a screening begins with: those of the countries in which the controllers sit. */
    public static List<NationalList> lists(Activity activity, RegisterView view) {
        var countries = activity.controllers().stream().map(link -> view.countryOf(link.party())).toList();
        return Arrays.stream(NationalList.values()).filter(list -> countries.contains(list.name())).toList();
    }

    /** Whether it was screened. */
    public boolean isScreened() {
        return screening.version() > 0;
    }

    /** Whether an assessment, or the written decision that none is needed, is on file. */
    public boolean isDecided() {
        return standing.isOnFile() || result.outcome() == ScreeningOutcome.EXEMPT;
    }

    private static Optional<Stored<Screening>> latest(List<Stored<Screening>> screenings) {
        return screenings.stream().max(Comparator.comparing(screening -> screening.value().decidedOn().toString()));
    }

    private static boolean counts(ImpactAssessment assessment) {
        return !assessment.sheet().origin().isModel() && assessment.sheet().stage() != AssessmentStage.ARCHIVED;
    }

    private static AssessmentStanding standing(Activity activity, Screening screening, ScreeningResult result, List<Stored<ImpactAssessment>> assessments, LocalDate day) {
        if (!assessments.isEmpty()) {
            return assessments.stream().map(stored -> standing(stored.value(), day)).max(Comparator.naturalOrder()).orElseThrow();
        }
        if (isLinked(activity.accountability().impactAssessment())) {
            return AssessmentStanding.DOCUMENT;
        }
        if (result.outcome() == ScreeningOutcome.EXEMPT) {
            return AssessmentStanding.NOT_NEEDED;
        }
        if (screening.decision() == ScreeningDecision.NO_ASSESSMENT && isFree(screening, result.outcome())) {
            return AssessmentStanding.DECLINED;
        }
        return result.outcome().needsAssessment() || screening.decision() == ScreeningDecision.ASSESS ? AssessmentStanding.MISSING
                : result.outcome() == ScreeningOutcome.POSSIBLE ? AssessmentStanding.TO_SCREEN : AssessmentStanding.NOT_NEEDED;
    }

    /** Whether one may do without: two criteria of WP248 ask for a written reason, Art. 35(3) and the lists of authorities leave no choice. */
    private static boolean isFree(Screening screening, ScreeningOutcome outcome) {
        return outcome != ScreeningOutcome.REQUIRED && (outcome != ScreeningOutcome.LIKELY || !screening.reason().isBlank());
    }

    private static AssessmentStanding standing(ImpactAssessment assessment, LocalDate day) {
        if (assessment.sheet().stage() != AssessmentStage.DECIDED) {
            return AssessmentStanding.DRAFT;
        }
        return assessment.review().isDue(day) ? AssessmentStanding.REVIEW_DUE : AssessmentStanding.DECIDED;
    }

    /** Whether the activity itself names an assessment, or says with a reason that none is made. */
    private static boolean isLinked(Linked assessment) {
        return switch (assessment.answer()) {
            case YES -> !assessment.document().isNone();
            case NO -> !assessment.document().isNone() || !assessment.state().isBlank();
            case NOT_STATED, UNCLEAR -> false;
        };
    }
}
