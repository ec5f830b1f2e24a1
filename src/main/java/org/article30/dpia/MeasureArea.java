package org.article30.dpia;

/** What a measure serves: the groups of section 2.3 of the EDPB’s template. */
public enum MeasureArea {
    /** Lawfulness and fairness (Article 5(1)(a)). */
    LAWFULNESS,
    /** Transparency (Article 5(1)(a)). */
    TRANSPARENCY,
    /** Purpose limitation (Article 5(1)(b)). */
    PURPOSE_LIMITATION,
    /** Data minimisation (Article 5(1)(c)). */
    MINIMISATION,
    /** Accuracy (Article 5(1)(d)). */
    ACCURACY,
    /** Storage limitation (Article 5(1)(e)). */
    STORAGE_LIMITATION,
    /** Integrity and confidentiality (Article 5(1)(f)). */
    INTEGRITY,
    /** Accountability (Article 5(2)). */
    ACCOUNTABILITY,
    /** Information (Articles 12 to 14). */
    INFORMATION,
    /** Access and portability (Articles 15 and 20). */
    ACCESS,
    /** Rectification and erasure (Articles 16, 17 and 19). */
    RECTIFICATION,
    /** Restriction and objection (Articles 18 and 21). */
    OBJECTION,
    /** Automated decisions (Article 22). */
    AUTOMATED_DECISIONS,
    /** Consent (Articles 7 and 8). */
    CONSENT,
    /** Processors (Article 28). */
    PROCESSORS,
    /** Transfers (Chapter V). */
    TRANSFERS,
    /** Protection by design and by default (Article 25). */
    BY_DESIGN,
    /** Security (Article 32). */
    SECURITY
}
