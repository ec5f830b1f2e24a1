package org.article30.dpia;

/** Whether a residual risk is accepted. */
public enum Acceptance {
    /** Not decided yet. */
    OPEN,
    /** Accepted. */
    ACCEPTED,
    /** Not accepted. */
    NOT_ACCEPTED
}
