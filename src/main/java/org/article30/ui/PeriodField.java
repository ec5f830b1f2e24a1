package org.article30.ui;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.article30.fact.CalendarPeriod;
import org.article30.text.Texts;

/** A period of the calendar in years, months and days, and below it the day on which it would end. */
final class PeriodField extends VBox {

    private final Texts texts;
    private final String name;

    PeriodField(Slot<CalendarPeriod> period, Texts texts, String name) {
        this.texts = texts;
        this.name = name;
        getStyleClass().add("period-field");
        var parts = new HBox(part(period, "years"), part(period, "months"), part(period, "days"));
        parts.getStyleClass().add("parts");
        var example = new Label();
        example.getStyleClass().addAll("text-muted", "text-small");
        example.setWrapText(true);
        example.setMinHeight(Region.USE_PREF_SIZE);
        example.visibleProperty().bind(example.textProperty().isNotEmpty());
        example.managedProperty().bind(example.visibleProperty());
        period.property().subscribe(now -> example.setText(example(now)));
        getChildren().setAll(parts, example);
    }

    private HBox part(Slot<CalendarPeriod> period, String unit) {
        var word = texts.text("editor.period." + unit);
        var number = new NumberField(period.component(unit));
        number.setAccessibleText(name + ", " + word);
        number.getStyleClass().add("short-number");
        var label = new Label(word);
        label.setLabelFor(number);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var part = new HBox(number, label);
        part.getStyleClass().add("part");
        HBox.setHgrow(part, Priority.SOMETIMES);
        return part;
    }

    private String example(CalendarPeriod period) {
        if (period.isBlank()) {
            return "";
        }
        var today = LocalDate.now();
        return texts.text("editor.period.example", texts.date(today), texts.date(period.after(today)));
    }
}
