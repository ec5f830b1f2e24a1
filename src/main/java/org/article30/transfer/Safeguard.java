package org.article30.transfer;

import org.article30.evidence.EvidenceDocument;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.fact.Term;
import org.article30.store.Id;

/**
 * What a transfer rests on: an adequacy decision, appropriate safeguards or a derogation, as named.
 *
 * @param tool the tool, from the catalogue transfer_tools; own words kept verbatim where they match none
 * @param example whether the source names it only as an example ("such as")
 * @param module module or kind, such as "controller" for binding corporate rules
 * @param reference decision number, approval reference
 * @param concludedOn signed or approved on
 * @param approvedBy the approving authority
 * @param document the document
 * @param copyAvailable where data subjects can get a copy (Article 13(1)(f))
 * @param provenance where this comes from
 */
public record Safeguard(
        Term tool,
        boolean example,
        String module,
        String reference,
        PartialDate concludedOn,
        String approvedBy,
        Id<EvidenceDocument> document,
        String copyAvailable,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final Safeguard BLANK = new Safeguard(Term.BLANK, false, "", "", PartialDate.BLANK, "", Id.none(), "", Provenance.BLANK);
}
