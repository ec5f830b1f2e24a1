package org.article30.dpia;

/** Where an impact assessment stands. */
public enum AssessmentStage {
    /** It is being written. */
    DRAFT,
    /** It is with the data protection officer or those who decide. */
    IN_REVIEW,
    /** It was decided on. */
    DECIDED,
    /** It was replaced, or the processing has ended. */
    ARCHIVED
}
