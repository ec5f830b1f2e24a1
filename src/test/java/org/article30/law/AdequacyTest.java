package org.article30.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdequacyTest {

    private static final Law LAW = Law.shipped();

    private static Optional<Adequacy> on(String country, LocalDate day) {
        return LAW.decisionOn(LegalRegime.EU, country, day);
    }

    private static List<Adequacy> euRows() {
        return LAW.adequacy().stream().filter(row -> row.regime() == LegalRegime.EU && row.covers() && !row.country().isEmpty()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "US, 2000-07-25, none",
        "US, 2000-07-26, 2000/520/EC",
        "US, 2015-10-05, 2000/520/EC",
        "US, 2015-10-06, none",
        "US, 2016-07-11, none",
        "US, 2016-07-12, (EU) 2016/1250",
        "US, 2020-07-15, (EU) 2016/1250",
        "US, 2020-07-16, none",
        "US, 2023-07-09, none",
        "US, 2023-07-10, (EU) 2023/1795",
        "GB, 2020-12-31, Withdrawal Agreement Art. 126-127",
        "GB, 2021-01-01, EU-UK Trade and Cooperation Agreement Art. 782 (ex FINPROV.10A)",
        "GB, 2021-06-28, (EU) 2021/1772",
        "GB, 2025-06-27, (EU) 2021/1772",
        "GB, 2025-06-28, (EU) 2025/1226",
        "GB, 2025-12-18, (EU) 2025/1226",
        "GB, 2025-12-19, (EU) 2025/2574",
        "GB, 2031-12-27, (EU) 2025/2574",
        "GB, 2031-12-28, none",
        "HU, 2004-04-30, 2000/519/EC",
        "HU, 2004-05-01, none",
        "NZ, 2026-11-22, 2013/65/EU",
        "BR, 2026-11-22, (EU) 2026/179",
        "IN, 2026-11-22, none",
        "KE, 2026-11-22, none",
        "GI, 2026-11-22, none",
    })
    void namesTheDecisionThatCoversADay(String country, LocalDate day, String number) {
        assertThat(on(country, day).map(Adequacy::number).orElse("none")).isEqualTo(number);
    }

    @Test
    void leavesOutDecisionsForOtherPurposes() {
        assertThat(on("CA", LocalDate.of(2007, 1, 1))).hasValueSatisfying(row -> {
            assertThat(row.number()).isEqualTo("2002/2/EC");
            assertThat(row.recipientCheckNeeded()).isTrue();
            assertThat(row.scopeNote()).contains("commercial organisations");
        });
        assertThat(euRows()).extracting(Adequacy::id).doesNotContain("gb-led-2021-1773", "us-pnr-2004-535", "ke-none");
    }

    @Test
    void tellsATransitionalRuleFromADecision() {
        assertThat(on("GB", LocalDate.of(2021, 3, 1)).orElseThrow().isTransitional()).isTrue();
        assertThat(on("GB", LocalDate.of(2022, 3, 1)).orElseThrow().isTransitional()).isFalse();
    }

    @Test
    void everyRowIsOfACountryAndBeginsBeforeItEnds() {
        assertThat(euRows()).hasSize(23).allSatisfy(row -> {
            assertThat(Countries.isCode(row.country())).isTrue();
            assertThat(row.period().from()).isBefore(row.period().until());
            assertThat(row.source()).isNotBlank();
        });
    }

    @Test
    void shipsTheInstrumentsOfTransferWithTheirDates() {
        TransferSafeguard old = LAW.instruments().stream()
                .filter(tool -> tool.id().equals("scc-2010-87"))
                .findFirst()
                .orElseThrow();
        assertThat(LAW.instruments()).hasSize(39);
        assertThat(old.period().contains(LocalDate.of(2022, 12, 27))).isTrue();
        assertThat(old.period().contains(LocalDate.of(2022, 12, 28))).isFalse();
    }

    @Test
    void carriesItsVersion() {
        assertThat(LawDataSet.shipped()).isEqualTo(new LawDataSet("2026-11-22", LocalDate.of(2026, 11, 22)));
    }
}
