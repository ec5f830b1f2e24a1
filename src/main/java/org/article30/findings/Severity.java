package org.article30.findings;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
    /** An authority would object to it, or a right of data subjects is at stake. */
    HIGH,
    /** The record does not show what it should show. */
    MEDIUM,
    /** Worth tidying. */
    LOW
}
