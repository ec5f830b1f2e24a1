package org.article30.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.article30.fact.Answer;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the register says to each criterion, and by which field. */
class ScreeningProposalsTest {

    @ParameterizedTest(name = "{1} shows {0}")
    @CsvSource({
        "wp248-1, PROFILING", "wp248-1, SCORING", "wp248-3, MONITORING", "wp248-3, VIDEO_SURVEILLANCE", "wp248-3, RECORDING", "wp248-3, CLICK_TRACKING",
        "wp248-4, LOCATION", "wp248-5, LARGE_SCALE", "wp248-6, MATCHING", "wp248-7, MINORS", "wp248-8, NEW_TECHNOLOGY"})
    void aTraitShowsItsCriterion(String criterion, String trait) {
        var screened = Screened.activity("'facts': {'traits': [{'trait': 'NEWSLETTER'}, {'trait': '%s'}]}".formatted(trait));
        assertThat(screened.answer(criterion)).isEqualTo(Answer.YES);
        assertThat(screened.fields(criterion)).containsExactly("facts.traits.1");
    }

    @Test
    void silenceIsNoAnswer() {
        var screened = Screened.activity("'facts': {}");
        for (var number = 1; number <= 9; number++) {
            assertThat(screened.answer("wp248-" + number)).isEqualTo(Answer.NOT_STATED);
        }
        assertThat(screened.answer("gdpr-35-3-a")).isEqualTo(Answer.NOT_STATED);
        assertThat(screened.answer("fr-cnil-1")).isEqualTo(Answer.NOT_STATED);
    }

    @Test
    void automatedDecisionsShowTheSecond() {
        assertThat(Screened.activity("'accountability': {'automated': {'exists': 'YES'}}").answer("wp248-2")).isEqualTo(Answer.YES);
        assertThat(Screened.activity("'accountability': {'automated': {'exists': 'UNCLEAR'}}").answer("wp248-2")).isEqualTo(Answer.UNCLEAR);
        assertThat(Screened.activity("'accountability': {'automated': {'exists': 'NO'}}").answer("wp248-2")).isEqualTo(Answer.NOT_STATED);
    }

    @Test
    void protectedAndHighlyPersonalDataShowTheFourth() {
        assertThat(data("'term': {'code': 'name'}, 'special': 'YES'").answer("wp248-4")).isEqualTo(Answer.YES);
        assertThat(data("'term': {'text': 'Record'}, 'special': 'CRIMINAL'").answer("wp248-4")).isEqualTo(Answer.YES);
        assertThat(data("'term': {'code': 'health'}").answer("wp248-4")).as("by the catalogue").isEqualTo(Answer.YES);
        assertThat(data("'term': {'code': 'bank'}, 'special': 'NO'").answer("wp248-4")).as("highly personal").isEqualTo(Answer.YES);
        assertThat(data("'term': {'text': 'Photos'}, 'special': 'POSSIBLE'").answer("wp248-4")).isEqualTo(Answer.UNCLEAR);
        assertThat(data("'term': {'code': 'bank'}, 'provenance': {'certainty': 'POLICY_WIDE'}").answer("wp248-4")).as("not said of this activity").isEqualTo(Answer.UNCLEAR);
        assertThat(data("'term': {'code': 'name'}").answer("wp248-4")).isEqualTo(Answer.NOT_STATED);
    }

    private static Screened data(String members) {
        return Screened.activity("'facts': {'data': [{%s}]}".formatted(members));
    }

    @Test
    void vulnerablePeopleShowTheSeventh() {
        assertThat(subject("'term': {'code': 'child'}").answer("wp248-7")).as("by the catalogue").isEqualTo(Answer.YES);
        assertThat(subject("'term': {'code': 'child'}, 'vulnerable': 'NO'").answer("wp248-7")).as("the row goes before the catalogue").isEqualTo(Answer.NOT_STATED);
        assertThat(subject("'term': {'text': 'Patients'}, 'vulnerable': 'YES'").answer("wp248-7")).isEqualTo(Answer.YES);
        assertThat(subject("'term': {'text': 'Applicants'}, 'vulnerable': 'UNCLEAR'").answer("wp248-7")).isEqualTo(Answer.UNCLEAR);
    }

