package org.article30.ui;

import java.util.Objects;
import javafx.scene.Node;
import org.controlsfx.control.PopOver;

/** A pop-over in the program's look, with its arrow below a button at the right end of a line. */
final class PopUp extends PopOver {

    PopUp(Node content) {
        super(content);
        setArrowLocation(ArrowLocation.TOP_RIGHT);
        setAnimated(false);
        getRoot().getStylesheets().add(Objects.requireNonNull(PopUp.class.getResource("popover.css")).toExternalForm());
    }
}
