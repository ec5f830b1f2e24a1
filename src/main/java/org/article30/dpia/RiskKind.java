package org.article30.dpia;

/** The kind of a risk; the first three are the least to look at. */
public enum RiskKind {
    /** Illegitimate access to data. */
    ILLEGITIMATE_ACCESS,
    /** Unwanted modification of data. */
    UNWANTED_MODIFICATION,
    /** Disappearance of data. */
    DISAPPEARANCE,
    /** Another. */
    OTHER
}
