package org.article30.activity;

/** Where a legitimate-interest assessment stands. */
public enum AssessmentStatus {
    /** Nothing is known of one. */
    NOT_STATED,
    /** A text claims one; it is not on file. */
    CLAIMED,
    /** It is on file. */
    ON_FILE,
    /** Not needed for this basis. */
    NOT_NEEDED
}
