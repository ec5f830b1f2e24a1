package org.article30.dpia;

import static org.article30.dpia.MeasureStatus.IMPLEMENTED;
import static org.article30.dpia.MeasureStatus.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.article30.store.Json;
import org.junit.jupiter.api.Test;

/** What measures leave of a risk. */
class AssessedRiskTest {

    private static final List<MitigatingMeasure> MEASURES = List.of(measure("done", "IMPLEMENTED"), measure("partly", "PARTLY"), measure("planned", "PLANNED"));

    private static MitigatingMeasure measure(String key, String status) {
        return read("'key': '%s', 'status': '%s'".formatted(key, status), MitigatingMeasure.class);
    }

    private static AssessedRisk risk(String members) {
        return read("'likelihood': 'MAXIMUM', 'severity': 'SIGNIFICANT', " + members, AssessedRisk.class);
    }

    private static <T> T read(String members, Class<T> type) {
        return Json.read(("{" + members + "}").replace('\'', '"'), type);
    }

    @Test
    void onlyWhatIsCarriedOutLowersTodaysRisk() {
        var risk = risk("'mitigations': [{'measure': 'done', 'lowersLikelihood': 1}, {'measure': 'partly', 'lowersLikelihood': 1}, {'measure': 'planned', 'lowersSeverity': 1}]");
        assertThat(risk.inherent()).isEqualTo(12);
        assertThat(risk.residual(MEASURES, IMPLEMENTED)).isEqualTo(9);
        assertThat(risk.residual(MEASURES, PLANNED)).isEqualTo(4);
    }

    @Test
    void aMeasureNamedTwiceCountsOnce() {
        var risk = risk("'mitigations': [{'measure': 'done', 'lowersLikelihood': 1}, {'measure': 'done', 'lowersLikelihood': 1}, {'measure': 'done', 'lowersLikelihood': 2, 'lowersSeverity': 1}]");
        assertThat(risk.residualLikelihood(MEASURES, PLANNED)).isEqualTo(Level.LIMITED);
        assertThat(risk.residualSeverity(MEASURES, PLANNED)).isEqualTo(Level.LIMITED);
    }

    @Test
    void neverFallsBelowTheLowestNorRisesByANegativeEffect() {
        assertThat(risk("'mitigations': [{'measure': 'done', 'lowersLikelihood': 9, 'lowersSeverity': 2147483647}, {'measure': 'partly', 'lowersSeverity': 2147483647}]").residual(MEASURES, PLANNED)).isEqualTo(1);
        assertThat(risk("'mitigations': [{'measure': 'done', 'lowersLikelihood': -1}, {'measure': 'partly', 'lowersLikelihood': 1}]").residual(MEASURES, PLANNED)).isEqualTo(9);
    }

    @Test
    void whatWasJudgedGoesBeforeWhatTheMeasuresLower() {
        var risk = risk("'mitigations': [{'measure': 'done', 'lowersLikelihood': 3}], 'residualLikelihood': 'SIGNIFICANT'");
        assertThat(risk.residual(MEASURES, PLANNED)).isEqualTo(9);
        assertThat(risk.residual(MEASURES, IMPLEMENTED)).as("today, by what is carried out").isEqualTo(3);
    }

    @Test
    void aMeasureThatIsGoneLowersNothing() {
        assertThat(risk("'mitigations': [{'measure': 'gone', 'lowersLikelihood': 3}]").residual(MEASURES, PLANNED)).isEqualTo(12);
    }
}
