package org.article30.logbook;

/** Whether people were told of a breach. */
public enum CommunicationState {
    /** Not decided yet. */
    OPEN,
    /** Told. */
    TOLD,
    /** Not needed. */
    NOT_NEEDED
}