    private static Screened subject(String members) {
        return Screened.activity("'facts': {'subjects': [{%s}]}".formatted(members));
    }

    @Test
    void artificialIntelligenceShowsTheEighth() {
        assertThat(Screened.activity("'accountability': {'aiSystems': [{'name': 'Ranking'}]}").fields("wp248-8")).containsExactly("accountability.aiSystems.0");
    }

    @Test
    void scoringMayBlockAContract() {
        assertThat(Screened.activity("'facts': {'traits': [{'trait': 'SCORING'}]}").answer("wp248-9")).isEqualTo(Answer.UNCLEAR);
    }

    @Test
    void generalProvisionsSpeakToo() {
        var screened = Screened.lists("'activities': [{'id': 'a', 'general': ['g'], 'facts': {'traits': [{'trait': 'PROFILING'}]}}], "
                + "'generalProvisions': [{'id': 'g', 'facts': {'traits': [{'trait': 'LARGE_SCALE'}]}}]");
        assertThat(screened.fields("wp248-1")).containsExactly("facts.traits.0");
        assertThat(screened.fields("wp248-5")).containsExactly("general");
    }

    @Test
    void theCasesOfTheArticleShowInTheirParts() {
        assertThat(Screened.activity("'facts': {'traits': [{'trait': 'SCORING'}]}, 'accountability': {'automated': {'exists': 'YES'}}").answer("gdpr-35-3-a")).isEqualTo(Answer.YES);
        assertThat(Screened.activity("'facts': {'traits': [{'trait': 'LARGE_SCALE'}], 'data': [{'term': {'code': 'health'}}]}").answer("gdpr-35-3-b")).isEqualTo(Answer.YES);
        assertThat(Screened.activity("'facts': {'traits': [{'trait': 'LARGE_SCALE'}, {'trait': 'LOCATION'}]}").answer("gdpr-35-3-b")).as("personal, but not protected").isEqualTo(Answer.NOT_STATED);
        assertThat(Screened.activity("'facts': {'traits': [{'trait': 'LARGE_SCALE'}, {'trait': 'VIDEO_SURVEILLANCE'}]}").answer("gdpr-35-3-c")).as("a public area shows in no field").isEqualTo(Answer.UNCLEAR);
    }

    @Test
    void anItemOfAListIsToBeCheckedWhereAllItImpliesIsShown() {
        assertThat(Screened.activity("'facts': {'traits': [{'trait': 'PROFILING'}, {'trait': 'MATCHING'}]}").answer("fr-cnil-10")).isEqualTo(Answer.UNCLEAR);
        assertThat(Screened.activity("'facts': {'traits': [{'trait': 'PROFILING'}]}").answer("fr-cnil-10")).isEqualTo(Answer.NOT_STATED);
        assertThat(Screened.activity("'facts': {'traits': [{'trait': 'MATCHING'}]}").answer("gb-ico-6")).isEqualTo(Answer.UNCLEAR);
    }

    @Test
    void saysWhyInEachLanguage() {
        var reasons = Screened.activity("'facts': {'traits': [{'trait': 'PROFILING'}], 'data': [{'term': {'code': 'health'}}]}");
        assertThat(reasons.proposal("wp248-1").reasons().getFirst().in(Texts.in(Locale.GERMAN))).isEqualTo("Merkmal: Profiling");
        Texts.LANGUAGES.stream().map(Texts::in).forEach(texts ->
                assertThat(reasons.proposal("wp248-4").reasons().getFirst().in(texts)).doesNotContain("{").hasSizeGreaterThan(10));
    }
}
