package org.article30.assessment;

/** How a section of an impact assessment stands to the register. */
public enum SectionState {
    /** Nobody has confirmed what the register says. */
    NOT_CONFIRMED,
    /** The register says what it said when the section was confirmed. */
    CONFIRMED,
    /** The register says something else since. */
    MOVED
}
