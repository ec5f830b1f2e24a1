package org.article30.activity;

/** What happens when a period ends. */
public enum EndAction {
    /** Not stated. */
    NOT_STATED,
    /** The data are erased. */
    ERASE,
    /** The data are anonymised. */
    ANONYMISE,
    /** The data are obfuscated or aggregated, without a stated standard. */
    OBFUSCATE,
    /** The data are erased or obfuscated, left open which. */
    ERASE_OR_OBFUSCATE,
    /** The data are archived. */
    ARCHIVE,
    /** The data are returned. */
    RETURN,
    /** The need is reviewed. */
    REVIEW
}
