package org.article30.party;

import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.store.Id;

/**
 * A representative in the Union (Article 27 GDPR) or under another regime, or the reasoned decision to have none.
 *
 * @param regime the regime: EU, UK or CH
 * @param decision where it stands
 * @param party the representative
 * @param reason why none is required (Article 27(2))
 * @param decidedOn when this was decided
 * @param mandate the written mandate
 * @param provenance where this comes from
 */
public record Representative(
        String regime,
        Decision decision,
        Id<Party> party,
        String reason,
        PartialDate decidedOn,
        Id<?> mandate,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final Representative BLANK = new Representative("", Decision.NOT_STATED, Id.none(), "", PartialDate.BLANK, Id.none(), Provenance.BLANK);
}
