package org.article30.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** The list that opens below a {@link Picker}. The focus stays in the field. */
final class PickerList<V> {

    private static final int ROWS = 9;

    private final Region owner;
    private final Consumer<V> picked;
    private final List<Row<V>> actions = new ArrayList<>();
    private @Nullable Popup popup;
    private @Nullable ListView<Row<V>> rows;

    PickerList(Region owner, Consumer<V> picked) {
        this.owner = owner;
        this.picked = picked;
    }

    void addAction(String name, Runnable action) {
        actions.add(new Row<>(name, "", true, action));
    }

    boolean isShowing() {
        return popup != null && popup.isShowing();
    }

    void hide() {
        if (popup != null) {
            popup.hide();
        }
    }

    /** Opens, or goes on showing, with these options. */
    void show(List<Option<V>> options) {
        if (owner.getScene() == null || owner.getScene().getWindow() == null) {
            return;
        }
        var view = view();
        var shown = new ArrayList<Row<V>>();
        options.forEach(option -> shown.add(new Row<>(option.label(), option.detail(), false, () -> picked.accept(option.value()))));
        shown.addAll(actions);
        view.getItems().setAll(shown);
        if (shown.isEmpty()) {
            hide();
            return;
        }
        view.getSelectionModel().selectFirst();
        view.scrollTo(0);
        place(view, shown.size());
    }

    private void place(ListView<Row<V>> view, int count) {
        Bounds field = owner.localToScreen(owner.getBoundsInLocal());
        var row = Math.ceil(owner.getHeight());
        view.setFixedCellSize(row);
        view.setPrefHeight(Math.min(count, ROWS) * row + 10);
        view.setPrefWidth(Math.max(owner.getWidth(), row * 12));
        if (popup != null && !popup.isShowing()) {
            popup.show(owner, field.getMinX(), field.getMaxY() + 2);
        }
    }

    void move(int by) {
        if (rows != null) {
            var next = Math.clamp(rows.getSelectionModel().getSelectedIndex() + by, 0, rows.getItems().size() - 1);
            rows.getSelectionModel().select(next);
            rows.scrollTo(Math.max(0, next - ROWS / 2));
        }
    }

    /** Takes the row that is marked. */
    void take() {
        var marked = rows == null ? null : rows.getSelectionModel().getSelectedItem();
        hide();
        if (marked != null) {
            marked.take().run();
        }
    }

    private ListView<Row<V>> view() {
        if (rows != null) {
            return rows;
        }
        var made = new ListView<Row<V>>();
        made.getStyleClass().addAll("picker-list", "dense");
        made.setFocusTraversable(false);
        made.setCellFactory(_ -> new Cell<>(this::take));
        popup = new Popup();
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.getContent().add(made);
        rows = made;
        return made;
    }

    private record Row<V>(String label, String detail, boolean action, Runnable take) {
    }

    private static final class Cell<V> extends ListCell<Row<V>> {

        private final Label label = new Label();
        private final Label detail = new Label();
        private final HBox line = new HBox(label, detail);

        Cell(Runnable take) {
            setPrefWidth(0);
            line.getStyleClass().add("picker-line");
            detail.getStyleClass().add("text-muted");
            detail.setMinWidth(USE_PREF_SIZE);
            setOnMouseClicked(_ -> {
                if (!isEmpty()) {
                    take.run();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Row<V> row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : line);
            if (row != null && !empty) {
                label.setText(row.label());
                detail.setText(row.detail());
                setAccessibleText((row.label() + " " + row.detail()).strip());
                line.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("action"), row.action());
            }
        }
    }
}
