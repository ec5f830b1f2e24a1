package org.article30.processor;

/** What happens to the data when the services end (Article 28(3)(g) GDPR). */
public enum EndOfService {
    /** The source is silent. */
    NOT_STATED,
    /** It is erased. */
    ERASURE,
    /** It is returned. */
    RETURN,
    /** The principal chooses between erasure and return. */
    PRINCIPAL_CHOOSES,
    /** It is kept, where Union or Member State law asks for it. */
    KEPT_BY_LAW
}
