package org.article30.interest;

/** Where a legitimate-interest assessment stands. */
public enum InterestStatus {
    /** It is being written. */
    DRAFT,
    /** A text claims one; it is not on file. */
    CLAIMED,
    /** It is on file. */
    ON_FILE
}
