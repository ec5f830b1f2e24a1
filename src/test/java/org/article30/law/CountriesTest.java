package org.article30.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountriesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void knowsTheIsoCodesAndNoOthers() {
        assertThat(List.of("DE", "NZ", "AX", "GB", "GR")).allMatch(Countries::isCode);
        assertThat(List.of("UK", "EL", "XX", "de", "", "DEU")).noneMatch(Countries::isCode);
    }

    @Test
    void readsTheCodeSomebodyMeant() {
        assertThat(Countries.codeOf(" uk ")).isEqualTo("GB");
        assertThat(Countries.codeOf("EL")).isEqualTo("GR");
        assertThat(Countries.codeOf("fr")).isEqualTo("FR");
    }

    @Test
    void namesACountryInTheReadersLanguage() {
        assertThat(Countries.name("GB", Locale.ENGLISH)).isEqualTo("United Kingdom");
        assertThat(Countries.name("GB", Locale.FRENCH)).isEqualTo("Royaume-Uni");
        assertThat(Countries.name("GB", Locale.GERMAN)).isEqualTo("Vereinigtes Königreich");
        assertThat(Countries.name("??", Locale.GERMAN)).isEqualTo("??");
    }

    @Test
    void sortsAsReadersExpect() {
        assertThat(Countries.sortedByName(Locale.GERMAN)).hasSize(Locale.getISOCountries().length)
                .containsSubsequence("AF", "EG", "AX", "AL", "BE", "OM", "AT", "PK", "CY");
        assertThat(Countries.sortedByName(Locale.FRENCH)).containsSubsequence("EG", "AE", "EC", "ES", "EE", "FR");
    }

    @Test
    void theEeaGrowsWithEachAccession() {
        assertThat(Law.shipped().isEea("HR", LocalDate.of(2014, 4, 11))).isFalse();
        assertThat(Law.shipped().isEea("HR", LocalDate.of(2014, 4, 12))).isTrue();
        assertThat(Law.shipped().isEu("HR", LocalDate.of(2013, 7, 1))).isTrue();
        assertThat(Law.shipped().isEu("NO", TODAY)).isFalse();
        assertThat(Law.shipped().isEea("NO", TODAY)).isTrue();
    }

    @Test
    void theUnitedKingdomLeavesAtTheEndOfTheTransition() {
        assertThat(Law.shipped().isEu("GB", LocalDate.of(2020, 1, 31))).isTrue();
        assertThat(Law.shipped().isEu("GB", LocalDate.of(2020, 2, 1))).isFalse();
        assertThat(Law.shipped().isEea("GB", LocalDate.of(2020, 12, 31))).isTrue();
        assertThat(Law.shipped().isEea("GB", LocalDate.of(2021, 1, 1))).isFalse();
    }

    @Test
    void tellsPartsOfTheUnionFromTerritoriesOutside() {
        assertThat(List.of("RE", "GP", "AX")).allMatch(code -> Law.shipped().isEea(code, TODAY));
        assertThat(List.of("GL", "NC", "SJ", "GI", "MC", "CH", "US")).noneMatch(code -> Law.shipped().isEea(code, TODAY));
    }

    @Test
    void everyMembershipIsOfACountryAndNamesItsSource() {
        assertThat(Countries.sortedByName(Locale.ENGLISH).stream().flatMap(code -> Countries.membership(code).stream()))
                .hasSize(58)
                .allSatisfy(row -> assertThat(row.source()).isNotBlank());
    }
}
