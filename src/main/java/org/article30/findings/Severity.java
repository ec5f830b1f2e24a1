package org.article30.findings;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
    /** An authority would object to it, or a right of data subjects is at stake. */
    HIGH,
    /** The record does not show what it should show. */
    MEDIUM,
    /** Worth tidying. */
    LOW;

    /** The style class in which it is shown: danger, warning or neutral. */
    public String mood() {
        return switch (this) {
            case HIGH -> "danger";
            case MEDIUM -> "warning";
            case LOW -> "neutral";
        };
    }
}
