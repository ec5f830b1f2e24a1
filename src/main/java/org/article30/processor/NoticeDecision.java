package org.article30.processor;

/** What the principal made of an announced change (Article 28(2) GDPR). */
public enum NoticeDecision {
    /** Not decided yet. */
    OPEN,
    /** Accepted. */
    ACCEPTED,
    /** Objected to. */
    OBJECTED,
    /** The engagement was terminated. */
    TERMINATED
}
