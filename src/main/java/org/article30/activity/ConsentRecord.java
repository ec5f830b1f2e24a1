package org.article30.activity;

import org.article30.evidence.EvidenceDocument;
import org.article30.fact.Provenance;
import org.article30.store.Id;

/**
 * How consent is asked for, proven and withdrawn (Article 7 GDPR).
 *
 * @param wording what the person agrees to
 * @param mechanism how: opt-in, opt-out, continued use, click
 * @param channel where it is given
 * @param proof how it is proven
 * @param withdrawal how it is withdrawn
 * @param givenBy who gives it, where not the data subject
 * @param document evidence
 * @param provenance where this comes from
 */
public record ConsentRecord(
        String wording,
        String mechanism,
        String channel,
        String proof,
        String withdrawal,
        String givenBy,
        Id<EvidenceDocument> document,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final ConsentRecord BLANK = new ConsentRecord("", "", "", "", "", "", Id.none(), Provenance.BLANK);
}
