package org.article30.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarPeriodTest {

    @Test
    void tellsMonthsFromDays() {
        var start = LocalDate.of(2027, 1, 1);
        assertThat(CalendarPeriod.of("P6M").after(start)).isEqualTo(LocalDate.of(2027, 7, 1));
        assertThat(CalendarPeriod.of("P180D").after(start)).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(CalendarPeriod.of("P2W")).isEqualTo(new CalendarPeriod(0, 0, 14));
    }

    @Test
    void endsAtTheEndOfAMonthThatLacksTheDay() {
        assertThat(CalendarPeriod.of("P1M").after(LocalDate.of(2027, 1, 31))).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(CalendarPeriod.of("P1Y").after(LocalDate.of(2028, 2, 29))).isEqualTo(LocalDate.of(2029, 2, 28));
    }

    @Test
    void hasAnEndHoweverLongItIs() {
        var last = LocalDate.of(9999, 12, 31);
        assertThat(CalendarPeriod.of("P1000Y").after(LocalDate.of(2027, 1, 1))).isEqualTo(LocalDate.of(3027, 1, 1));
        assertThat(CalendarPeriod.of("P9999Y").after(LocalDate.of(2027, 1, 1))).isEqualTo(last);
        assertThat(CalendarPeriod.of("P2147483647Y").after(LocalDate.of(2027, 1, 1))).isEqualTo(last);
    }

    @Test
    void isNoneWhereItIsNothing() {
        assertThat(CalendarPeriod.of("P0D").isBlank()).isTrue();
        assertThat(CalendarPeriod.of("P0D").toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-1Y", "P1Y-1M", "P99999999999Y", "P2147483647W", "PT5H", "6 months", "P"})
    void refusesWhatIsNoPeriod(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CalendarPeriod.of(text));
    }
}
