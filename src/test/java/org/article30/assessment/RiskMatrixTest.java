package org.article30.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.article30.document.Block.Ink;
import org.article30.document.Block.Shape;
import org.article30.dpia.ImpactAssessment;
import org.article30.store.Json;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RiskMatrixTest {

    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);
    private static final String RISKS = """
            {"measures":[{"key":"m1","name":"Encryption","status":"PLANNED","additional":true}],
             "risks":[{"key":"a1","name":"Theft","origin":"EVENT","likelihood":"MAXIMUM","severity":"SIGNIFICANT","mitigations":[{"measure":"m1","lowersLikelihood":2,"lowersSeverity":2}]},
                      {"key":"a2","name":"Chilling effect","likelihood":"MAXIMUM","severity":"SIGNIFICANT","acceptance":"ACCEPTED"},
                      {"key":"a3","kind":"DISAPPEARANCE","origin":"EVENT"}],
             "actions":[{"what":"Later","due":"2027-01-01"},{"what":"Second","due":"2026-05"},{"what":"First","due":"2026-01-31","owner":"IT"},{"what":"Done","due":"2025-01-01","status":"DONE"}]%s}""";

    private static ImpactAssessment risks(String more) {
        return Json.read(RISKS.formatted(more), ImpactAssessment.class);
    }

    private static List<String> labels(ImpactAssessment assessment, Texts texts) {
        return RiskMatrix.of(assessment, texts).shapes().stream().filter(Shape.Label.class::isInstance).map(shape -> ((Shape.Label) shape).text()).toList();
    }

    private static List<Shape.Spot> spots(ImpactAssessment assessment) {
        return RiskMatrix.of(assessment, TEXTS).shapes().stream().filter(Shape.Spot.class::isInstance).map(Shape.Spot.class::cast).toList();
    }

    @Test
    void risksStandWhereTheyAreBeforeTheMeasuresAndWhereTheyComeToWithThem() {
        assertThat(labels(risks(""), TEXTS)).contains("1  2").containsOnlyOnce("1").containsOnlyOnce("2");
        assertThat(spots(risks(""))).extracting(Shape.Spot::target, Shape.Spot::title).containsExactly(
                org.assertj.core.groups.Tuple.tuple("risks.0", "1 Theft; 2 Chilling effect"),
                org.assertj.core.groups.Tuple.tuple("risks.1", "2 Chilling effect"),
                org.assertj.core.groups.Tuple.tuple("risks.0", "1 Theft"));
    }

    @Test
    void aRiskThatIsNotJudgedStandsNowhereAndIsSaidInWords() {
        assertThat(labels(risks(""), TEXTS)).doesNotContain("3");
        assertThat(RiskMatrix.of(risks(""), TEXTS).alternative()).contains("3  Disappearance – before: not yet judged; with the measures: not yet judged")
                .contains("1  Theft – before: 12, high; with the measures: 2, acceptable");
    }

    @Test
    void everyCellSaysInWordsWhatItsColourSays() {
        var shapes = RiskMatrix.of(ImpactAssessment.BLANK, TEXTS).shapes();
        assertThat(shapes.stream().filter(shape -> shape instanceof Shape.Box box && box.fill() == Ink.BAD).count())
                .isEqualTo(labels(ImpactAssessment.BLANK, TEXTS).stream().filter("high"::equals).count()).isEqualTo(2 * 4);
        assertThat(labels(ImpactAssessment.BLANK, TEXTS).stream().filter("acceptable"::equals).count()).isEqualTo(2 * 8);
    }

    @Test
    void theScaleOfTheAssessmentNamesTheLevelsAndSaysWhatIsHigh() {
        var own = risks(", \"scale\":{\"likelihood4\":\"Every month\",\"severity1\":\"A word too long to be shown in full\",\"acceptableUpTo\":15,\"highFrom\":16}");
        assertThat(labels(own, TEXTS)).contains("Every month", "Negligible", "A word too long…").doesNotContain("to be reduced");
        assertThat(RiskMatrix.line(0, own, TEXTS)).isEqualTo("1  Theft – before: 12, acceptable; with the measures: 2, acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void nothingReachesBeyondThePicture(String language) {
        var figure = RiskMatrix.of(risks(""), Texts.in(Locale.of(language)));
        assertThat(figure.shapes()).allSatisfy(shape -> {
            if (shape instanceof Shape.Label label) {
                assertThat(label.x()).isBetween(0.0, figure.width());
                assertThat(label.y()).isBetween(0.0, figure.height());
            }
        });
        assertThat(figure.alternative()).isNotBlank();
    }

    @Test
    void overdueActionsComeOldestFirst() {
        assertThat(RiskLines.OVERDUE.of(risks(""), LocalDate.of(2026, 11, 2), TEXTS)).containsExactly(
                new RiskLines.Line("actions.2", "First – due 31 January 2026, IT"),
                new RiskLines.Line("actions.1", "Second – due May 2026, nobody in charge"));
    }

    @Test
    void sectionsWithoutFieldsTellOfRisksAndMeasures() {
        var day = LocalDate.of(2026, 11, 2);
        assertThat(RiskLines.BY_DESIGN.of(risks(""), day, TEXTS)).extracting(RiskLines.Line::path).containsExactly("risks.1");
        assertThat(RiskLines.ADDITIONAL.of(risks(""), day, TEXTS)).containsExactly(new RiskLines.Line("measures.0", "Encryption: Planned"));
        assertThat(RiskLines.RESIDUAL.of(risks(""), day, TEXTS)).hasSize(3).element(1).satisfies(line -> assertThat(line.text()).endsWith("– Accepted"));
    }

    @Test
    void aNewAssessmentBeginsWithTheThreeLeastRisksAndAFirstVersion() {
        var fresh = NewAssessment.of("DPIA-2", "Shop", List.of(), "Privacy office", LocalDate.of(2026, 11, 2), Texts.in(Locale.FRENCH));
        assertThat(fresh.risks()).extracting(risk -> risk.key() + " " + risk.name()).containsExactly("a1 Accès illégitime", "a2 Modification non désirée", "a3 Disparition");
        assertThat(fresh.sheet().versions()).singleElement().hasToString(
                "AssessmentVersion[number=1.0, date=2026-11-02, author=Privacy office, change=Première version]");
        assertThat(fresh.sheet().title()).isEqualTo("DPIA-2 Shop");
    }

    @Test
    void referencesGoOnFromThoseThatAreThere() {
        assertThat(NewAssessment.nextReference(List.of())).isEqualTo("DPIA-1");
        assertThat(NewAssessment.nextReference(List.of("DPIA-1 Shop", "DPIA-3", "Other"))).isEqualTo("DPIA-2");
    }
}
