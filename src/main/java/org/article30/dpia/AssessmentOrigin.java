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
    EXAMPLE;

    /** Whether it says nothing of the organisation yet: an example, or a template that was not made one’s own. It is no assessment on file. */
    public boolean isModel() {
        return this == EXAMPLE || this == TEMPLATE;
    }
}
