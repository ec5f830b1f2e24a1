package org.article30.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rows as CSV (RFC 4180: commas, CR LF, quotes doubled), in UTF-8 with a byte order mark, without which spreadsheets take
 * it for another encoding. A cell that a spreadsheet would run as a formula gets an apostrophe before it.
 */
public final class CsvFile {

    private static final String RUNS_AS_FORMULA = "=+-@\t\r\n";

    private CsvFile() {
    }

    /**
     * Writes rows, the heads first; {@code out} is flushed and left open.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public static void write(Iterable<List<String>> rows, OutputStream out) {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            writer.write('\uFEFF');
            for (var row : rows) {
                write(row, writer);
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(List<String> row, Writer writer) throws IOException {
        for (int i = 0; i < row.size(); i++) {
            writer.write(i == 0 ? "" : ",");
            writer.write(cell(row.get(i)));
        }
        writer.write("\r\n");
    }

    private static String cell(String text) {
        var harmless = !text.isEmpty() && RUNS_AS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r')
                ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
