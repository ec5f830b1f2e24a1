package org.article30.dpia;

import org.article30.fact.PartialDate;

/**
 * One version of an impact assessment.
 *
 * @param number its number, such as 1.2
 * @param date its date
 * @param author who wrote it, or in which function
 * @param change what changed
 */
public record AssessmentVersion(
        String number,
        PartialDate date,
        String author,
        String change) {

    /** Nothing recorded yet. */
    public static final AssessmentVersion BLANK = new AssessmentVersion(
            "", PartialDate.BLANK, "", "");
}
