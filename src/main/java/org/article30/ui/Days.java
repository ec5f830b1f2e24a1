package org.article30.ui;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.FormatStyle;
import javafx.scene.control.DatePicker;
import javafx.util.converter.LocalDateStringConverter;
import org.article30.text.Texts;

/** Days picked from a calendar, written as the window's language writes them. */
public final class Days {

    private Days() {
    }

    /** Has a picker write days in the language of {@code texts}. */
    public static void in(DatePicker picker, Texts texts) {
        picker.setConverter(new LocalDateStringConverter(FormatStyle.MEDIUM, texts.language(), IsoChronology.INSTANCE));
    }

    /** The same, and proposes a day. */
    public static void propose(DatePicker picker, LocalDate day, Texts texts) {
        in(picker, texts);
        picker.setValue(day);
    }
}
