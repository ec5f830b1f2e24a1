package org.article30.dpia;

/** The lists of a file of the CNIL’s PIA tool. */
public enum PiaPartKind {
    /** An answer. */
    ANSWER,
    /** A measure. */
    MEASURE,
    /** An evaluation. */
    EVALUATION,
    /** A comment. */
    COMMENT
}
