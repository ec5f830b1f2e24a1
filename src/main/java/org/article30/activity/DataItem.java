package org.article30.activity;

import java.util.List;
import org.article30.fact.Provenance;
import org.article30.fact.SpecialCategory;
import org.article30.fact.Term;

/**
 * A category of personal data, and whose, from where and for how long: one row of the matrix of Article 30(1)(c) and (f).
 *
 * @param key how other rows refer to it
 * @param term the category
 * @param examples what it comprises
 * @param special whether it is special
 * @param specialNote why, or which law
 * @param subjects keys of the data subjects concerned; empty means all of the record
 * @param sources keys of the sources; empty means not tied to one
 * @param retention keys of the retention rules; empty means those of the record
 * @param provenance where this comes from
 */
public record DataItem(
        String key,
        Term term,
        String examples,
        SpecialCategory special,
        String specialNote,
        List<String> subjects,
        List<String> sources,
        List<String> retention,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final DataItem BLANK = new DataItem(
            "",
            Term.BLANK,
            "",
            SpecialCategory.NOT_STATED,
            "",
            List.of(),
            List.of(),
            List.of(),
            Provenance.BLANK);

    public DataItem {
        subjects = List.copyOf(subjects);
        sources = List.copyOf(sources);
        retention = List.copyOf(retention);
    }
}
