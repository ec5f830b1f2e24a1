package org.article30.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.article30.dpia.NationalList;
import org.junit.jupiter.api.Test;

/** Where the impact assessment of an activity stands. */
class AssessmentNeedTest {

    private static final String PROFILE = "'activities': [{'id': 'a', 'facts': {'traits': [{'trait': 'PROFILING'}, {'trait': 'MATCHING'}]}}]";

    private static AssessmentStanding standing(String rest) {
        return Screened.lists(PROFILE + rest).need().standing();
    }

    private static AssessmentStanding assessed(String members) {
        return standing(", 'impactAssessments': [{'id': 'i', 'activities': ['a'], %s}]".formatted(members));
    }

    @Test
    void isMissingWhereTwoCriteriaAreMetAndNothingIsOnFile() {
        assertThat(standing("")).isEqualTo(AssessmentStanding.MISSING);
        assertThat(standing(", 'screenings': [{'id': 's', 'activity': 'a', 'decision': 'ASSESS'}]")).isEqualTo(AssessmentStanding.MISSING);
        assertThat(standing(", 'screenings': [{'id': 's', 'activity': 'a', 'decision': 'NO_ASSESSMENT'}]")).as("without a reason").isEqualTo(AssessmentStanding.MISSING);
    }

    @Test
    void isDeclinedWithAReason() {
        assertThat(standing(", 'screenings': [{'id': 's', 'activity': 'a', 'decision': 'NO_ASSESSMENT', 'reason': 'Few people'}]")).isEqualTo(AssessmentStanding.DECLINED);
    }

    @Test
    void followsTheRecord() {
        assertThat(assessed("'sheet': {'stage': 'IN_REVIEW'}")).isEqualTo(AssessmentStanding.DRAFT);
        assertThat(assessed("'sheet': {'stage': 'DECIDED'}")).isEqualTo(AssessmentStanding.DECIDED);
        assertThat(assessed("'sheet': {'stage': 'DECIDED'}, 'review': {'reviewOn': '2026-10-01'}")).isEqualTo(AssessmentStanding.REVIEW_DUE);
        assertThat(assessed("'sheet': {'stage': 'DECIDED'}, 'review': {'reviewOn': '2026-10-01', 'reviewedOn': '2026-10-02'}")).isEqualTo(AssessmentStanding.DECIDED);
        assertThat(assessed("'sheet': {'stage': 'DECIDED'}, 'review': {'reviewOn': '2026-11-22'}")).as("due today").isEqualTo(AssessmentStanding.DECIDED);
    }

    @Test
    void anExampleATemplateAndWhatWasReplacedDoNotCount() {
        assertThat(assessed("'sheet': {'origin': 'EXAMPLE', 'stage': 'DECIDED'}")).isEqualTo(AssessmentStanding.MISSING);
        assertThat(assessed("'sheet': {'origin': 'TEMPLATE', 'stage': 'DRAFT'}")).isEqualTo(AssessmentStanding.MISSING);
        assertThat(assessed("'sheet': {'stage': 'ARCHIVED'}")).isEqualTo(AssessmentStanding.MISSING);
    }

    @Test
    void aTemplateCountsOnceItWasMadeOnesOwn() {
        assertThat(assessed("'sheet': {'origin': 'TEMPLATE', 'stage': 'DRAFT'}")).isEqualTo(AssessmentStanding.MISSING);
        assertThat(assessed("'sheet': {'origin': 'OWN', 'stage': 'DRAFT'}")).isEqualTo(AssessmentStanding.DRAFT);
    }

    @Test
    void noReasonDeclinesWhatTheArticleOrAnAuthorityRequires() {
        var declined = ", 'screenings': [{'id': 's', 'activity': 'a', 'lists': ['FR'], 'decision': 'NO_ASSESSMENT', 'reason': 'r', 'answers': [{'criterion': '%s', 'answer': 'YES'}]}]";
        assertThat(standing(declined.formatted("gdpr-35-3-c"))).isEqualTo(AssessmentStanding.MISSING);
        assertThat(standing(declined.formatted("fr-cnil-3"))).isEqualTo(AssessmentStanding.MISSING);
        assertThat(standing(declined.formatted("wp248-5"))).isEqualTo(AssessmentStanding.DECLINED);
    }

    @Test
    void heedsWhatTheActivityNames() {
        assertThat(Screened.activity("'accountability': {'impactAssessment': {'answer': 'NO', 'state': 'Screened'}}").need().standing()).isEqualTo(AssessmentStanding.DOCUMENT);
    }

    @Test
    void isToBeDecidedOnOneCriterionAndNotNeededOnNone() {
        assertThat(Screened.activity("'facts': {'traits': [{'trait': 'PROFILING'}]}").need().standing()).isEqualTo(AssessmentStanding.TO_SCREEN);
        assertThat(Screened.activity("'facts': {}").need().standing()).isEqualTo(AssessmentStanding.NOT_NEEDED);
    }

    @Test
    void theScreeningDecidedLastCounts() {
        var need = Screened.lists(PROFILE + ", 'screenings': [{'id': 's', 'name': 'B', 'activity': 'a', 'decision': 'NO_ASSESSMENT', 'reason': 'r', 'decidedOn': '2025'}, "
                + "{'id': 't', 'name': 'A', 'activity': 'a', 'decision': 'ASSESS', 'decidedOn': '2026'}]").need();
        assertThat(need.screening().value().name()).isEqualTo("A");
        assertThat(need.standing()).isEqualTo(AssessmentStanding.MISSING);
    }

    @Test
    void proposesTheListsOfTheControllersCountries() {
        var screened = Screened.lists("'activities': [{'id': 'a', 'controllers': [{'party': 'p'}, {'party': 'q'}]}], "
                + "'parties': [{'id': 'p', 'name': 'P', 'seats': [{'country': 'DE'}]}, {'id': 'q', 'name': 'Q', 'seats': [{'country': 'PL'}]}]");
        assertThat(AssessmentNeed.lists(screened.activity().value(), screened.view())).containsExactly(NationalList.DE);
    }
}
