package org.article30.dpia;

/** Why an impact assessment is made: the reasons of the EDPB’s template, in five groups. */
public enum AssessmentReason {
    /** Systematic and extensive evaluation with significant decisions (Article 35(3)(a)). */
    ART_35_3_A,
    /** Special categories or criminal data on a large scale (Article 35(3)(b)). */
    ART_35_3_B,
    /** Monitoring of a publicly accessible area on a large scale (Article 35(3)(c)). */
    ART_35_3_C,
    /** On the list of an authority (Article 35(4)), or asked by national law. */
    NATIONAL_LIST,
    /** Evaluation or scoring. */
    EVALUATION,
    /** Automated decisions with legal or similar effects. */
    AUTOMATED_DECISION,
    /** Systematic monitoring. */
    MONITORING,
    /** Sensitive or highly personal data. */
    SENSITIVE,
    /** Large scale. */
    LARGE_SCALE,
    /** Matching or combining of data sets. */
    MATCHING,
    /** Vulnerable data subjects. */
    VULNERABLE,
    /** Innovative use of technology or organisation. */
    NEW_TECHNOLOGY,
    /** People are kept from a right, a service or a contract. */
    BLOCKING,
    /** Another reason to expect a high risk. */
    OTHER_CRITERION,
    /** It is not required, but serves accountability. */
    ACCOUNTABILITY,
    /** The data protection officer advised it. */
    OFFICER_ADVICE,
    /** A code of conduct or an own policy asks for it. */
    CODE_OR_POLICY,
    /** The people concerned expect it. */
    TRUST,
    /** The processing has changed (Article 35(11)). */
    CHANGED_PROCESSING,
    /** The context or the threats have changed (Article 35(11)). */
    CHANGED_CONTEXT
}
