package org.article30.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A cell of a list with a title and a detail below it that wrap in the width of the list. Made once and filled anew. */
public abstract class WrappingCell<T> extends ListCell<T> {

    private static final double ROOM_FOR_BAR = 28;

    private final Label title = wrapped("item-title");
    private final Label detail = wrapped("item-detail");
    private final HBox face;

    /** An empty cell. */
    protected WrappingCell() {
        var words = new VBox(title, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        detail.managedProperty().bind(detail.textProperty().isNotEmpty());
        face = new HBox(10, words);
        face.setPrefWidth(1); // the list gives the width, the words wrap
    }

    private static Label wrapped(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    /** Shows something by {@link #say}. */
    protected abstract void show(T shown);

    /** The title and what stands below it; blank for nothing. */
    protected final void say(String name, String about) {
        title.setText(name);
        detail.setText(about);
        setAccessibleText(about.isBlank() ? name : name + ". " + about);
    }

    /** The title, what stands below it, and a badge at its right. */
    protected final void say(String name, String about, Label badge) {
        say(name, about);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        face.getChildren().setAll(face.getChildren().getFirst(), badge);
        setAccessibleText(badge.getText() + ": " + getAccessibleText());
    }

    @Override
    protected final void updateItem(@Nullable T shown, boolean empty) {
        super.updateItem(shown, empty);
        if (empty || shown == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        show(shown);
        setGraphic(face);
    }

    @Override
    protected final double computePrefHeight(double width) {
        return getGraphic() != null && getListView() != null
                ? snappedTopInset() + face.prefHeight(getListView().getWidth() - snappedLeftInset() - snappedRightInset() - ROOM_FOR_BAR) + snappedBottomInset()
                : super.computePrefHeight(width);
    }
}
