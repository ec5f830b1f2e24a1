package org.article30.processor;

/** How a processor may engage others (Article 28(2) GDPR). */
public enum SubProcessorAuthorisation {
    /** The source is silent. */
    NOT_STATED,
    /** Each other processor needs the principal's written consent. */
    SPECIFIC,
    /** Others may be engaged; the principal is told of changes and may object. */
    GENERAL,
    /** No other processor may be engaged. */
    PROHIBITED
}
