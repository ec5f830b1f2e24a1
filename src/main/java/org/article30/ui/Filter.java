package org.article30.ui;

import java.util.Arrays;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import org.article30.store.Stored;
import org.article30.text.Folded;

/**
 * Records with their texts folded, in memory only, and those of them in which every word looked for occurs. While the
 * words grow only the last hits are looked through.
 */
final class Filter<T extends Record> {

    /**
     * A record as it is searched.
     *
     * @param stored the record
     * @param folded all its texts and the texts of all its columns
     */
    record Row<T>(Stored<T> stored, String folded) {
    }

    private final ObservableList<Row<T>> rows = FXCollections.observableArrayList();
    private final ObservableList<Row<T>> hits = FXCollections.observableArrayList();
    private final SortedList<Row<T>> sorted = new SortedList<>(hits);
    private String looked = "";
    private boolean ready;

    /** Makes records ready to be searched; slow for many, and free of controls, so it can run off the JavaFX thread. */
    List<Row<T>> prepare(List<Stored<T>> records, List<Column<T>> columns) {
        return records.stream().map(stored -> new Row<>(stored, folded(stored, columns))).toList();
    }

    private static <T extends Record> String folded(Stored<T> stored, List<Column<T>> columns) {
        var texts = new StringBuilder();
        columns.forEach(column -> texts.append(column.text().apply(stored)).append('\n'));
        return Folded.text(texts.append(AllTexts.of(stored.value())).toString());
    }

    /** Takes other records and looks for the same words among them. */
    void show(List<Row<T>> prepared) {
        ready = true;
        rows.setAll(prepared);
        hits.setAll(matching(rows));
    }

    /** Looks for words, in any order, anywhere in a record; blank finds every record. */
    void look(String words) {
        var folded = Folded.text(words).strip();
        var narrower = folded.startsWith(looked);
        looked = folded;
        var found = matching(narrower ? hits : rows);
        if (!narrower || found.size() != hits.size()) {
            hits.setAll(found);
        }
    }

    private List<Row<T>> matching(List<Row<T>> among) {
        var words = looked.split("\\s+");
        return among.stream().filter(row -> Arrays.stream(words).allMatch(row.folded()::contains)).toList();
    }

    /** Whether records have been shown at all; before that, no record does not mean an empty register. */
    boolean isReady() {
        return ready;
    }

    /** Every record. */
    ObservableList<Row<T>> rows() {
        return rows;
    }

    /** The records found. */
    ObservableList<Row<T>> hits() {
        return hits;
    }

    /** The records found, as the table sorts them. */
    SortedList<Row<T>> sorted() {
        return sorted;
    }
}
