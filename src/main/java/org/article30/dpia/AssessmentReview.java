package org.article30.dpia;

import org.article30.fact.PartialDate;

/**
 * When an impact assessment is looked at again (Article 35(11) GDPR).
 *
 * @param reviewOn when it is to be looked at again
 * @param triggers changes that call for an earlier review, one per line
 * @param reviewedOn when it was last looked at
 * @param result what came of it
 */
public record AssessmentReview(
        PartialDate reviewOn,
        String triggers,
        PartialDate reviewedOn,
        String result) {

    /** Nothing recorded yet. */
    public static final AssessmentReview BLANK = new AssessmentReview(
            PartialDate.BLANK, "", PartialDate.BLANK, "");
}
