package org.article30.activity;

import org.article30.evidence.EvidenceDocument;
import org.article30.fact.Answer;
import org.article30.fact.Provenance;
import org.article30.store.Id;

/**
 * Whether something kept elsewhere is linked: an impact assessment, a breach.
 *
 * @param answer whether it is needed or has occurred
 * @param state where it stands
 * @param reference its reference
 * @param document the document
 * @param provenance where this comes from
 */
public record Linked(
        Answer answer,
        String state,
        String reference,
        Id<EvidenceDocument> document,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final Linked BLANK = new Linked(Answer.NOT_STATED, "", "", Id.none(), Provenance.BLANK);
}
