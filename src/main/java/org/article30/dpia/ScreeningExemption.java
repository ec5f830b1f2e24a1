package org.article30.dpia;

/** Whether an exemption from the impact assessment was considered. */
public enum ScreeningExemption {
    /** Not considered. */
    NOT_CONSIDERED,
    /** Considered; none applies. */
    NONE,
    /** On an authority’s list of processing that needs none (Article 35(5)). */
    ART_35_5,
    /** Assessed when the law was made (Article 35(10)). */
    ART_35_10
}
