package org.article30.activity;

import org.article30.fact.Provenance;
import org.article30.party.Party;
import org.article30.store.Id;

/**
 * Who of several joint controllers does what (Article 26(1) GDPR).
 *
 * @param party the joint controller
 * @param duty the duty it carries
 * @param provenance where this comes from
 */
public record Responsibility(
        Id<Party> party,
        String duty,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final Responsibility BLANK = new Responsibility(Id.none(), "", Provenance.BLANK);
}
