package org.article30.dpia;

/** Whether an impact assessment is to be published. */
public enum Publication {
    /** Not stated. */
    NOT_STATED,
    /** As a whole. */
    WHOLE,
    /** A summary. */
    SUMMARY,
    /** Not published. */
    NONE
}
