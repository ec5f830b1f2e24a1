package org.article30.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnFitTest {

    @Test
    void sharesWhatIsLeftAmongAllColumns() {
        assertThat(ColumnFit.share(List.of(100.0, 300.0), List.of(100.0, 150.0), 800)).containsExactly(200.0, 600.0);
    }

    @Test
    void shortensLongColumnsSoThatAllFit() {
        assertThat(ColumnFit.share(List.of(100.0, 300.0, 300.0), List.of(100.0, 150.0, 250.0), 600)).containsExactly(100.0, 225.0, 275.0);
    }

    @Test
    void keepsTheLeastWidthsWhereNotAllFit() {
        assertThat(ColumnFit.share(List.of(100.0, 300.0), List.of(100.0, 150.0), 90)).containsExactly(100.0, 150.0);
    }
}
