package org.article30.activity;

import org.article30.fact.Answer;
import org.article30.fact.Provenance;

/**
 * Whether data go to a third country or international organisation; the transfers themselves are records of their own.
 *
 * @param answer NO is the explicit statement that there are none
 * @param note what is said of it
 * @param provenance where this comes from
 */
public record ThirdCountries(
        Answer answer,
        String note,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final ThirdCountries BLANK = new ThirdCountries(Answer.NOT_STATED, "", Provenance.BLANK);
}
