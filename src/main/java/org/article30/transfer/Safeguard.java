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
 * @param instrument the row of the law data it is, such as "scc-2021-914-m2" or "us-dpf"; blank where it follows from the tool,
 *     the module and the reference
 * @param example whether the source names it only as an example ("such as")
 * @param module module or kind, such as "controller" for binding corporate rules
 * @param reference decision number, approval reference
 * @param concludedOn signed or approved on
 * @param approvedBy the approving authority
 * @param checkedOn when the recipient was last looked up: in the list of certified bodies, in the members of the rules
 * @param expiresOn when it ends for this recipient, such as a certificate
 * @param document the document
 * @param copyAvailable where data subjects can get a copy (Article 13(1)(f))
 * @param provenance where this comes from
 */
public record Safeguard(
        Term tool,
        String instrument,
        boolean example,
        String module,
        String reference,
        PartialDate concludedOn,
        String approvedBy,
        PartialDate checkedOn,
        PartialDate expiresOn,
        Id<EvidenceDocument> document,
        String copyAvailable,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final Safeguard BLANK = new Safeguard(
            Term.BLANK, "", false, "", "", PartialDate.BLANK, "", PartialDate.BLANK, PartialDate.BLANK, Id.none(), "", Provenance.BLANK);
}
