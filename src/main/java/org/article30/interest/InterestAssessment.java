package org.article30.interest;

import java.util.List;
import org.article30.evidence.EvidenceDocument;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.party.Party;
import org.article30.records.Kind;
import org.article30.store.Id;

/**
 * An assessment of whether a legitimate interest carries a purpose (Article 6(1)(f) GDPR; recital 47; EDPB Guidelines
 * 1/2024): what is pursued, whether it needs the processing, and whether the interests of the people concerned weigh
 * more. Legal bases refer to it.
 *
 * @param name what the assessment is called in this register
 * @param reference your own reference, such as LIA-3
 * @param status whether it is on file, or only claimed in a text
 * @param controller whose interest it is, or who processes for it
 * @param interest the interest, as precisely as people are told of it (Art. 13(1)(d))
 * @param beneficiary whether it is your own interest, that of a third party or of the public
 * @param lawfulness why the interest is lawful, clearly put and real, not speculative
 * @param benefit what is gained, and what would be lost without the processing
 * @param necessity why the processing is needed for the interest
 * @param alternatives which milder means were considered, and why they do not do
 * @param data which data are involved, special categories and data of children among them
 * @param expectations what the people concerned can expect, given their relationship with you and what they are told
 * @param impact what follows for the people concerned, good and bad, and how likely it is
 * @param safeguards what lessens the effects: pseudonyms, short periods, access limits
 * @param objection how people object under Art. 21, and what then happens
 * @param outcome which side weighs more
 * @param reason why the balance falls so
 * @param assessedOn assessed on
 * @param assessedBy by whom, or in which function
 * @param advice what the data protection officer advised, and what became of it
 * @param reviewOn when it is to be looked at again
 * @param documents the assessment itself and what it rests on
 * @param notes for your own use
 * @param provenance where this comes from: the document, the place and how certain it is
 */
public record InterestAssessment(
        String name,
        String reference,
        InterestStatus status,
        Id<Party> controller,
        String interest,
        String beneficiary,
        String lawfulness,
        String benefit,
        String necessity,
        String alternatives,
        String data,
        String expectations,
        String impact,
        String safeguards,
        String objection,
        InterestOutcome outcome,
        String reason,
        PartialDate assessedOn,
        String assessedBy,
        String advice,
        PartialDate reviewOn,
        List<Id<EvidenceDocument>> documents,
        String notes,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final InterestAssessment BLANK = new InterestAssessment(
            "", "", InterestStatus.DRAFT, Id.none(), "", "", "", "", "", "", "", "", "", "", "", InterestOutcome.OPEN,
            "", PartialDate.BLANK, "", "", PartialDate.BLANK, List.of(), "", Provenance.BLANK);

    public InterestAssessment {
        documents = List.copyOf(documents);
    }

    /** How these records are kept: named "interest-assessment", titled by their name. */
    public static final Kind<InterestAssessment> KIND =
            new Kind<>("interest-assessment", InterestAssessment.class, InterestAssessment::name, BLANK);
}
