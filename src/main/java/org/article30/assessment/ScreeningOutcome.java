package org.article30.assessment;

/** What follows from a screening, the gravest first. */
public enum ScreeningOutcome {
    /** An exemption under Art. 35(5) or 35(10) is recorded with its reason: no assessment is needed. */
    EXEMPT,
    /** Art. 35(3) or an item of an authority's list is met: an assessment is needed. */
    REQUIRED,
    /** Two or more criteria of WP248 rev.01 are met: an assessment is needed in most cases. */
    LIKELY,
    /** One criterion is met: an assessment may be needed. */
    POSSIBLE,
    /** No criterion is met. */
    NOT_INDICATED;

    /** Whether an assessment is needed unless a written reason says why not. */
    public boolean needsAssessment() {
        return this == REQUIRED || this == LIKELY;
    }
}
