package org.article30.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.article30.fact.PartialDate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class DateFieldTest {

    @ParameterizedTest
    @CsvSource({"2012,2012", "2012-11,2012-11", "2012-11-05,2012-11-05", "5.11.2012,2012-11-05", "05/11/2012,2012-11-05", "11/2012,2012-11", "'',''"})
    void readsDatesAsEuropeansWriteThem(String typed, String date) {
        assertThat(DateField.read(typed)).isEqualTo(PartialDate.of(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "31.2.2012", "2012-13", "12", "5.11.12"})
    void refusesWhatIsNoDate(String typed) {
        assertThatThrownBy(() -> DateField.read(typed)).isInstanceOf(IllegalArgumentException.class);
    }
}
