package org.article30.activity;

import java.util.List;
import org.article30.party.RecordExemption;

/**
 * What other articles and the authority templates ask of an activity.
 *
 * @param conditions Articles 9(2) and 10
 * @param automated Article 22
 * @param provision Article 13(2)(e)
 * @param consents Article 7
 * @param furtherPurposes Article 6(4)
 * @param trackers cookies and trackers
 * @param aiSystems AI systems
 * @param exemption Article 30(5)
 * @param impactAssessment Article 35
 * @param breach Article 33
 */
public record Accountability(
        List<SpecialCondition> conditions,
        AutomatedDecision automated,
        DataProvision provision,
        List<ConsentRecord> consents,
        List<FurtherPurpose> furtherPurposes,
        List<Tracker> trackers,
        List<AiSystem> aiSystems,
        RecordExemption exemption,
        Linked impactAssessment,
        Linked breach) {

    /** Nothing recorded yet. */
    public static final Accountability BLANK = new Accountability(
            List.of(),
            AutomatedDecision.BLANK,
            DataProvision.BLANK,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            RecordExemption.BLANK,
            Linked.BLANK,
            Linked.BLANK);

    public Accountability {
        conditions = List.copyOf(conditions);
        consents = List.copyOf(consents);
        furtherPurposes = List.copyOf(furtherPurposes);
        trackers = List.copyOf(trackers);
        aiSystems = List.copyOf(aiSystems);
    }
}
