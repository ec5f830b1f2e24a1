package org.article30.dpia;

/** What was decided on an impact assessment. */
public enum AssessmentOutcome {
    /** Not decided yet. */
    OPEN,
    /** The processing does not take place. */
    REJECTED,
    /** The authority is consulted, for a high risk remains (Article 36(1)). */
    CONSULTATION_RISK,
    /** The authority is consulted, for national law asks for it (Article 36(5)). */
    CONSULTATION_LAW,
    /** Approved. */
    APPROVED,
    /** Approved on conditions. */
    APPROVED_WITH_CONDITIONS
}
