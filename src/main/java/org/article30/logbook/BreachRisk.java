package org.article30.logbook;

/** The risk a breach poses to people. */
public enum BreachRisk {
    /** Not assessed yet. */
    NOT_ASSESSED,
    /** Unlikely to be a risk. */
    UNLIKELY,
    /** A risk. */
    RISK,
    /** A high risk. */
    HIGH
}
