package org.article30.activity;

import org.article30.fact.PartialDate;

/**
 * One step of the approval of an activity, as it stays with the record.
 *
 * @param on the day of the step
 * @param from where the record stood before
 * @param to where it stood from then on; {@link Status#APPROVED} again for an edition that was approved anew at once
 * @param by who made the step
 * @param remark why, or what was said about it; may be blank
 */
public record ApprovalStep(PartialDate on, Status from, Status to, String by, String remark) {

    /** Nothing recorded yet. */
    public static final ApprovalStep BLANK = new ApprovalStep(PartialDate.BLANK, Status.DRAFT, Status.DRAFT, "", "");
}
