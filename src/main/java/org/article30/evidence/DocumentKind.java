package org.article30.evidence;

/** What sort of document this is. */
public enum DocumentKind {
    /** Any other document. */
    OTHER,
    /** A privacy policy or notice (Articles 13 and 14 GDPR). */
    PRIVACY_NOTICE,
    /** A notice on cookies and trackers. */
    COOKIE_NOTICE,
    /** Terms of service or of sale. */
    TERMS,
    /** A contract, those under Article 28(3) GDPR included. */
    CONTRACT,
    /** An arrangement of joint controllers (Article 26 GDPR). */
    JOINT_ARRANGEMENT,
    /** Binding corporate rules (Article 47 GDPR). */
    BINDING_CORPORATE_RULES,
    /** Standard contractual clauses. */
    STANDARD_CLAUSES,
    /** An impact, transfer or legitimate-interest assessment. */
    ASSESSMENT,
    /** An internal policy, a retention or security concept. */
    INTERNAL_POLICY,
    /** A certificate or audit report. */
    CERTIFICATE,
    /** A decision or letter of an authority. */
    DECISION,
    /** A mandate or letter of appointment. */
    MANDATE
}
