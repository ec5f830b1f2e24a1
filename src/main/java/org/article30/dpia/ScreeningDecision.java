package org.article30.dpia;

/** What was decided on a screening. */
public enum ScreeningDecision {
    /** Not decided yet. */
    OPEN,
    /** An impact assessment is made. */
    ASSESS,
    /** No impact assessment is made. */
    NO_ASSESSMENT
}
