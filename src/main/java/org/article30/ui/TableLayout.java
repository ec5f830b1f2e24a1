package org.article30.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a user has laid out a table.
 *
 * @param widths the widths in em of the columns shown, by column id, in their order, 0 where the width is to fit what the column
 *        holds; empty where the user chose nothing
 * @param sort the id of the column the table is sorted by, blank for none
 * @param descending whether that column sorts downwards
 */
record TableLayout(Map<String, Double> widths, String sort, boolean descending) {

    /** Nothing chosen yet. */
    static final TableLayout BLANK = new TableLayout(Map.of(), "", false);

    /** Reads what {@link #toString} wrote; anything not understood is left out. */
    static TableLayout of(String text) {
        var parts = text.split(";", -1);
        var widths = new LinkedHashMap<String, Double>();
        Arrays.stream(parts[0].split(",")).map(column -> column.split(":")).filter(column -> column.length == 2)
                .filter(column -> column[1].matches("\\d{1,4}(\\.\\d{1,4})?"))
                .forEach(column -> widths.put(column[0], Double.valueOf(column[1])));
        var sort = parts.length > 1 ? parts[1] : "";
        return new TableLayout(widths, sort.replaceFirst("^-", ""), sort.startsWith("-"));
    }

    /** One line: {@code reference:8.0,name:20.5;-name}. */
    @Override
    public String toString() {
        var columns = new StringBuilder();
        widths.forEach((column, width) -> columns.append(columns.isEmpty() ? "" : ",").append(column).append(':').append(Math.round(width * 10) / 10.0));
        return columns + ";" + (descending ? "-" : "") + sort;
    }
}
