package org.article30.logbook;

/** Whether the authority was notified of a breach. */
public enum NotificationState {
    /** Not decided yet. */
    OPEN,
    /** Notified. */
    NOTIFIED,
    /** Notified in part; more follows (Article 33(4)). */
    IN_PHASES,
    /** Not needed. */
    NOT_NEEDED
}
