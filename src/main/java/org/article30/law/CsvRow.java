package org.article30.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One row of a comma-separated table whose first line names the columns (RFC 4180). */
record CsvRow(Map<String, String> cells) {

    private static final Pattern CELL =
            Pattern.compile("(?:\"(?<quoted>[^\"]*+(?:\"\"[^\"]*+)*+)\"|(?<plain>[^\",\r\n]*+))(?<end>,|\r?\n)");

    /** The text of a cell, "" when it is empty. Throws IllegalArgumentException when the table has no such column. */
    String text(String column) {
        String value = cells.get(column);
        if (value == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        return value;
    }

    /** The date (yyyy-MM-dd) in a cell, or {@code whenEmpty}. */
    LocalDate date(String column, LocalDate whenEmpty) {
        String value = text(column);
        return value.isEmpty() ? whenEmpty : LocalDate.parse(value);
    }

    Period period(String from, String until) {
        return new Period(date(from, LocalDate.MAX), date(until, LocalDate.MAX));
    }

    Verified verified() {
        return Verified.of(text("verified"));
    }

    static List<CsvRow> parse(String table) {
        List<List<String>> lines = lines(table);
        List<String> head = lines.getFirst();
        return lines.stream().skip(1).map(line -> row(head, line)).toList();
    }

    private static CsvRow row(List<String> head, List<String> line) {
        if (line.size() != head.size()) {
            throw new IllegalArgumentException("%d cells under %d columns: %s".formatted(line.size(), head.size(), line));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < head.size(); i++) {
            cells.put(head.get(i), line.get(i));
        }
        return new CsvRow(Map.copyOf(cells));
    }

    /** Splits into lines of cells; in quotes a comma and a line break are text, and a doubled quote is a quote. */
    private static List<List<String>> lines(String table) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        Matcher cell = CELL.matcher(table);
        for (int at = 0; at < table.length(); at = cell.end()) {
            if (!cell.find(at) || cell.start() != at) {
                throw new IllegalArgumentException("no end of cell or line after character " + at);
            }
            line.add(cell.start("quoted") < 0 ? cell.group("plain") : cell.group("quoted").replace("\"\"", "\""));
            if (!cell.group("end").equals(",")) {
                lines.add(List.copyOf(line));
                line.clear();
            }
        }
        return lines;
    }
}
