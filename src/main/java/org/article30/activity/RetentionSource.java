package org.article30.activity;

/** Who sets a retention period. */
public enum RetentionSource {
    /** Not stated. */
    NOT_STATED,
    /** The controller itself. */
    OWN,
    /** A customer or administrator. */
    CUSTOMER,
    /** A law. */
    LAW
}
