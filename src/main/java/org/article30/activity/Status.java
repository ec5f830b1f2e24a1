package org.article30.activity;

/** Where an activity stands. */
public enum Status {
    /** Being recorded. */
    DRAFT,
    /** Recorded, the processing has not begun. */
    PLANNED,
    /** Submitted for approval. */
    IN_REVIEW,
    /** Approved by the privacy office. */
    APPROVED,
    /** The processing has ended; the record is kept. */
    ENDED
}
