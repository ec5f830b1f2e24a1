package org.article30.party;

/** What sort of party this is. */
public enum PartyKind {
    /** Not determined, such as a brand behind which no company is named. */
    NOT_STATED,
    /** A company, association or other legal person. */
    LEGAL_ENTITY,
    /** An establishment, branch, brand or service of a legal entity. */
    ESTABLISHMENT_OR_BRAND,
    /** A group of undertakings (Article 4(19) GDPR). */
    GROUP,
    /** A category of organisations whose members are not named. */
    CATEGORY,
    /** A public authority, supervisory authorities included. */
    PUBLIC_AUTHORITY,
    /** An international organisation (Article 4(26) GDPR). */
    INTERNATIONAL_ORGANISATION,
    /** A natural person, such as a data protection officer or a sole trader. */
    PERSON
}
