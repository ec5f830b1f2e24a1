package org.article30.activity;

import org.article30.fact.Provenance;
import org.article30.fact.Term;

/**
 * What is done with the data: an operation, by which means, by whom.
 *
 * @param term the operation
 * @param means by which channel or technology
 * @param performedBy by whom
 * @param provenance where this comes from
 */
public record Operation(
        Term term,
        String means,
        String performedBy,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final Operation BLANK = new Operation(Term.BLANK, "", "", Provenance.BLANK);
}
