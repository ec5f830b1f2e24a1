package org.article30.activity;

import org.article30.fact.Answer;
import org.article30.fact.Provenance;
import org.article30.fact.Term;

/**
 * A category of data subjects (Article 30(1)(c) GDPR).
 *
 * @param key how other rows of this record refer to it; unique among its data subjects
 * @param term the category
 * @param note what makes it particular: age limit, other notice
 * @param vulnerable whether minors or other vulnerable people are among them
 * @param provenance where this comes from
 */
public record DataSubject(
        String key,
        Term term,
        String note,
        Answer vulnerable,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final DataSubject BLANK = new DataSubject("", Term.BLANK, "", Answer.NOT_STATED, Provenance.BLANK);
}
