package org.article30.dpia;

import java.util.List;
import org.article30.activity.Activity;
import org.article30.evidence.EvidenceDocument;
import org.article30.fact.Provenance;
import org.article30.records.Kind;
import org.article30.store.Id;

/**
 * A data protection impact assessment (Articles 35 and 36 GDPR), in the structure of the EDPB’s template of 2026.
 * What the register knows is read from it, not asked again; what was confirmed is compared with what the register
 * says now.
 *
 * @param sheet what identifies the assessment and who takes part
 * @param activities the activities that are assessed together (Art. 35(1))
 * @param description what the register does not say of the processing (Art. 35(7)(a))
 * @param lawfulness how each principle is kept (Art. 35(7)(b))
 * @param measures what is done for the principles, for rights and against risks (Art. 35(7)(d))
 * @param proportionality whether it has to be done, and so (Art. 35(7)(b))
 * @param scale the names of the four levels, and the method
 * @param risks what can happen to people, be it as planned or by an event (Art. 35(7)(c))
 * @param actions what is still to be done, by whom and by when
 * @param advice what the data protection officer advised (Art. 35(2))
 * @param views what the people concerned or their representatives think (Art. 35(9))
 * @param decision what was decided, by whom and on which conditions
 * @param consultation the consultation of the authority (Art. 36), with its dates
 * @param review when and why it is looked at again (Art. 35(11))
 * @param confirmations what the register said when a section was confirmed
 * @param documents documents the assessment rests on
 * @param pia the file of the CNIL’s tool it was imported from, kept for export
 * @param notes for your own use
 * @param provenance where this comes from: the document, the place and how certain it is
 */
public record ImpactAssessment(
        AssessmentSheet sheet,
        List<Id<Activity>> activities,
        ProcessingDescription description,
        Lawfulness lawfulness,
        List<MitigatingMeasure> measures,
        Proportionality proportionality,
        RiskScale scale,
        List<AssessedRisk> risks,
        List<PlannedAction> actions,
        DpoAdvice advice,
        SubjectsViews views,
        AssessmentDecision decision,
        PriorConsultation consultation,
        AssessmentReview review,
        List<Confirmation> confirmations,
        List<Id<EvidenceDocument>> documents,
        PiaFile pia,
        String notes,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final ImpactAssessment BLANK = new ImpactAssessment(
            AssessmentSheet.BLANK, List.of(), ProcessingDescription.BLANK, Lawfulness.BLANK, List.of(),
            Proportionality.BLANK, RiskScale.BLANK, List.of(), List.of(), DpoAdvice.BLANK, SubjectsViews.BLANK,
            AssessmentDecision.BLANK, PriorConsultation.BLANK, AssessmentReview.BLANK, List.of(), List.of(),
            PiaFile.BLANK, "", Provenance.BLANK);

    public ImpactAssessment {
        activities = List.copyOf(activities);
        measures = List.copyOf(measures);
        risks = List.copyOf(risks);
        actions = List.copyOf(actions);
        confirmations = List.copyOf(confirmations);
        documents = List.copyOf(documents);
    }

    /** How these records are kept: named "impact-assessment", titled by reference and name. */
    public static final Kind<ImpactAssessment> KIND =
            new Kind<>("impact-assessment", ImpactAssessment.class, value -> value.sheet().title(), BLANK);

    /** Whether it was decided on, be it replaced since: what it says is then changed for a reason only. */
    public boolean isDecided() {
        return sheet.stage() == AssessmentStage.DECIDED || sheet.stage() == AssessmentStage.ARCHIVED;
    }

    /** The same with these confirmations. */
    public ImpactAssessment confirmed(List<Confirmation> now) {
        return new ImpactAssessment(sheet, activities, description, lawfulness, measures, proportionality, scale, risks, actions, advice, views, decision,
                consultation, review, now, documents, pia, notes, provenance);
    }
}
