package org.article30.logbook;

/** What was lost with a breach (EDPB Guidelines 9/2022). */
public enum BreachKind {
    /** Confidentiality. */
    CONFIDENTIALITY,
    /** Integrity. */
    INTEGRITY,
    /** Availability. */
    AVAILABILITY
}
