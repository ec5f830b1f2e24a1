package org.article30.activity;

/** A right of the data subject. */
public enum RightKind {
    /** A right beyond those of the GDPR. */
    OTHER,
    /** To be informed: Articles 13 and 14. */
    INFORMATION,
    /** Access: Article 15. */
    ACCESS,
    /** Rectification: Article 16. */
    RECTIFICATION,
    /** Erasure: Article 17. */
    ERASURE,
    /** Restriction: Article 18. */
    RESTRICTION,
    /** Portability: Article 20. */
    PORTABILITY,
    /** To object on grounds of one’s situation: Article 21(1). */
    OBJECTION,
    /** To object to direct marketing: Article 21(2). */
    OBJECTION_MARKETING,
    /** Not to be subject to an automated decision: Article 22. */
    AUTOMATED_DECISION,
    /** To withdraw consent: Article 7(3). */
    WITHDRAWAL,
    /** To complain to a supervisory authority: Article 77. */
    COMPLAINT
}
