package org.article30.dpia;

/** Whether advice was followed. */
public enum Followed {
    /** Not stated. */
    NOT_STATED,
    /** Yes. */
    YES,
    /** In part. */
    PARTLY,
    /** No. */
    NO
}
