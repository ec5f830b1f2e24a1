package org.article30.logbook;

/** Whether the identity of a person is established. */
public enum IdentityCheck {
    /** Not checked. */
    NOT_CHECKED,
    /** Established. */
    ESTABLISHED,
    /** In doubt; more was asked for. */
    IN_DOUBT,
    /** It could not be established. */
    NOT_ESTABLISHED
}
