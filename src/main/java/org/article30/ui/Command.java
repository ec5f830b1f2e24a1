package org.article30.ui;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Something the user can ask for.
 *
 * @param run does it; called on the JavaFX thread
 * @param possible whether it can be asked for now
 */
public record Command(Runnable run, BooleanExpression possible) {

    /** A command that can always be asked for. */
    public static Command always(Runnable run) {
        return new Command(run, new SimpleBooleanProperty(true));
    }
}
