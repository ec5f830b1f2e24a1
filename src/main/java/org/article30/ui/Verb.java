package org.article30.ui;

/** What the menu and the keyboard can ask of any page; a page answers those it knows. */
public enum Verb {
    /** Make a new record. */
    NEW,
    /** Save what was typed. */
    SAVE,
    /** Take back the last change. */
    UNDO,
    /** Make the change again that was taken back last. */
    REDO,
    /** Go to the page's filter. */
    FIND,
    /** Remove the selected record. */
    DELETE
}
