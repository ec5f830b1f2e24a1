package org.article30.party;

/** How a contact is reached. */
public enum ContactKind {
    /** E-mail address. */
    EMAIL,
    /** Telephone. */
    PHONE,
    /** Telefax. */
    FAX,
    /** Letter, to the address given. */
    POST,
    /** Web page or form. */
    WEB,
    /** Inside a product, such as a notification centre or account settings. */
    IN_PRODUCT,
    /** A named person or team. */
    PERSON
}
