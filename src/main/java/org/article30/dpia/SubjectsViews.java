package org.article30.dpia;

import org.article30.fact.Answer;
import org.article30.fact.PartialDate;

/**
 * The views of data subjects or their representatives (Article 35(9) GDPR).
 *
 * @param sought whether their views were sought
 * @param who whose views
 * @param how how they were sought
 * @param soughtOn when they were sought
 * @param conclusion whether they want the processing to go ahead
 * @param views what they think
 * @param followed how their views were taken into account, or why not
 * @param reasonNot why their views were not sought
 */
public record SubjectsViews(
        Answer sought,
        String who,
        String how,
        PartialDate soughtOn,
        AdviceConclusion conclusion,
        String views,
        String followed,
        String reasonNot) {

    /** Nothing recorded yet. */
    public static final SubjectsViews BLANK = new SubjectsViews(
            Answer.NOT_STATED, "", "", PartialDate.BLANK, AdviceConclusion.NOT_STATED, "", "", "");
}
