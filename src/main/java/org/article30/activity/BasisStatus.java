package org.article30.activity;

/** How firmly a legal basis stands. */
public enum BasisStatus {
    /** None is stated. */
    MISSING,
    /** Stated for this purpose. */
    STATED,
    /** Not said, but follows from the text. */
    IMPLIED,
    /** Stated among others for the whole policy, tied to no purpose. */
    NOT_MAPPED,
    /** Two statements name different bases. */
    CONFLICT
}
