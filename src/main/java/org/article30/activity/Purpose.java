package org.article30.activity;

import java.util.List;
import org.article30.fact.Provenance;
import org.article30.fact.Term;

/**
 * A purpose of the processing with its own legal basis.
 *
 * @param term the purpose, from the catalogue or in own words
 * @param text the purpose in full
 * @param open whether it is a catch-all, such as "any other purpose", that cannot be approved
 * @param bases its legal bases
 * @param provenance where this comes from
 */
public record Purpose(
        Term term,
        String text,
        boolean open,
        List<LegalBasis> bases,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final Purpose BLANK = new Purpose(Term.BLANK, "", false, List.of(), Provenance.BLANK);

    public Purpose {
        bases = List.copyOf(bases);
    }
}
