package org.article30.dpia;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.article30.ui.Cells;

/** What follows from a screening, and why, rule by rule. */
final class ResultPane extends VBox {

    ResultPane() {
        getStyleClass().add("screening-result");
    }

    /** Shows a result instead of the one shown before. */
    void show(ScreeningSheet sheet) {
        getChildren().setAll(new HBox(Cells.badge(sheet.outcome(), sheet.mood())));
        sheet.reasons().forEach(reason -> {
            var label = new Label(reason);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            getChildren().add(label);
        });
        setAccessibleText(sheet.outcome() + ". " + String.join(" ", sheet.reasons()));
    }
}
