package org.article30.activity;

import org.article30.fact.Provenance;
import org.article30.fact.Term;

/**
 * A technical or organisational measure (Articles 30(1)(g) and 32 GDPR).
 *
 * @param term the measure
 * @param text how it is carried out here
 * @param provenance where this comes from
 */
public record Measure(
        Term term,
        String text,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final Measure BLANK = new Measure(Term.BLANK, "", Provenance.BLANK);
}
