package org.article30.processor;

/** What a processor announces to change about its sub-processors. */
public enum ChangeKind {
    /** A sub-processor is added. */
    ADDITION,
    /** A sub-processor takes another one's place. */
    REPLACEMENT,
    /** A sub-processor works at another place. */
    PLACE,
    /** A sub-processor does something else. */
    TASK,
    /** A sub-processor is no longer engaged. */
    REMOVAL
}
