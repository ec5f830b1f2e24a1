package org.article30.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One row of a comma-separated table whose first line names the columns (RFC 4180).
 *
 * @param file the name of the table
 * @param line the line on which the row begins, the head being line 1
 * @param cells the cells by column
 */
record CsvRow(String file, int line, Map<String, String> cells) {

    private static final Pattern CELL =
            Pattern.compile("(?:\"(?<quoted>[^\"]*+(?:\"\"[^\"]*+)*+)\"|(?<plain>[^\",\r\n]*+))(?<end>,|\r?\n|\\z)");

    /** The text of a cell, "" when it is empty. Throws UnusableLaw when the table has no such column. */
    String text(String column) {
        String value = cells.get(column);
        if (value == null) {
            throw new UnusableLaw("no-column", file, column);
        }
        return value;
    }

    /** The text of a cell that must not be empty. */
    String needed(String column) {
        if (text(column).isBlank()) {
            throw fault("empty", column);
        }
        return text(column);
    }

    /** The date (yyyy-MM-dd) in a cell, or {@code whenEmpty}. */
    LocalDate date(String column, LocalDate whenEmpty) {
        String value = text(column);
        try {
            return value.isEmpty() ? whenEmpty : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw fault("date", column);
        }
    }

    /** The period between two columns; the last day must not lie before the first. */
    Period period(String from, String until) {
        Period period = new Period(date(from, LocalDate.MAX), date(until, LocalDate.MAX));
        if (!text(from).isEmpty() && period.until().isBefore(period.from())) {
            throw fault("period", until);
        }
        return period;
    }

    /** What a cell names in a closed list. */
    <T> T of(String column, Function<String, Optional<T>> list) {
        return list.apply(text(column)).orElseThrow(() -> fault("value", column));
    }

    Verified verified() {
        return of("verified", Verified::of);
    }

    /** A fault in a cell, which is quoted. */
    UnusableLaw fault(String reason, String column) {
        return new UnusableLaw(reason, file, line, column, text(column));
    }

    static List<CsvRow> parse(String file, String table) {
        List<CsvRow> rows = new ArrayList<>();
        List<String> head = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        int line = 1;
        int begun = 1;
        Matcher cell = CELL.matcher(table);
        for (int at = 0; at < table.length(); at = cell.end()) {
            if (!cell.find(at) || cell.start() != at) {
                throw new UnusableLaw("csv", file, line);
            }
            cells.add(cell.start("quoted") < 0 ? cell.group("plain") : cell.group("quoted").replace("\"\"", "\""));
            line += (int) cell.group().chars().filter(character -> character == '\n').count();
            if (!cell.group("end").equals(",")) {
                if (head.isEmpty()) {
                    head.addAll(cells);
                } else {
                    rows.add(row(file, begun, head, cells));
                }
                cells.clear();
                begun = line;
            }
        }
        if (!cells.isEmpty()) {
            throw new UnusableLaw("csv", file, line);
        }
        return rows;
    }

    private static CsvRow row(String file, int line, List<String> head, List<String> row) {
        if (row.size() != head.size()) {
            throw new UnusableLaw("cells", file, line, row.size(), head.size());
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < head.size(); i++) {
            cells.put(head.get(i), row.get(i));
        }
        return new CsvRow(file, line, Map.copyOf(cells));
    }
}
