package org.article30.processor;

/** Where the contract of Article 28(3) stands. */
public enum ContractState {
    /** The source is silent. */
    NOT_STATED,
    /** On file. */
    IN_PLACE,
    /** A text claims one; it is not on file. */
    CLAIMED,
    /** Needed and missing. */
    MISSING
}
