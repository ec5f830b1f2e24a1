package org.article30.processor;

/** How firmly the role of processor stands. */
public enum Standing {
    /** Stated, and fitting. */
    STATED,
    /** Presumed from the service. */
    PRESUMED,
    /** Stated, but the recipient is more likely a controller; not counted as a processor until confirmed. */
    QUESTIONABLE,
    /** Left open. */
    OPEN;

    /** Whether who has it counts as a processor. */
    public boolean isSettled() {
        return this == STATED || this == PRESUMED;
    }
}
