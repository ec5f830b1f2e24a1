package org.article30.shell;

/** Which colours the window uses. */
public enum Theme {
    /** Light or dark, as the system is set. */
    SYSTEM,
    /** Dark text on light ground. */
    LIGHT,
    /** Light text on dark ground. */
    DARK
}
