package org.article30.activity;

import org.article30.evidence.EvidenceDocument;
import org.article30.fact.Provenance;
import org.article30.fact.Term;
import org.article30.interest.InterestAssessment;
import org.article30.store.Id;

/**
 * The legal basis of a purpose (Article 6(1) GDPR).
 *
 * @param basis the letter of Article 6(1), from the catalogue legal_bases_art6; own words kept verbatim where they match none
 * @param status how firmly it stands
 * @param law the law named, for letters (c) and (e)
 * @param interest the interest named, for letter (f)
 * @param assessment where the legitimate-interest assessment stands, for letter (f)
 * @param assessmentDocument the assessment, where on file
 * @param interestAssessment its record in this register, for letter (f)
 * @param provenance where this comes from
 */
public record LegalBasis(
        Term basis,
        BasisStatus status,
        String law,
        String interest,
        AssessmentStatus assessment,
        Id<EvidenceDocument> assessmentDocument,
        Id<InterestAssessment> interestAssessment,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final LegalBasis BLANK = new LegalBasis(Term.BLANK, BasisStatus.MISSING, "", "", AssessmentStatus.NOT_STATED, Id.none(), Id.none(), Provenance.BLANK);
}
