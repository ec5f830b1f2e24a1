package org.article30.dpia;

/** Where a risk comes from. */
public enum RiskOrigin {
    /** From the processing even if all goes as planned (section 3.1 of the EDPB’s template). */
    BY_DESIGN,
    /** From an event that should not happen (section 4.1). */
    EVENT
}
