package org.article30.activity;

import org.article30.evidence.EvidenceDocument;
import org.article30.fact.Provenance;
import org.article30.fact.Term;
import org.article30.store.Id;

/**
 * A condition for special categories (Article 9(2) GDPR) or for data on convictions (Article 10), with the national law it needs.
 *
 * @param condition the letter of Article 9(2), or Article 10, from the catalogue
 * @param law the Union or Member State law
 * @param schedule1 the condition of Schedule 1 of the UK Data Protection Act 2018, where it applies
 * @param policyDocument the appropriate policy document, where Schedule 1 asks for one
 * @param provenance where this comes from
 */
public record SpecialCondition(
        Term condition,
        String law,
        String schedule1,
        Id<EvidenceDocument> policyDocument,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final SpecialCondition BLANK = new SpecialCondition(Term.BLANK, "", "", Id.none(), Provenance.BLANK);
}
