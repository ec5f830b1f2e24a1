package org.article30.activity;

import org.article30.fact.Answer;
import org.article30.fact.Provenance;

/**
 * Whether providing the data is required, and what follows if it is not provided (Article 13(2)(e) GDPR).
 *
 * @param required whether it is a statutory or contractual requirement
 * @param consequences what follows
 * @param provenance where this comes from
 */
public record DataProvision(
        Answer required,
        String consequences,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final DataProvision BLANK = new DataProvision(Answer.NOT_STATED, "", Provenance.BLANK);
}
