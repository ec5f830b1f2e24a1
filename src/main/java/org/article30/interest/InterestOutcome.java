package org.article30.interest;

/** Which side weighs more. */
public enum InterestOutcome {
    /** Not weighed yet. */
    OPEN,
    /** The interest carries the processing. */
    INTEREST_PREVAILS,
    /** It does, given the safeguards. */
    PREVAILS_WITH_SAFEGUARDS,
    /** The interests or rights of the people concerned weigh more: no processing on this basis. */
    PEOPLE_PREVAIL
}
