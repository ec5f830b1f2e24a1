package org.article30.dpia;

import org.article30.evidence.EvidenceDocument;
import org.article30.fact.PartialDate;
import org.article30.store.Id;

/**
 * The decision on an impact assessment (section 6 of the EDPB’s template).
 *
 * @param outcome what was decided
 * @param conditions on which conditions
 * @param reason reasons
 * @param decidedOn decided on
 * @param decidedBy by whom, or in which function
 * @param document the signed decision
 */
public record AssessmentDecision(
        AssessmentOutcome outcome,
        String conditions,
        String reason,
        PartialDate decidedOn,
        String decidedBy,
        Id<EvidenceDocument> document) {

    /** Nothing recorded yet. */
    public static final AssessmentDecision BLANK = new AssessmentDecision(
            AssessmentOutcome.OPEN, "", "", PartialDate.BLANK, "", Id.none());
}
