package org.article30.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @Test
    void quotesWhatWouldEndACellAndDoublesQuotes() {
        assertThat(written("plain", "a, b", "say \"no\"", "two\nlines", "")).isEqualTo("plain,\"a, b\",\"say \"\"no\"\"\",\"two\nlines\",\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+352 000", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void letsNoCellRunAsAFormula(String cell) {
        assertThat(written(cell).replace("\"", "")).startsWith("'" + cell.charAt(0));
    }

    @Test
    void beginsWithAMarkThatItIsUtf8() {
        var out = new ByteArrayOutputStream();
        CsvFile.write(List.of(List.of("Łódź")), out);
        assertThat(out.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Łódź");
    }

    private static String written(String... cells) {
        var out = new ByteArrayOutputStream();
        CsvFile.write(List.of(List.of(cells)), out);
        return out.toString(StandardCharsets.UTF_8).substring(1);
    }
}
