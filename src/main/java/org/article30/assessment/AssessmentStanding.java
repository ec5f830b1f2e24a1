package org.article30.assessment;

/** Where the impact assessment of an activity stands. */
public enum AssessmentStanding {
    /** It is needed, and none is on file. */
    MISSING,
    /** Whether it is needed is still to be decided. */
    TO_SCREEN,
    /** It was decided, with a reason, that none is made. */
    DECLINED,
    /** None is needed. */
    NOT_NEEDED,
    /** It is being written. */
    DRAFT,
    /** It was decided on. */
    DECIDED,
    /** It was decided on and is to be looked at again. */
    REVIEW_DUE,
    /** A document on it, or on why none is made, is named in the activity. */
    DOCUMENT;

    /** Whether an assessment, or the written decision that none is made, is on file. */
    public boolean isOnFile() {
        return this != MISSING && this != TO_SCREEN && this != NOT_NEEDED;
    }
}
