package org.article30.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.article30.fact.SpecialCategory;

/**
 * Which rows go with which columns, such as data categories with data subjects: a grid of check boxes, walked with the arrow
 * keys. A row that names no column goes with all.
 */
final class Matrix extends VBox {

    private static final double ROOM_FOR_BAR = 16;

    private final Slot<List<Record>> rows;
    private final Slot<List<Record>> columns;
    private final Component keys;
    private final Desk desk;
    private final GridPane grid = new GridPane();
    private List<String> drawn = List.of();
    private boolean due;
    private boolean showing;

    /**
     * A matrix.
     *
     * @param keys the component of a row that lists the keys of its columns
     */
    Matrix(Slot<List<Record>> rows, Slot<List<Record>> columns, Component keys, Desk desk) {
        this.rows = rows;
        this.columns = columns;
        this.keys = keys;
        this.desk = desk;
        getStyleClass().add("matrix");
        var heading = new Label(desk.texts().text("editor.matrix.title"));
        heading.getStyleClass().add("group-heading");
        var hint = new Label(desk.texts().text("editor.matrix.hint"));
        hint.getStyleClass().addAll("text-muted", "text-small");
        hint.setWrapText(true);
        grid.getStyleClass().add("matrix-grid");
        grid.setDisable(desk.readOnly());
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        var scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.minHeightProperty().bind(grid.heightProperty().add(ROOM_FOR_BAR));
        getChildren().setAll(heading, hint, scroll);
        rows.property().subscribe(_ -> later());
        columns.property().subscribe(_ -> later());
    }

    /** Draws once after several changes. */
    private void later() {
        if (!due) {
            due = true;
            Platform.runLater(this::update);
        }
    }

    private void update() {
        due = false;
        var wanted = !rows.get().isEmpty() && !columns.get().isEmpty();
        setVisible(wanted);
        setManaged(wanted);
        var now = new ArrayList<String>();
        rows.get().forEach(row -> now.add("r" + Controls.key(row) + special(row)));
        columns.get().forEach(column -> now.add("c" + Controls.key(column)));
        if (!now.equals(drawn)) {
            drawn = now;
            draw();
        }
        showState();
    }

    private void draw() {
        grid.getChildren().clear();
        var every = header(desk.texts().text("editor.matrix.all"));
        every.getStyleClass().add("matrix-every");
        grid.add(every, 1, 0);
        for (var column = 0; column < columns.get().size(); column++) {
            grid.add(header(""), column + 2, 0);
        }
        for (var row = 0; row < rows.get().size(); row++) {
            grid.add(rowHead(rows.get().get(row)), 0, row + 1);
            for (var column = -1; column < columns.get().size(); column++) {
                grid.add(cell(row, column), column + 2, row + 1);
            }
        }
    }

    private Label header(String text) {
        var label = new Label(text);
        label.getStyleClass().add("matrix-column");
        label.setMinHeight(USE_PREF_SIZE);
        label.setWrapText(true);
        GridPane.setHalignment(label, HPos.CENTER);
        return label;
    }

    private Node rowHead(Record row) {
        var label = new Label();
        label.getStyleClass().add("matrix-row");
        label.setMinHeight(USE_PREF_SIZE);
        label.setWrapText(true);
        var mark = new Label(special(row));
        mark.getStyleClass().add("special-mark");
        mark.setVisible(!mark.getText().isEmpty());
        mark.setManaged(mark.isVisible());
        return new VBox(label, mark);
    }

    private String special(Record row) {
        for (var part : Component.of(row.getClass())) {
            if (part.raw() == SpecialCategory.class) {
                var special = (SpecialCategory) part.in(row);
                return special == SpecialCategory.NO || special == SpecialCategory.NOT_STATED ? ""
                        : desk.texts().choice(special);
            }
        }
        return "";
    }

    private CheckBox cell(int row, int column) {
        var box = new CheckBox();
        GridPane.setHalignment(box, HPos.CENTER);
        box.selectedProperty().subscribe((before, now) -> {
            if (!showing) {
                mark(row, column, now);
            }
        });
        return box;
    }

    private void mark(int row, int column, boolean marked) {
        var all = columns.get().stream().map(Controls::key).toList();
        var keysNow = new ArrayList<>(keysOf(row));
        if (column < 0) {
            keysNow.clear();
            if (!marked) {
                keysNow.add(all.getFirst());
            }
        } else if (marked) {
            keysNow.add(all.get(column));
        } else {
            if (keysNow.isEmpty()) {
                keysNow.addAll(all);
            }
            keysNow.remove(all.get(column));
        }
        var every = keysNow.containsAll(all) ? List.<String>of() : all.stream().filter(keysNow::contains).toList();
        Slot.row(rows, row).component(keys.name()).set(every);
        later();
    }

    private List<String> keysOf(int row) {
        return Fields.cast(keys.in(rows.get().get(row)));
    }

    private void showState() {
        showing = true;
        for (var node : grid.getChildren()) {
            var column = GridPane.getColumnIndex(node) - 2;
            var row = GridPane.getRowIndex(node) - 1;
            if (node instanceof CheckBox box) {
                showCell(box, row, column);
            } else if (node instanceof Label head && column >= 0) {
                head.setText(Summary.of(columns.get().get(column), desk).title());
            } else if (node instanceof VBox head) {
                ((Label) head.getChildren().getFirst()).setText(Summary.of(rows.get().get(row), desk).title());
            }
        }
        showing = false;
    }

    private void showCell(CheckBox box, int row, int column) {
        var marked = keysOf(row);
        var title = Summary.of(rows.get().get(row), desk).title();
        var whose = column < 0 ? desk.texts().text("editor.matrix.all") : Summary.of(columns.get().get(column), desk).title();
        box.setAccessibleText(title + ": " + whose);
        box.setSelected(marked.isEmpty() || column >= 0 && marked.contains(Controls.key(columns.get().get(column))));
        box.setOpacity(column >= 0 && marked.isEmpty() ? 0.45 : 1);
    }

    private void walk(KeyEvent key) {
        if (!(key.getTarget() instanceof CheckBox box)) {
            return;
        }
        var column = GridPane.getColumnIndex(box);
        var row = GridPane.getRowIndex(box);
        switch (key.getCode()) {
            case LEFT -> enter(row, column - 1);
            case RIGHT -> enter(row, column + 1);
            case UP -> enter(row - 1, column);
            case DOWN -> enter(row + 1, column);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void enter(int row, int column) {
        grid.getChildren().stream()
                .filter(node -> node instanceof CheckBox && GridPane.getRowIndex(node) == row && GridPane.getColumnIndex(node) == column)
                .findFirst().ifPresent(Node::requestFocus);
    }
}
