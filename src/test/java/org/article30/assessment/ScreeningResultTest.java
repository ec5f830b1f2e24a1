package org.article30.assessment;

import static org.article30.assessment.ScreeningOutcome.EXEMPT;
import static org.article30.assessment.ScreeningOutcome.LIKELY;
import static org.article30.assessment.ScreeningOutcome.NOT_INDICATED;
import static org.article30.assessment.ScreeningOutcome.POSSIBLE;
import static org.article30.assessment.ScreeningOutcome.REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.article30.fact.Answer;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;

/** What follows from the answers of a screening, rule by rule. */
class ScreeningResultTest {

    private static String yes(String... criteria) {
        var answers = new StringBuilder();
        for (var criterion : criteria) {
            answers.append(answers.isEmpty() ? "" : ", ").append("{'criterion': '%s', 'answer': 'YES'}".formatted(criterion));
        }
        return "'answers': [%s]".formatted(answers);
    }

    @Test
    void nothingMetIndicatesNothing() {
        var screened = Screened.screening("'name': 'S'");
        assertThat(screened.outcome()).isEqualTo(NOT_INDICATED);
        assertThat(screened.rules()).containsExactly("rule.none");
    }

    @Test
    void oneCriterionMakesItPossible() {
        assertThat(Screened.screening(yes("wp248-8")).outcome()).isEqualTo(POSSIBLE);
    }

    @Test
    void twoCriteriaMakeItLikely() {
        var screened = Screened.screening(yes("wp248-8", "wp248-5"));
        assertThat(screened.outcome()).isEqualTo(LIKELY);
        assertThat(screened.rules()).containsExactly("rule.two");
    }

    @Test
    void aCaseOfTheArticleRequiresIt() {
        var screened = Screened.screening(yes("gdpr-35-3-c"));
        assertThat(screened.outcome()).isEqualTo(REQUIRED);
        assertThat(screened.rules()).containsExactly("rule.art-35-3");
    }

    @Test
    void anItemOfAChosenListRequiresIt() {
        assertThat(Screened.screening("'lists': ['FR'], " + yes("fr-cnil-3")).outcome()).isEqualTo(REQUIRED);
        assertThat(Screened.screening("'lists': ['DE'], " + yes("de-dsk-3")).outcome()).isEqualTo(REQUIRED);
        assertThat(Screened.screening("'lists': ['DE'], " + yes("fr-cnil-3")).outcome()).as("a list that was not chosen").isEqualTo(NOT_INDICATED);
    }

    @Test
    void anItemThatNeedsAFurtherCriterionWaitsForIt() {
        assertThat(Screened.screening("'lists': ['GB'], " + yes("gb-ico-4")).outcome()).isEqualTo(POSSIBLE);
        assertThat(Screened.screening("'lists': ['GB'], " + yes("gb-ico-4", "wp248-4")).outcome()).as("the criterion it implies itself").isEqualTo(POSSIBLE);
        assertThat(Screened.screening("'lists': ['GB'], " + yes("gb-ico-4", "wp248-7")).outcome()).isEqualTo(REQUIRED);
    }

    @Test
    void aListThatCountsItsItemsNeedsTwo() {
        assertThat(Screened.screening("'lists': ['ES'], " + yes("es-aepd-6")).outcome()).isEqualTo(POSSIBLE);
        assertThat(Screened.screening("'lists': ['ES'], " + yes("es-aepd-6", "es-aepd-9")).outcome()).isEqualTo(LIKELY);
    }

    @Test
    void theRuleItselfIsNothingToTick() {
        assertThat(Screened.screening(yes("wp248-rule")).outcome()).isEqualTo(NOT_INDICATED);
    }

