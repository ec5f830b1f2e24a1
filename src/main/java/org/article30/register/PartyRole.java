package org.article30.register;

/** A part a party plays in the register. */
public enum PartyRole {
    /** Controls an activity. */
    CONTROLLER,
    /** Others process on its behalf. */
    CLIENT,
    /** Processes for another. */
    PROCESSOR,
    /** Receives data. */
    RECIPIENT,
    /** Represents a party (Article 27 GDPR). */
    REPRESENTATIVE,
    /** Is a party's data protection officer. */
    OFFICER,
    /** Is a supervisory authority or another public body named as lead authority. */
    AUTHORITY
}
