package org.article30.activity;

/** How a right is granted. */
public enum RightStatus {
    /** The source is silent. */
    NOT_STATED,
    /** Granted. */
    STATED,
    /** Granted, narrower than the law. */
    NARROWED,
    /** Said not to apply, with the reason. */
    REFUSED
}