    @Test
    void anAnswerGoesBeforeWhatTheRegisterShows() {
        var shown = "'activities': [{'id': 'a', 'facts': {'traits': [{'trait': 'PROFILING'}, {'trait': 'MATCHING'}]}}], 'screenings': [{'id': 's', 'activity': 'a', 'answers': [%s]}]";
        assertThat(Screened.lists(shown.formatted("")).outcome()).isEqualTo(LIKELY);
        assertThat(Screened.lists(shown.formatted("{'criterion': 'wp248-1', 'answer': 'NO', 'reason': 'Totals only'}")).outcome()).isEqualTo(POSSIBLE);
        assertThat(Screened.lists(shown.formatted("{'criterion': 'wp248-1', 'answer': 'UNCLEAR'}")).rules()).containsExactly("rule.one", "rule.open");
        assertThat(Screened.lists(shown.formatted("{'criterion': 'wp248-1', 'answer': 'NOT_STATED'}")).outcome()).as("not answered").isEqualTo(LIKELY);
    }

    @Test
    void whatRestsOnACriterionFallsWithIt() {
        var shown = "'activities': [{'id': 'a', 'facts': {'traits': [{'trait': 'SCORING'}, {'trait': 'LARGE_SCALE'}], 'data': [{'term': {'code': 'health'}}]}, "
                + "'accountability': {'automated': {'exists': 'YES'}}}], 'screenings': [{'id': 's', 'activity': 'a', 'answers': [%s]}]";
        assertThat(Screened.lists(shown.formatted("")).rules()).startsWith("rule.art-35-3", "rule.art-35-3");
        var answered = Screened.lists(shown.formatted("{'criterion': 'wp248-2', 'answer': 'NO'}, {'criterion': 'wp248-4', 'answer': 'NO'}"));
        assertThat(answered.outcome()).isEqualTo(LIKELY);
        assertThat(answered.rules()).doesNotContain("rule.art-35-3");
        assertThat(Screened.lists(shown.formatted("{'criterion': 'wp248-2', 'answer': 'UNCLEAR'}, {'criterion': 'wp248-5', 'answer': 'NO'}")).rules()).containsExactly("rule.two", "rule.open");
        assertThat(answered.result().lines()).filteredOn(line -> line.criterion().id().equals("wp248-2")).singleElement()
                .satisfies(line -> assertThat(line.proposal().answer()).as("what the register shows is still said").isEqualTo(Answer.YES));
    }

    @Test
    void whatTheRegisterShowsOfAListIsOnlyToBeChecked() {
        var screened = Screened.lists("'activities': [{'id': 'a', 'facts': {'traits': [{'trait': 'MATCHING'}]}}], 'screenings': [{'id': 's', 'activity': 'a', 'lists': ['GB']}]");
        assertThat(screened.outcome()).isEqualTo(POSSIBLE);
        assertThat(screened.rules()).containsExactly("rule.one", "rule.open");
    }

    @Test
    void anExemptionNeedsAReason() {
        assertThat(Screened.screening("'exemption': 'ART_35_10', 'exemptionReason': 'Assessed with the Act', " + yes("gdpr-35-3-b")).outcome()).isEqualTo(EXEMPT);
        var unreasoned = Screened.screening("'exemption': 'ART_35_5', " + yes("gdpr-35-3-b"));
        assertThat(unreasoned.outcome()).isEqualTo(REQUIRED);
        assertThat(unreasoned.rules()).containsExactly("rule.exempt-unreasoned", "rule.art-35-3");
        assertThat(Screened.screening("'exemption': 'NONE', 'exemptionReason': 'Looked', " + yes("wp248-1")).outcome()).isEqualTo(POSSIBLE);
    }

    @Test
    void saysWhyInEachLanguage() {
        var result = Screened.screening("'lists': ['GB', 'ES'], 'exemption': 'ART_35_5', 'exemptionReason': 'List', "
                + yes("gdpr-35-3-a", "gb-ico-6", "gb-ico-4", "wp248-1", "wp248-5", "es-aepd-6")).result();
        Texts.LANGUAGES.stream().map(Texts::in).forEach(texts ->
                assertThat(result.reasons()).allSatisfy(reason -> assertThat(reason.in(texts)).isNotBlank().doesNotContain("{")));
        assertThat(result.reasons().get(1).in(Texts.in(Locale.ENGLISH)))
                .isEqualTo("Art. 35(3)(a) GDPR is met: Systematic and extensive evaluation with significant decisions. An assessment is required.");
    }
}
