package org.article30.dpia;

import org.article30.fact.Answer;

/**
 * A confirmed answer to one criterion.
 *
 * @param criterion the row of the screening data, such as wp248-1
 * @param answer whether the criterion is met
 * @param reason reasons
 */
public record ScreeningAnswer(
        String criterion,
        Answer answer,
        String reason) {

    /** Nothing recorded yet. */
    public static final ScreeningAnswer BLANK = new ScreeningAnswer(
            "", Answer.NOT_STATED, "");
}
