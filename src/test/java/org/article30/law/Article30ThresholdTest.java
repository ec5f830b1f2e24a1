package org.article30.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.article30.law.Article30Threshold.CounterException;
import org.junit.jupiter.api.Test;

class Article30ThresholdTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Article30Threshold law = Article30Threshold.inForce(TODAY).orElseThrow();

    @Test
    void thresholdInForceIs250SinceTheGdprApplies() {
        assertThat(law.fewerThan()).isEqualTo(250);
        assertThat(Article30Threshold.inForce(LocalDate.of(2018, 5, 25))).contains(law);
        assertThat(Article30Threshold.inForce(LocalDate.of(2018, 5, 24))).isEmpty();
    }

    @Test
    void omnibusFourIsKnownButNeverLaw() {
        assertThat(Article30Threshold.all()).filteredOn(Article30Threshold::isProposal)
                .extracting(Article30Threshold::fewerThan)
                .containsExactly(750, 1000);
        assertThat(Article30Threshold.all()).filteredOn(Article30Threshold::isProposal)
                .noneMatch(version -> version.period().contains(TODAY))
                .noneMatch(version -> version.period().contains(LocalDate.MAX))
                .allMatch(version -> !version.source().isBlank());
    }

    @Test
    void exemptsASmallOrganisationsHarmlessOccasionalProcessing() {
        assertThat(law.exempts(249, Set.of())).isTrue();
        assertThat(law.exempts(250, Set.of())).isFalse();
    }

    @Test
    void oneCounterExceptionBringsTheDutyBack() {
        assertThat(law.exempts(10, Set.of(CounterException.NOT_OCCASIONAL))).isFalse();
        assertThat(law.exempts(10, Set.of(CounterException.RISK))).isFalse();
        assertThat(law.exempts(10, Set.of(CounterException.SPECIAL_OR_CRIMINAL_DATA))).isFalse();
        assertThat(law.exempts(10, Set.of(CounterException.CORE_ACTIVITY))).isTrue();
    }
}
