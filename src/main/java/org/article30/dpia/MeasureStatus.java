package org.article30.dpia;

/** How far a measure is carried out. */
public enum MeasureStatus {
    /** Planned. */
    PLANNED,
    /** Partly implemented. */
    PARTLY,
    /** Implemented. */
    IMPLEMENTED
}
