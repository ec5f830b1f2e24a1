package org.article30.ui;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextField;
import org.article30.fact.Moment;
import org.article30.fact.PartialDate;
import org.article30.text.Texts;

/** A day, typed as in any date field, with an hour after it where that is known: "2026-03-01 14:30", on the clocks of this machine. */
final class MomentField extends TextField implements Checked {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");

    MomentField(Slot<Moment> moment, Texts texts) {
        setPromptText(texts.text("editor.moment.prompt"));
        moment.property().subscribe(now -> {
            if (!isFocused()) {
                setText(shown(now));
            }
        });
        textProperty().subscribe(typed -> {
            try {
                moment.set(read(typed, ZoneId.systemDefault(), moment.get()));
                fault.set("");
            } catch (IllegalArgumentException | DateTimeParseException e) {
                fault.set(texts.text("editor.moment.fault"));
            }
        });
        focusedProperty().subscribe(focused -> {
            if (!focused && fault.get().isBlank()) {
                setText(shown(moment.get()));
            }
        });
    }

    @Override
    public ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** What is typed, as a moment on the clocks of a zone; {@code known} stays as it is, with its offset, where it is what is shown. */
    static Moment read(String typed, ZoneId zone, Moment known) {
        var text = typed.strip();
        if (text.equals(shown(known))) {
            return known;
        }
        int space = text.lastIndexOf(' ');
        if (space < 0 || !text.contains(":")) {
            return Moment.of(DateField.read(text).toString());
        }
        var date = DateField.read(text.substring(0, space));
        var time = LocalTime.parse(text.substring(space + 1), HOUR);
        if (date.day() == 0) {
            throw new IllegalArgumentException("an hour of no day: " + typed);
        }
        return Moment.of(date.earliest().atTime(time), zone);
    }

    private static String shown(Moment moment) {
        PartialDate date = moment.date();
        return moment.isExact() ? date + " " + HOUR.format(moment.earliest()) : date.toString();
    }
}
