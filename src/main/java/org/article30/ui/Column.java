package org.article30.ui;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.article30.store.Stored;

/**
 * A column of a table of records.
 *
 * @param id what the column is called in settings; never changes
 * @param title its heading, in the window's language
 * @param width its width at first, in em
 * @param shown whether it is shown until the user chooses otherwise
 * @param text what stands in it; this is searched and sorted, and read out
 * @param order how it sorts
 * @param picture shown in place of the text, such as a badge or a bar
 */
public record Column<T extends Record>(
        String id,
        String title,
        double width,
        boolean shown,
        Function<Stored<T>, String> text,
        Comparator<Stored<T>> order,
        Optional<Function<Stored<T>, Node>> picture) {

    /** A column of text, shown at first, sorted as readers of the language sort. */
    public static <T extends Record> Column<T> of(String id, String title, double width, Comparator<String> order, Function<T, String> text) {
        return ofStored(id, title, width, order, stored -> text.apply(stored.value()));
    }

    /** A column whose text needs more than the value, such as what refers to the record. */
    public static <T extends Record> Column<T> ofStored(String id, String title, double width, Comparator<String> order, Function<Stored<T>, String> text) {
        return new Column<>(id, title, width, true, text, Comparator.comparing(text, order), Optional.empty());
    }

    /** The same column, not shown until the user asks for it. */
    public Column<T> hidden() {
        return new Column<>(id, title, width, false, text, order, picture);
    }

    /** The same column, sorted by something other than its text. */
    public <U extends Comparable<? super U>> Column<T> sortedBy(Function<T, U> key) {
        return new Column<>(id, title, width, shown, text, Comparator.comparing(stored -> key.apply(stored.value())), picture);
    }

    /** The same column with a picture in place of its text. */
    public Column<T> drawn(Function<T, Node> drawing) {
        return drawnStored(stored -> drawing.apply(stored.value()));
    }

    /** The same column with a picture in place of its text that needs more than the value. */
    public Column<T> drawnStored(Function<Stored<T>, Node> drawing) {
        return new Column<>(id, title, width, shown, text, order, Optional.of(drawing));
    }
}
