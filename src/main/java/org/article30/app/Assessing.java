package org.article30.app;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.article30.activity.Activity;
import org.article30.assessment.AssessmentNeed;
import org.article30.assessment.AssessmentStanding;
import org.article30.assessment.ScreeningResult;
import org.article30.assessment.ScreeningSheets;
import org.article30.dpia.AssessmentLinks;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.Screening;
import org.article30.dpia.ScreeningSheet;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;

/** Screenings and impact assessments of activities, in the words of the window. */
final class Assessing {

    private final Session session;
    private final Texts texts;

    Assessing(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /** What follows from a screening while it is edited. */
    ScreeningSheet sheet(Screening screening) {
        return new ScreeningSheets(texts).of(ScreeningResult.of(screening, session.view()));
    }

    /** What follows from each screening, in words; goes through the register once. */
    Map<Screening, String> outcomes(List<Stored<Screening>> screenings) {
        var view = session.view();
        return screenings.stream().map(Stored::value).distinct()
                .collect(Collectors.toMap(screening -> screening, screening -> texts.choice(ScreeningResult.of(screening, view).outcome())));
    }

    /** The screenings and assessments of an activity; {@code records} opens and begins them. */
    Node links(Stored<Activity> activity, Records records) {
        var need = AssessmentNeed.of(activity, session.view(), session.today());
        var screenings = session.view().screeningsOf(activity.id()).stream()
                .map(stored -> new AssessmentLinks.Line(Screening.KIND, stored.id(), stored.value().name(), texts.choice(stored.value().decision()))).toList();
        var assessments = session.view().dpiasOf(activity.id()).stream()
                .map(stored -> new AssessmentLinks.Line(ImpactAssessment.KIND, stored.id(), stored.value().sheet().title(), texts.choice(stored.value().sheet().stage()))).toList();
        var deeds = new AssessmentLinks.Deeds(line -> records.open(line.kind().name(), line.id()),
                () -> records.addScreening(activity.id()), () -> records.addAssessment(activity.id()));
        return new AssessmentLinks(texts.choice(need.standing()), mood(need.standing()), screenings, assessments, deeds, texts);
    }

    private static String mood(AssessmentStanding standing) {
        return switch (standing) {
            case MISSING -> "danger";
            case TO_SCREEN, REVIEW_DUE -> "warning";
            case DRAFT -> "neutral";
            case DECLINED, NOT_NEEDED, DECIDED, DOCUMENT -> "good";
        };
    }

    /** A new screening of an activity, by the lists of its controllers' countries; reads the activity where it is not at hand. */
    Screening screeningOf(Id<Activity> id) {
        var none = Screening.BLANK;
        return session.view().activity(id).map(Stored::value).map(activity -> new Screening(
                texts.text("screening.name.of", activity.title()), id, AssessmentNeed.lists(activity, session.view()), none.answers(), none.exemption(), none.exemptionReason(),
                none.decision(), none.reason(), none.advice(), none.decidedOn(), none.decidedBy(), none.reviewOn(), none.notes(), none.provenance())).orElse(none);
    }
}
