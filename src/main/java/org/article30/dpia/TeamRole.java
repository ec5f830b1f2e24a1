package org.article30.dpia;

/** The part somebody takes in an impact assessment. */
public enum TeamRole {
    /** Does the work. */
    RESPONSIBLE,
    /** Answers for it and decides. */
    ACCOUNTABLE,
    /** Is asked. */
    CONSULTED,
    /** Is told. */
    INFORMED,
    /** Writes it. */
    AUTHOR,
    /** Evaluates it. */
    EVALUATOR,
    /** Validates it. */
    VALIDATOR
}
