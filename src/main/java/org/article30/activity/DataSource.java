package org.article30.activity;

import org.article30.fact.Provenance;
import org.article30.fact.Term;
import org.article30.party.Party;
import org.article30.store.Id;

/**
 * Where the data come from (Articles 13 and 14 GDPR).
 *
 * @param key how other rows refer to it
 * @param term the kind of source
 * @param party the party they come from, or none
 * @param note anything particular
 * @param provenance where this comes from
 */
public record DataSource(
        String key,
        Term term,
        Id<Party> party,
        String note,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final DataSource BLANK = new DataSource("", Term.BLANK, Id.none(), "", Provenance.BLANK);
}
