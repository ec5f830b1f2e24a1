package org.article30.ui;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A list of records with how they stand; Enter or a double click opens one. */
public final class JudgedList extends ListView<JudgedLine> {

    /** An empty list; {@link #onOpen} says what opening means. */
    public JudgedList() {
        getStyleClass().add("judged-list");
        setCellFactory(_ -> new Cell());
    }

    /** Has {@code open} told of the line that is opened. */
    public void onOpen(Consumer<JudgedLine> open) {
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                opened(open);
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                opened(open);
                event.consume();
            }
        });
    }

    private void opened(Consumer<JudgedLine> open) {
        var line = getSelectionModel().getSelectedItem();
        if (line != null) {
            open.accept(line);
        }
    }

    private static final class Cell extends ListCell<JudgedLine> {

        private static final double ROOM_FOR_BAR = 28;

        @Override
        protected void updateItem(JudgedLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            var title = new Label(line.title());
            title.getStyleClass().add("item-title");
            title.setWrapText(true);
            var words = new VBox(title);
            if (!line.detail().isBlank()) {
                var detail = new Label(line.detail());
                detail.getStyleClass().add("item-detail");
                detail.setWrapText(true);
                words.getChildren().add(detail);
            }
            HBox.setHgrow(words, Priority.ALWAYS);
            var badge = (Region) Cells.badge(line.badge(), line.mood());
            badge.setMinWidth(Region.USE_PREF_SIZE);
            var face = new HBox(10, words, badge);
            face.setPrefWidth(1); // the list gives the width, the words wrap
            setGraphic(face);
            setAccessibleText(line.title() + ". " + line.badge() + ". " + line.detail());
        }

        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() instanceof Region face && getListView() != null
                    ? snappedTopInset() + face.prefHeight(getListView().getWidth() - snappedLeftInset() - snappedRightInset() - ROOM_FOR_BAR) + snappedBottomInset()
                    : super.computePrefHeight(width);
        }
    }
}
