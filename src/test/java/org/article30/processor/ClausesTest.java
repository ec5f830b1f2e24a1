package org.article30.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.article30.fact.Provenance;
import org.junit.jupiter.api.Test;

class ClausesTest {

    @Test
    void judgesNothingWhereNothingWasJudged() {
        assertThat(Clauses.of(Engagement.BLANK)).hasSize(11).extracting(Clause::coverage).containsOnly(Coverage.NOT_JUDGED);
    }

    @Test
    void letsOneCommitmentAnswerSeveralLetters() {
        var of = coverage(List.of(commitment(Coverage.COVERED, "28(3)(d)", "28(2)", "28(4)")), List.of());
        assertThat(of).containsEntry("28(3)(d)", Coverage.COVERED).containsEntry("28(2)", Coverage.COVERED).containsEntry("28(4)", Coverage.COVERED)
                .containsEntry("28(3)(a)", Coverage.MISSING);
    }

    @Test
    void takesTwoPartsForNoWhole() {
        assertThat(coverage(List.of(commitment(Coverage.PARTLY, "28(3)(h)"), commitment(Coverage.PARTLY, "28(3)(h)")), List.of()))
                .containsEntry("28(3)(h)", Coverage.PARTLY);
    }

    @Test
    void isCoveredIfOneCommitmentCoversIt() {
        assertThat(coverage(List.of(commitment(Coverage.PARTLY, "28(3)(g)"), commitment(Coverage.COVERED, "28(3)(g)")), List.of()))
                .containsEntry("28(3)(g)", Coverage.COVERED);
    }

    @Test
    void putsTheJudgementOfTheWholeBeforeThatOfTheParts() {
        var clause = new ClauseJudgement("28(3)(g)", Coverage.PARTLY, "Section 9", "No choice of return", Provenance.BLANK);
        var judged = engagement(List.of(commitment(Coverage.COVERED, "28(3)(g)")), List.of(clause));
        assertThat(Clauses.of(judged)).filteredOn(one -> one.letter().equals("28(3)(g)")).singleElement().satisfies(one -> {
            assertThat(one.coverage()).isEqualTo(Coverage.PARTLY);
            assertThat(one.texts()).containsExactly("Section 9", "Commitment");
            assertThat(one.gaps()).containsExactly("No choice of return", "Gap");
        });
    }

    @Test
    void followsTheCommitmentsWhereTheWholeIsNotJudged() {
        var clause = new ClauseJudgement("28(3)(g)", Coverage.NOT_JUDGED, "Section 9", "", Provenance.BLANK);
        assertThat(coverage(List.of(commitment(Coverage.COVERED, "28(3)(g)")), List.of(clause))).containsEntry("28(3)(g)", Coverage.COVERED);
    }

    @Test
    void namesCommitmentsByTheirNumberOrTheirPlace() {
        var unnumbered = new Commitment(0, "Commitment", List.of("28(3)(b)"), Coverage.COVERED, "", Provenance.BLANK);
        var numbered = new Commitment(7, "Commitment", List.of("28(3)(b)"), Coverage.COVERED, "", Provenance.BLANK);
        assertThat(Clauses.of(engagement(List.of(numbered, unnumbered), List.of())).get(2).commitments()).containsExactly(7, 2);
    }

    @Test
    void writesALetterAsACodeOfProvisions() {
        assertThat(Clauses.of(Engagement.BLANK)).extracting(Clause::code).startsWith("28-3", "28-3-a").endsWith("28-2", "28-4");
    }

    private static Map<String, Coverage> coverage(List<Commitment> commitments, List<ClauseJudgement> clauses) {
        return Clauses.of(engagement(commitments, clauses)).stream().collect(Collectors.toMap(Clause::letter, Clause::coverage));
    }

    private static Commitment commitment(Coverage coverage, String... letters) {
        return new Commitment(0, "Commitment", List.of(letters), coverage, "Gap", Provenance.BLANK);
    }

    private static Engagement engagement(List<Commitment> commitments, List<ClauseJudgement> clauses) {
        return Engaged.with(commitments, clauses);
    }
}
