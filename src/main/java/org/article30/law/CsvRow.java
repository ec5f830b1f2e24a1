package org.article30.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One row of a comma-separated table whose first line names the columns (RFC 4180). */
record CsvRow(Map<String, String> cells) {

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
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < table.length(); i++) {
            char c = table.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < table.length() && table.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(List.copyOf(line));
                    line.clear();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return lines;
    }
}
