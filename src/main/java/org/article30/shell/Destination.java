package org.article30.shell;

import java.util.function.Supplier;
import org.article30.ui.Screen;

/**
 * A place in the sidebar.
 *
 * @param id what it is called in the program
 * @param title what the user reads
 * @param icon its picture, by its Ikonli name
 * @param below whether it stands at the bottom of the sidebar
 * @param screen makes its page when it is first shown
 */
public record Destination(String id, String title, String icon, boolean below, Supplier<Screen> screen) {
}
