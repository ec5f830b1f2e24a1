package org.article30.fact;

/** Whether data are special categories (Article 9(1) GDPR) or about criminal convictions (Article 10). */
public enum SpecialCategory {
    /** Nobody has said. */
    NOT_STATED,
    /** They are not. */
    NO,
    /** They may be, as in free text or recordings. */
    POSSIBLE,
    /** They are: Article 9(1). */
    YES,
    /** Criminal convictions and offences: Article 10. */
    CRIMINAL,
    /** Specially protected only by another law, named in the note. */
    OTHER_LAW
}
