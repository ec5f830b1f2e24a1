package org.article30.ui;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/** A whole number from 0 to 999,999,999; nothing is shown for 0. Other characters than digits do not get in. */
final class NumberField extends TextField {

    NumberField(Slot<Integer> number) {
        setTextFormatter(new TextFormatter<>(change -> change.getControlNewText().matches("\\d{0,9}") ? change : null));
        number.property().subscribe(now -> {
            if (read() != now) {
                setText(now == 0 ? "" : now.toString());
            }
        });
        textProperty().subscribe(_ -> number.set(read()));
    }

    private int read() {
        return getText() == null || getText().isEmpty() ? 0 : Integer.parseInt(getText());
    }
}
