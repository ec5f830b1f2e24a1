package org.article30.transfer;

import java.util.List;
import org.article30.evidence.EvidenceDocument;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.law.Countries;
import org.article30.records.Kind;
import org.article30.store.Id;

/**
 * An assessment of whether a safeguard holds in the law and practice of a third country (C-311/18; EDPB Recommendations
 * 01/2020). Transfers and engagements refer to it.
 *
 * @param name what the assessment is called
 * @param country the third country, as ISO 3166-1 alpha-2 code
 * @param data which data, how and for what
 * @param law the law of the country that bears on the safeguard, such as access by authorities
 * @param practice how it is applied, and what the importer has experienced
 * @param measures the supplementary measures
 * @param conclusion what follows
 * @param reasons why
 * @param assessedOn when
 * @param assessedBy by whom
 * @param reviewOn when it is to be looked at again
 * @param documents the assessment itself and what it rests on
 * @param notes internal notes
 * @param provenance where this comes from
 */
public record TransferImpactAssessment(
        String name,
        String country,
        String data,
        String law,
        String practice,
        String measures,
        Conclusion conclusion,
        String reasons,
        PartialDate assessedOn,
        String assessedBy,
        PartialDate reviewOn,
        List<Id<EvidenceDocument>> documents,
        String notes,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final TransferImpactAssessment BLANK = new TransferImpactAssessment(
            "", "", "", "", "", "", Conclusion.OPEN, "", PartialDate.BLANK, "", PartialDate.BLANK, List.of(), "", Provenance.BLANK);

    public TransferImpactAssessment {
        country = Countries.codeOf(country);
        documents = List.copyOf(documents);
    }

    /** How transfer impact assessments are kept: named "transfer-assessment", titled by their name. */
    public static final Kind<TransferImpactAssessment> KIND =
            new Kind<>("transfer-assessment", TransferImpactAssessment.class, TransferImpactAssessment::name, BLANK);
}
