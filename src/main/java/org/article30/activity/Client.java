package org.article30.activity;

import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.party.Party;
import org.article30.store.Id;

/**
 * A controller on whose behalf we process (Article 30(2)(a) GDPR); its data protection officer and representative are those of the party.
 *
 * @param party the client, or a category of clients
 * @param condition when it is the client
 * @param processing the categories of processing carried out for it (Article 30(2)(b))
 * @param since since when
 * @param until until when
 * @param provenance where this comes from
 */
public record Client(
        Id<Party> party,
        String condition,
        String processing,
        PartialDate since,
        PartialDate until,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final Client BLANK = new Client(Id.none(), "", "", PartialDate.BLANK, PartialDate.BLANK, Provenance.BLANK);
}
