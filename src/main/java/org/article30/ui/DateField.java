package org.article30.ui;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CustomTextField;
import java.time.LocalDate;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import org.article30.fact.PartialDate;
import org.article30.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A date to the year, the month or the day: typed in ISO or as Europeans write it, or picked from a calendar (F4). */
final class DateField extends CustomTextField implements Checked {

    private static final Pattern EUROPEAN = Pattern.compile("(?:(\\d{1,2})[./])?(\\d{1,2})[./](\\d{4})");

    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final Slot<PartialDate> date;
    private final Texts texts;
    private @Nullable Popup popup;

    DateField(Slot<PartialDate> date, Texts texts) {
        this.date = date;
        this.texts = texts;
        setPromptText(texts.text("editor.date.prompt"));
        var calendar = new IconButton(Material2OutlinedMZ.TODAY, texts.text("editor.date.calendar"), this::openCalendar);
        calendar.setFocusTraversable(false);
        setRight(calendar);
        date.property().subscribe(now -> {
            if (!isFocused() || !reads(getText(), now)) {
                setText(now.toString());
            }
        });
        textProperty().subscribe(this::typed);
        focusedProperty().subscribe(focused -> {
            if (!focused && fault.get().isBlank()) {
                setText(date.get().toString());
            }
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.F4) {
                openCalendar();
            }
        });
    }

    @Override
    public ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /**
     * Reads a date as people write it: "2012", "2012-11", "2012-11-05", "5.11.2012", "05/11/2012", "11/2012".
     *
     * @throws IllegalArgumentException when it is none of these
     */
    static PartialDate read(String text) {
        var parts = EUROPEAN.matcher(text.strip());
        if (!parts.matches()) {
            return PartialDate.of(text);
        }
        var month = parts.group(3) + "-" + twoDigits(parts.group(2));
        return PartialDate.of(parts.group(1) == null ? month : month + "-" + twoDigits(parts.group(1)));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static boolean reads(String text, PartialDate as) {
        try {
            return read(text).equals(as);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void typed(String text) {
        try {
            var read = read(text);
            fault.set("");
            date.set(read);
        } catch (IllegalArgumentException e) {
            fault.set(texts.text("editor.date.fault"));
        }
    }

    private void openCalendar() {
        var known = date.get();
        var calendar = new Calendar(known.isBlank() ? LocalDate.now() : known.earliest());
        calendar.getStyleClass().add("calendar-popup");
        var shown = new Popup();
        shown.setAutoHide(true);
        shown.getContent().add(calendar);
        calendar.valueProperty().subscribe(day -> {
            if (day != null && shown.isShowing()) {
                date.set(PartialDate.of(day));
                shown.hide();
                requestFocus();
            }
        });
        var field = localToScreen(getBoundsInLocal());
        popup = shown;
        shown.show(this, field.getMinX(), field.getMaxY() + 2);
    }
}
