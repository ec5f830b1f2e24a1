package org.article30.dpia;

/** What the data protection officer concludes. */
public enum AdviceConclusion {
    /** Not stated. */
    NOT_STATED,
    /** The processing can go ahead. */
    GO_AHEAD,
    /** It can on conditions. */
    WITH_CONDITIONS,
    /** It should not. */
    NOT
}
