package org.article30.shell;

import java.util.function.Supplier;
import org.article30.ui.Screen;

/**
 * A place in the sidebar.
 *
 * @param id what it is called in the program
 * @param title what the user reads
 * @param icon its picture, by its Ikonli name
 * @param group what it belongs to
 * @param screen makes its page when it is first shown
 */
public record Destination(String id, String title, String icon, Group group, Supplier<Screen> screen) {

    /** What places belong together, in their order; a line stands between two groups. */
    public enum Group {
        /** Where one begins. */
        START,
        /** What is processed, by whom, and what proves it. */
        REGISTER,
        /** Data that leave the Union's law. */
        TRANSFERS,
        /** What was weighed before processing. */
        ASSESSMENTS,
        /** What happened, as it happened. */
        LOGS,
        /** What the program says of all that. */
        OUTCOME,
        /** Settings, at the bottom. */
        SETTINGS
    }
}
