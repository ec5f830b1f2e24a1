package org.article30.fact;

/** How sure a recorded fact is, seen from the document it was taken from. */
public enum Certainty {
    /** The register keeper’s own knowledge; no document is behind it. */
    OWN,
    /** The document says it of exactly this record. */
    STATED,
    /** The document says it for everything it covers; the link to this record is the keeper’s choice. */
    POLICY_WIDE,
    /** Concluded from the document, to be confirmed. */
    INFERRED,
    /** The document is silent; the gap itself is what is recorded. */
    NOT_STATED
}
