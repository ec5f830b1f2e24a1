package org.article30.logbook;

/** What came of a request. */
public enum RequestOutcome {
    /** Not answered yet. */
    OPEN,
    /** Granted. */
    GRANTED,
    /** Granted in part. */
    PARTLY,
    /** Refused. */
    REFUSED,
    /** Withdrawn by the person. */
    WITHDRAWN
}
