package org.article30.dpia;

/** Where an impact assessment comes from. */
public enum AssessmentOrigin {
    /** Made by the register’s organisation. */
    OWN,
    /** Begun from a template; what it says was not yet made one’s own. */
    TEMPLATE,
    /** Imported from another tool. */
    IMPORTED,
    /** An example that does not come from the organisations it speaks of. */
    EXAMPLE
}
