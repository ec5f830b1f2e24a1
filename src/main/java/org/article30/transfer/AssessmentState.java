package org.article30.transfer;

/** Where the transfer impact assessment stands. */
public enum AssessmentState {
    /** Nothing is known of one. */
    NOT_STATED,
    /** Not needed. */
    NOT_NEEDED,
    /** Needed and missing. */
    MISSING,
    /** On file. */
    ON_FILE
}
