package org.article30.logbook;

/** In which capacity an organisation is affected by a breach. */
public enum BreachRole {
    /** As controller. */
    CONTROLLER,
    /** As processor. */
    PROCESSOR
}
