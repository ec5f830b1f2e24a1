package org.article30.processor;

/** What a processor does at a place. */
public enum PlaceKind {
    /** The data is processed there. */
    PROCESSING,
    /** The data is stored there. */
    STORAGE,
    /** The data can be read from there; it is transferred there too (EDPB Guidelines 05/2021). */
    REMOTE_ACCESS
}
