package org.article30.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.article30.document.Block.Column;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static float[] widths(List<Column> columns, List<Text> row) {
        var widths = ColumnWidths.of(columns, row, 400);
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        assertThat(sum).isCloseTo(400, within(0.1f));
        return widths;
    }

    @Test
    void columnsHaveTheirShares() {
        assertThat(widths(List.of(Column.of("A", 1), Column.of("B", 3)), List.of())).containsExactly(100, 300);
    }

    @Test
    void aColumnIsWidenedSoThatItsWordsStayWhole() {
        var columns = List.of(Column.of("Verarbeitungstätigkeit", 1), Column.of("B", 2), Column.of("C", 3));
        float word = LineBreaker.single("Verarbeitungstätigkeit", Type.HEAD).width();
        assertThat(word).isGreaterThan(400f / 6);
        assertThat(widths(columns, List.of())[0]).isGreaterThan(word);
    }

    @Test
    void anAddressDoesNotPushTheOtherColumnsAside() {
        var row = List.of(Text.of("https://authority.example/a/very/long/address/of/a/record"), Text.of("b"));
        assertThat(widths(List.of(Column.of("A", 1), Column.of("B", 3)), row)).containsExactly(100, 300);
    }
}
