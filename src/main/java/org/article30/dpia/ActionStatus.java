package org.article30.dpia;

/** Where an action stands. */
public enum ActionStatus {
    /** Not begun. */
    OPEN,
    /** Begun. */
    UNDER_WAY,
    /** Done. */
    DONE,
    /** No longer wanted. */
    DROPPED
}
