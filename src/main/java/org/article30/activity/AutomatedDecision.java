package org.article30.activity;

import org.article30.fact.Answer;
import org.article30.fact.Provenance;
import org.article30.fact.Term;

/**
 * Whether decisions are taken solely by automated means, and how (Articles 13(2)(f) and 22 GDPR).
 *
 * @param exists whether there are any
 * @param logic the logic involved
 * @param consequences significance and envisaged consequences
 * @param safeguards how to obtain human intervention
 * @param basis the case of Article 22(2)
 * @param provenance where this comes from
 */
public record AutomatedDecision(
        Answer exists,
        String logic,
        String consequences,
        String safeguards,
        Term basis,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final AutomatedDecision BLANK = new AutomatedDecision(Answer.NOT_STATED, "", "", "", Term.BLANK, Provenance.BLANK);
}
