package org.article30.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterNumberFormatTest {

    @ParameterizedTest
    @CsvSource({
        "ICO, Z5432198", "ICO, ZA081798", "ICO, zb 308 417", "ICO, ZC016842",
        "COMPANIES_HOUSE, 09648733", "COMPANIES_HOUSE, SC090312", "COMPANIES_HOUSE, OC301540",
        "SIREN, 732 829 320", "SIREN, 552100554", "SIRET, 732 829 320 00074", "SIRET, 356 000 000 00048",
        "VAT, DE811193231", "VAT, FR 40 303265045", "VAT, ATU13585627", "VAT, BE 0417.497.106", "VAT, NL004495445B01",
        "VAT, GB 980 7806 84", "VAT, EL094014201", "VAT, CHE-116.281.710 MWST", "VAT, IE6388047V",
        "HANDELSREGISTER, HRB 86891", "HANDELSREGISTER, Amtsgericht München HRB 42243",
        "HANDELSREGISTER, HRA 9417 B", "KVK, 33031431", "LEI, 5493001KJTIIGC8Y1R12", "DUNS, 15-048-3782",
        "OTHER, anything at all", "ICO, ''",
    })
    void acceptsAWellFormedNumber(RegisterNumberFormat format, String number) {
        assertThat(format.check(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ICO, Z123456", "ICO, Z12345678", "ICO, ZD081798", "ICO, 5432198",
        "COMPANIES_HOUSE, 9648733", "COMPANIES_HOUSE, S0090312", "COMPANIES_HOUSE, 096487330",
        "SIREN, 73282932", "SIRET, 732829320", "VAT, 811193231", "VAT, DE81119323", "VAT, US811193231",
        "HANDELSREGISTER, 86891", "HANDELSREGISTER, VR 86891", "KVK, 3303143", "LEI, 5493001KJTIIGC8Y1R", "DUNS, 15048378",
    })
    void refusesANumberOfAnotherShape(RegisterNumberFormat format, String number) {
        assertThat(format.check(number)).contains(new NumberFault(format, NumberFault.Kind.FORMAT));
    }

    @ParameterizedTest
    @CsvSource({"SIREN, 732829321", "SIRET, 73282932000075", "SIRET, 35600000000049", "LEI, 5493001KJTIIGC8Y1R13"})
    void refusesWrongCheckDigits(RegisterNumberFormat format, String number) {
        assertThat(format.check(number)).contains(new NumberFault(format, NumberFault.Kind.CHECK_DIGIT));
    }

    @ParameterizedTest
    @CsvSource({
        "ICO, Z1234567", "ICO, ZA123456", "ICO, Z7654321", "ICO, Z0000000", "COMPANIES_HOUSE, 12345678",
        "COMPANIES_HOUSE, SC123456", "SIREN, 123456789", "SIREN, 000000000", "KVK, 99999999", "DUNS, 12-345-6789",
        "VAT, DE123456789", "HANDELSREGISTER, HRB 123456",
    })
    void refusesANumberThatReadsLikeAnExample(RegisterNumberFormat format, String number) {
        assertThat(format.check(number)).contains(new NumberFault(format, NumberFault.Kind.PLACEHOLDER));
    }

    @Test
    void takesARegisterInOnesOwnWordsAsItIs() {
        assertThat(RegisterNumberFormat.of("SIREN")).isEqualTo(RegisterNumberFormat.SIREN);
        assertThat(RegisterNumberFormat.of("Chamber of Notaries")).isEqualTo(RegisterNumberFormat.OTHER);
        assertThat(RegisterNumberFormat.of("Chamber of Notaries").check("123456")).isEmpty();
    }

    @Test
    void namesItsTextsByFormatAndKind() {
        assertThat(RegisterNumberFormat.COMPANIES_HOUSE.check("1").orElseThrow().key())
                .isEqualTo("law.number.companies-house.format");
        assertThat(RegisterNumberFormat.SIREN.check("732829321").orElseThrow().key()).isEqualTo("law.number.check-digit");
        assertThat(RegisterNumberFormat.ICO.check("Z1234567").orElseThrow().key()).isEqualTo("law.number.placeholder");
        assertThat(RegisterNumberFormat.ICO.key()).isEqualTo("law.number.ico");
    }
}
