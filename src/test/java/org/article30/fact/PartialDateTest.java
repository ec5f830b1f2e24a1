package org.article30.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2012", "2012-11", "2012-11-05", "0001", "9999-12-31", "2024-02-29", ""})
    void isWrittenAsItWasRead(String text) {
        assertThat(PartialDate.of(text).toString()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "0000-01-01", "2026-02-30", "2023-02-29", "2026-13", "2026-00", "2026-1", "10000", "-2026", "2026-01-00", "٢٠٢٦"})
    void refusesWhatIsNoDayOfTheCalendar(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(text));
    }

    @Test
    void refusesDaysThatCouldNotBeReadAgain() {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(LocalDate.of(10_000, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(LocalDate.of(0, 1, 1)));
    }

    @Test
    void isWrittenInTheSameDigitsInEveryLanguage() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(PartialDate.of("2012-11-05").toString()).isEqualTo("2012-11-05");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void spansTheDaysItCanBe() {
        assertThat(PartialDate.of("2024-02").earliest()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(PartialDate.of("2024-02").latest()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(PartialDate.of("2024").latest()).isEqualTo(LocalDate.of(2024, 12, 31));
    }
}
