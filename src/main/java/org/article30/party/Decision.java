package org.article30.party;

/** Where a duty to appoint somebody stands. */
public enum Decision {
    /** Nobody has decided, or the source is silent. */
    NOT_STATED,
    /** Somebody is appointed. */
    APPOINTED,
    /** Not required, with the reason recorded. */
    NOT_REQUIRED,
    /** To be decided. */
    OPEN
}
