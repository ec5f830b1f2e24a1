package org.article30.activity;

import java.util.List;
import org.article30.evidence.EvidenceDocument;
import org.article30.fact.Answer;
import org.article30.fact.Provenance;
import org.article30.store.Id;

/**
 * The arrangement between joint controllers (Article 26 GDPR).
 *
 * @param exists whether an arrangement exists
 * @param document the arrangement
 * @param contactPoint the contact point for data subjects
 * @param essence how its essence is made available (Article 26(2))
 * @param responsibilities who does what
 * @param provenance where this comes from
 */
public record JointArrangement(
        Answer exists,
        Id<EvidenceDocument> document,
        String contactPoint,
        String essence,
        List<Responsibility> responsibilities,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final JointArrangement BLANK = new JointArrangement(Answer.NOT_STATED, Id.none(), "", "", List.of(), Provenance.BLANK);

    public JointArrangement {
        responsibilities = List.copyOf(responsibilities);
    }
}
