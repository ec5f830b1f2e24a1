package org.article30.dpia;

import java.time.LocalDate;
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

    /** Whether it was looked at on the day set for that, or since. */
    public boolean isMade() {
        return !reviewOn.isBlank() && !reviewedOn.isBlank() && !reviewedOn.latest().isBefore(reviewOn.latest());
    }

    /** Whether the day set for it is over and it was not looked at since (Article 35(11) GDPR). */
    public boolean isDue(LocalDate day) {
        return !reviewOn.isBlank() && reviewOn.latest().isBefore(day) && !isMade();
    }
}
