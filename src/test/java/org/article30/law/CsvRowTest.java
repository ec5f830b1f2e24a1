package org.article30.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowTest {

    @Test
    void readsQuotesCommasLineBreaksAndEmptyCells() {
        List<CsvRow> rows = CsvRow.parse("t.csv", "a,b,c\r\n\"x, \"\"y\"\"\nz\",,2\n,\"\",\n");
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().text("a")).isEqualTo("x, \"y\"\nz");
        assertThat(rows.getFirst().text("b")).isEmpty();
        assertThat(rows.getFirst().text("c")).isEqualTo("2");
        assertThat(rows.getLast().cells()).containsValue("").hasSize(3);
    }

    @Test
    void refusesATableThatDoesNotFitItsHead() {
        assertThatThrownBy(() -> CsvRow.parse("t.csv", "a,b\n1\n")).hasMessageContaining("cells [t.csv, 2, 1, 2]");
        assertThatThrownBy(() -> CsvRow.parse("t.csv", "a,b\n1,2,3\n")).hasMessageContaining("cells [t.csv, 2, 3, 2]");
        assertThatThrownBy(() -> CsvRow.parse("t.csv", "a,b\n1,\"2\n")).hasMessageContaining("csv [t.csv, 2]");
        assertThatThrownBy(() -> CsvRow.parse("t.csv", "a\n1\n").getFirst().text("b")).hasMessageContaining("no-column [t.csv, b]");
    }

    @Test
    void readsAnOpenPeriod() {
        Period period = CsvRow.parse("t.csv", "from,until\n2020-01-01,\n").getFirst().period("from", "until");
        assertThat(period.isOpenEnded()).isTrue();
        assertThat(period.contains(LocalDate.of(2020, 1, 1))).isTrue();
        assertThat(period.contains(LocalDate.of(2019, 12, 31))).isFalse();
        assertThat(CsvRow.parse("t.csv", "from,until\n,\n").getFirst().period("from", "until").contains(LocalDate.now())).isFalse();
    }
}
