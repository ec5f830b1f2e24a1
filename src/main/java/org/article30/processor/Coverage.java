package org.article30.processor;

/** How far a commitment covers what Article 28(3) asks. */
public enum Coverage {
    /** Not judged. */
    NOT_JUDGED,
    /** Covered. */
    COVERED,
    /** Covered in part. */
    PARTLY,
    /** Not covered. */
    MISSING
}
