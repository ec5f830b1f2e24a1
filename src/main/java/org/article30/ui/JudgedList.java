package org.article30.ui;

import java.util.function.Consumer;
import javafx.scene.control.ListView;

/** A list of records with how they stand; Enter or a double click opens one. */
public final class JudgedList extends ListView<JudgedLine> {

    /** An empty list; {@link #onOpen} says what opening means. */
    public JudgedList() {
        getStyleClass().add("judged-list");
        setCellFactory(_ -> new Cell());
    }

    /** Has {@code open} told of the line that is opened. */
    public void onOpen(Consumer<JudgedLine> open) {
        Cells.onOpen(this, open);
    }

    private static final class Cell extends WrappingCell<JudgedLine> {

        @Override
        protected void show(JudgedLine line) {
            say(line.title(), line.detail(), Cells.badge(line.badge(), line.mood()));
        }
    }
}
