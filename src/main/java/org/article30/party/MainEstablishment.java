package org.article30.party;

import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.law.Countries;
import org.article30.store.Id;

/**
 * Main establishment and lead supervisory authority (Articles 4(16) and 56 GDPR).
 *
 * @param decision where it stands
 * @param country ISO 3166-1 alpha-2 code of the main establishment
 * @param leadAuthority the lead supervisory authority
 * @param reason why this one, or why the mechanism does not apply
 * @param decidedOn when this was decided
 * @param provenance where this comes from
 */
public record MainEstablishment(
        Decision decision,
        String country,
        Id<Party> leadAuthority,
        String reason,
        PartialDate decidedOn,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final MainEstablishment BLANK = new MainEstablishment(Decision.NOT_STATED, "", Id.none(), "", PartialDate.BLANK, Provenance.BLANK);

    public MainEstablishment {
        country = Countries.codeOf(country);
    }
}
