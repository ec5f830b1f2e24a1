package org.article30.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button that shows only an icon and says its name to screen readers and on hover. */
public class IconButton extends Button {

    /** A quiet button with {@code icon}, called {@code name}, that does {@code action}. */
    public IconButton(Ikon icon, String name, Runnable action) {
        super("", new FontIcon(icon));
        getStyleClass().add("icon-button");
        rename(name);
        setOnAction(_ -> action.run());
    }

    /** Calls it differently. */
    public void rename(String name) {
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
    }
}
