package org.article30.dpia;

import org.article30.fact.PartialDate;

/**
 * What the data protection officer advised on an impact assessment (Articles 35(2) and 39(1)(c) GDPR).
 *
 * @param askedOn when the advice was asked for
 * @param givenOn when it was given
 * @param givenBy who gave it
 * @param conclusion whether the processing can go ahead
 * @param text what was advised
 * @param followed whether the advice was followed
 * @param reason how it was followed, or why not
 */
public record DpoAdvice(
        PartialDate askedOn,
        PartialDate givenOn,
        String givenBy,
        AdviceConclusion conclusion,
        String text,
        Followed followed,
        String reason) {

    /** Nothing recorded yet. */
    public static final DpoAdvice BLANK = new DpoAdvice(
            PartialDate.BLANK, PartialDate.BLANK, "", AdviceConclusion.NOT_STATED, "", Followed.NOT_STATED, "");
}
