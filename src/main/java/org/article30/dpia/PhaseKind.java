package org.article30.dpia;

/** A phase in the life of the data. */
public enum PhaseKind {
    /** Collection. */
    COLLECTION,
    /** Use. */
    USE,
    /** Storage. */
    STORAGE,
    /** Sharing and transfer. */
    SHARING,
    /** Deletion. */
    DELETION,
    /** Another. */
    OTHER
}
