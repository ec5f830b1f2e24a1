package org.article30.ui;

import java.util.Objects;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.PopOver;

/** A pop-over in the program's look, with its arrow below a button at the right end of a line. */
final class PopUp extends PopOver {

    PopUp(Node content) {
        super(content);
        setArrowLocation(ArrowLocation.TOP_RIGHT);
        setAnimated(false);
        content.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !isChoosing(key.getTarget())) {
                hide(); // a choice keeps the key for itself, even where it is not open
                key.consume();
            }
        });
        getRoot().getStylesheets().add(Objects.requireNonNull(PopUp.class.getResource("popover.css")).toExternalForm());
    }

    private static boolean isChoosing(EventTarget focused) {
        return focused instanceof ComboBoxBase<?> choice && choice.isShowing();
    }
}
