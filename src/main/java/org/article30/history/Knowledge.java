package org.article30.history;

/** Whose knowledge of a past day is asked for: a register can be corrected later, with effect from before. */
public enum Knowledge {
    /** What the register said at the end of that day. */
    THEN,
    /** What is known now to have been true on that day: with the corrections made since that say they hold from then on. */
    NOW
}
