package org.article30.fact;

/** An answer that may still be open. */
public enum Answer {
    /** Nobody has answered yet. */
    NOT_STATED,
    /** Answered: no. */
    NO,
    /** Answered: yes. */
    YES,
    /** Answered, but the answer leaves it open. */
    UNCLEAR
}
