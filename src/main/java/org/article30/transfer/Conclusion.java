package org.article30.transfer;

/** What a transfer impact assessment concludes. */
public enum Conclusion {
    /** Not concluded. */
    OPEN,
    /** The safeguard suffices as it is. */
    EQUIVALENT,
    /** The safeguard suffices with the supplementary measures. */
    EQUIVALENT_WITH_MEASURES,
    /** The safeguard does not suffice: the transfer must not begin, or must end. */
    NOT_EQUIVALENT
}
