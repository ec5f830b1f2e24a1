package org.article30.evidence;

/** What a statement is about that belongs to no single activity or party. */
public enum StatementKind {
    /** Anything else worth keeping. */
    OTHER,
    /** What the document covers. */
    SCOPE,
    /** What it leaves to another notice or agreement. */
    EXCLUDED,
    /** Something it says is not done, such as "no sale of data". */
    NEGATIVE,
    /** A commitment to data subjects or clients. */
    COMMITMENT,
    /** How changes of the document take effect. */
    CHANGE_CLAUSE,
    /** Which courts or law it names. */
    FORUM_CLAUSE,
    /** An age limit or rule for minors. */
    AGE_LIMIT,
    /** How complaints are handled. */
    COMPLAINT_PROCEDURE,
    /** A deadline it sets. */
    DEADLINE,
    /** What it treats as consent. */
    CONSENT,
    /** Which law it names, and how. */
    LAW_NAMED,
    /** How it defines a term. */
    DEFINITION,
    /** Third-party sites and their own policies. */
    LINK_TO_THIRD_PARTIES,
    /** That data are stored only inside the Union or the European Economic Area. */
    STORED_IN_THE_UNION
}
