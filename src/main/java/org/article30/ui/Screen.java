package org.article30.ui;

import java.util.Map;
import javafx.scene.Node;

/** One page of the window. Built when first shown; called on the JavaFX thread only. */
public interface Screen {

    /** What the page is called, in the window's language. */
    String title();

    /** What is shown; the same node on every call. */
    Node view();

    /** Whether the page can be left now. A page with unsaved changes asks the user first. */
    default boolean mayLeave() {
        return true;
    }

    /** Reads anew what the page shows, after something else in the register has changed. Keeps what was typed. */
    void refresh();

    /** Moves the keyboard's focus to where work on the page begins; called once it is shown. */
    default void enter() {
    }

    /** What the menu and the keyboard can ask of this page. */
    default Map<Verb, Command> commands() {
        return Map.of();
    }
}
