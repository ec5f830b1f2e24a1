package org.article30.logbook;

/** The right a person exercises. */
public enum RequestedRight {
    /** Access (Article 15). */
    ACCESS,
    /** Rectification (Article 16). */
    RECTIFICATION,
    /** Erasure (Article 17). */
    ERASURE,
    /** Restriction (Article 18). */
    RESTRICTION,
    /** Portability (Article 20). */
    PORTABILITY,
    /** Objection (Article 21). */
    OBJECTION,
    /** Human review of an automated decision (Article 22). */
    AUTOMATED_DECISION,
    /** Withdrawal of consent (Article 7(3)). */
    WITHDRAWAL,
    /** Another. */
    OTHER
}
