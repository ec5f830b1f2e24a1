package org.article30.ui;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** The columns of a table: which are shown, how wide, in which order, and the menu that chooses them. */
final class ColumnChoice<T extends Record> {

    /** In times the font size. */
    private static final double ROOM_FOR_BAR = 1.2;

    private final List<Column<T>> columns;
    private final TableView<Filter.Row<T>> table;
    private final Map<String, TableColumn<Filter.Row<T>, Filter.Row<T>>> drawn = new LinkedHashMap<>();
    private final Map<String, Double> fitted = new HashMap<>();
    private final Map<String, Needs> measured = new HashMap<>();
    private Font font = Font.getDefault();
    private List<Filter.Row<T>> rows = List.of();

    /** The width that a column would like to have, and that below which it is of no use. */
    private record Needs(double wanted, double least) {
    }

    ColumnChoice(List<Column<T>> columns, TableView<Filter.Row<T>> table, TableLayout layout) {
        this.columns = columns;
        this.table = table;
        columns.forEach(column -> drawn.put(column.id(), draw(column, layout)));
        var shown = layout.widths().isEmpty() ? columns.stream().filter(Column::shown).map(Column::id).toList() : List.copyOf(layout.widths().keySet());
        shown.stream().filter(drawn::containsKey).forEach(id -> table.getColumns().add(drawn.get(id)));
        var sorted = drawn.get(layout.sort());
        if (sorted != null) {
            sorted.setSortType(layout.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            table.getSortOrder().add(sorted);
        }
    }

    /** Widens or narrows the columns with the size of the text, and with the table. */
    void follow(Label text) {
        text.fontProperty().subscribe(now -> {
            drawn.values().forEach(column -> column.setPrefWidth(column.getWidth() * now.getSize() / font.getSize()));
            fitted.replaceAll((_, width) -> width * now.getSize() / font.getSize());
            font = now;
            measured.clear();
            fit();
        });
        table.widthProperty().subscribe(_ -> fit());
        table.heightProperty().subscribe(_ -> fit());
    }

    /** Gives the columns widths that suit these rows, except those whose widths the user chose. */
    void fit(List<Filter.Row<T>> now) {
        rows = now;
        measured.clear();
        fit();
    }

    private void fit() {
        var free = columns.stream().filter(column -> isShown(column) && isFitted(column)).toList();
        if (table.getWidth() == 0) {
            return;
        }
        var needs = free.stream().map(column -> measured.computeIfAbsent(column.id(), _ -> measure(column))).toList();
        var taken = columns.stream().filter(column -> isShown(column) && !isFitted(column)).mapToDouble(column -> of(column).getWidth()).sum();
        var widths = ColumnFit.share(needs.stream().map(Needs::wanted).toList(), needs.stream().map(Needs::least).toList(), table.getWidth() - taken - roomForBar());
        IntStream.range(0, free.size()).forEach(i -> {
            fitted.put(free.get(i).id(), widths.get(i));
            of(free.get(i)).setPrefWidth(widths.get(i));
        });
    }

    private Needs measure(Column<T> column) {
        var fit = new ColumnFit(font);
        var usual = column.width() * font.getSize();
        var picture = column.picture().isPresent();
        var wanted = fit.wanted(column.title(), rows.stream().map(row -> column.text().apply(row.stored())), picture, usual);
        return new Needs(wanted, picture ? wanted : fit.least(wanted, column.title(), usual));
    }

    private double roomForBar() {
        var scrolls = (rows.size() + 1) * table.getFixedCellSize() > table.getHeight();
        return (scrolls ? ROOM_FOR_BAR : 0.2) * font.getSize();
    }

    private boolean isFitted(Column<T> column) {
        return Math.abs(of(column).getPrefWidth() - fitted.getOrDefault(column.id(), 0.0)) < 1;
    }

    private TableColumn<Filter.Row<T>, Filter.Row<T>> of(Column<T> column) {
        return Objects.requireNonNull(drawn.get(column.id()));
    }

    /** One menu item a column, ticked where the column is shown; {@code changed} is called after each choice. */
    List<CheckMenuItem> items(Runnable changed) {
        return columns.stream().map(column -> {
            var item = new CheckMenuItem(column.title());
            item.setId("column-" + column.id());
            item.setSelected(isShown(column));
            item.setOnAction(_ -> {
                choose(column, item.isSelected());
                item.setSelected(isShown(column));
                changed.run();
            });
            return item;
        }).toList();
    }

    /** How the table is laid out now. */
    TableLayout layout() {
        var widths = new LinkedHashMap<String, Double>();
        columns.stream().filter(this::isShown).sorted(Comparator.comparing(column -> table.getColumns().indexOf(of(column))))
                .forEach(column -> widths.put(column.id(), isFitted(column) ? 0 : of(column).getWidth() / font.getSize()));
        if (table.getSortOrder().isEmpty()) {
            return new TableLayout(widths, "", false);
        }
        var sorted = table.getSortOrder().getFirst();
        return new TableLayout(widths, sorted.getId(), sorted.getSortType() == TableColumn.SortType.DESCENDING);
    }

    private boolean isShown(Column<T> column) {
        return table.getColumns().contains(drawn.get(column.id()));
    }

    private void choose(Column<T> column, boolean wanted) {
        if (!wanted && table.getColumns().size() > 1) {
            table.getColumns().remove(drawn.get(column.id()));
            fit();
        } else if (wanted && !isShown(column)) {
            var before = columns.subList(0, columns.indexOf(column)).stream().filter(this::isShown).count();
            table.getColumns().add((int) before, drawn.get(column.id()));
            fit();
        }
    }

    private TableColumn<Filter.Row<T>, Filter.Row<T>> draw(Column<T> column, TableLayout layout) {
        var drawing = new TableColumn<Filter.Row<T>, Filter.Row<T>>(column.title());
        drawing.setId(column.id());
        var chosen = layout.widths().getOrDefault(column.id(), 0.0);
        drawing.setPrefWidth((chosen > 0 ? chosen : column.width()) * font.getSize());
        drawing.setMinWidth(3 * font.getSize());
        if (chosen == 0) {
            fitted.put(column.id(), drawing.getPrefWidth());
        }
        drawing.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        drawing.setComparator((one, other) -> column.order().compare(one.stored(), other.stored()));
        drawing.setCellFactory(_ -> cell(column));
        return drawing;
    }

    private static <T extends Record> TableCell<Filter.Row<T>, Filter.Row<T>> cell(Column<T> column) {
        return new TableCell<>() {
            private Filter.@Nullable Row<T> drawn;

            @Override
            protected void updateItem(Filter.Row<T> row, boolean empty) {
                super.updateItem(row, empty);
                if (row != null && row == drawn && !empty) {
                    return; // a new picture at each layout would ask for the next layout
                }
                drawn = empty ? null : row;
                var none = empty || row == null;
                setText(none || column.picture().isPresent() ? "" : column.text().apply(row.stored()));
                setGraphic(none ? null : column.picture().map(picture -> picture.apply(row.stored())).orElse(null));
                setAccessibleText(none ? "" : column.title() + ": " + column.text().apply(row.stored()));
            }
        };
    }
}
