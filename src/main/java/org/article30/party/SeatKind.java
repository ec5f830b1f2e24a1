package org.article30.party;

/** What an address is to a party. */
public enum SeatKind {
    /** An address without a stated function. */
    ADDRESS,
    /** The head office. */
    HEAD_OFFICE,
    /** The registered office. */
    REGISTERED_OFFICE,
    /** The main establishment (Article 4(16) GDPR). */
    MAIN_ESTABLISHMENT,
    /** A branch or business location. */
    BRANCH,
    /** An address for post only. */
    POSTAL
}
