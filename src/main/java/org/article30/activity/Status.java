package org.article30.activity;

/** Where an activity stands. */
public enum Status {
    /** Being recorded, for the first time or again. */
    DRAFT,
    /** A draft of processing that has not begun. */
    PLANNED,
    /** Submitted for approval. */
    IN_REVIEW,
    /** Approved by the privacy office. */
    APPROVED,
    /** Retired: the processing has ended; the record is kept. */
    ENDED
}
