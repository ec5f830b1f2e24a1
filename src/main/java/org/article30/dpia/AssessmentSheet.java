package org.article30.dpia;

import java.util.List;
import org.article30.fact.PartialDate;

/**
 * What identifies an impact assessment and who takes part in it.
 *
 * @param reference your own reference, such as DPIA-3
 * @param name what the assessment is called
 * @param stage where the assessment stands
 * @param origin whether it is your own, begun from a template, imported or an example
 * @param originNote what a reader should know about where it comes from. It is printed
 * @param launch when the processing begins or began
 * @param end when the processing ends
 * @param endCondition what ends the processing, where no date is set
 * @param reasons why it is made
 * @param otherReason other reasons, or the item of an authority’s list
 * @param scope what is assessed
 * @param exclusions what is not assessed, and why
 * @param references standards, guidelines and earlier assessments it relies on
 * @param versions the log of versions, the latest last
 * @param team who takes part, and in which role
 * @param completed when the assessment was finished
 * @param validated when it was validated
 * @param publication whether it is to be published
 * @param publicationNote what is published and where, or why not
 */
public record AssessmentSheet(
        String reference,
        String name,
        AssessmentStage stage,
        AssessmentOrigin origin,
        String originNote,
        PartialDate launch,
        PartialDate end,
        String endCondition,
        List<AssessmentReason> reasons,
        String otherReason,
        String scope,
        String exclusions,
        String references,
        List<AssessmentVersion> versions,
        List<TeamMember> team,
        PartialDate completed,
        PartialDate validated,
        Publication publication,
        String publicationNote) {

    /** Nothing recorded yet. */
    public static final AssessmentSheet BLANK = new AssessmentSheet(
            "", "", AssessmentStage.DRAFT, AssessmentOrigin.OWN, "", PartialDate.BLANK, PartialDate.BLANK, "",
            List.of(), "", "", "", "", List.of(), List.of(), PartialDate.BLANK, PartialDate.BLANK,
            Publication.NOT_STATED, "");

    public AssessmentSheet {
        reasons = List.copyOf(reasons);
        versions = List.copyOf(versions);
        team = List.copyOf(team);
    }

    /** Reference and name, as lists show it. */
    public String title() {
        return (reference + " " + name).strip();
    }
}
