package org.article30.activity;

import java.util.List;
import org.article30.fact.PartialDate;

/**
 * What identifies an activity and who answers for it.
 *
 * @param reference the register’s own reference, unique in the register
 * @param name what the activity is called
 * @param description what is done, in a few sentences
 * @param department the department or business function
 * @param owner the process owner
 * @param status where the record stands
 * @param steps how it came to stand there, the first step first; empty for a record that was taken over as it stood
 * @param begun since when data are processed
 * @param ended when processing ended
 * @param recorded when the record was made
 * @param reviewed when it was last reviewed
 * @param reviewDue when it is next to be reviewed
 * @param condition a condition under which the activity takes place at all
 * @param openQuestions what is still to be found out
 * @param template the template the record was begun from, while it was not yet made one’s own; else blank
 */
public record Particulars(
        String reference,
        String name,
        String description,
        String department,
        String owner,
        Status status,
        List<ApprovalStep> steps,
        PartialDate begun,
        PartialDate ended,
        PartialDate recorded,
        PartialDate reviewed,
        PartialDate reviewDue,
        String condition,
        String openQuestions,
        String template) {

    /** Nothing recorded yet. */
    public static final Particulars BLANK = new Particulars(
            "",
            "",
            "",
            "",
            "",
            Status.DRAFT,
            List.of(),
            PartialDate.BLANK,
            PartialDate.BLANK,
            PartialDate.BLANK,
            PartialDate.BLANK,
            PartialDate.BLANK,
            "",
            "",
            "");

    public Particulars {
        steps = List.copyOf(steps);
    }

    /** The same, standing elsewhere. */
    Particulars standing(Status now, List<ApprovalStep> so) {
        return new Particulars(reference, name, description, department, owner, now, so, begun, ended, recorded, reviewed, reviewDue, condition, openQuestions, template);
    }
}
