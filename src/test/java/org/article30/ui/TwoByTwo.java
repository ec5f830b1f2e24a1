package org.article30.ui;

import java.util.List;
import org.article30.activity.DataItem;
import org.article30.activity.DataSubject;
import org.article30.activity.Facts;
import org.article30.fact.Answer;
import org.article30.fact.Provenance;
import org.article30.fact.SpecialCategory;
import org.article30.fact.Term;

/** Two categories of data about two categories of people, for tests of the matrix. */
final class TwoByTwo {

    static final Facts FACTS = new Facts(
            List.of(subject("s1", "Staff"), subject("s2", "Guests")), List.of(item("d1", "Pay"), item("d2", "Photos")),
            List.of(), List.of(), Answer.NOT_STATED, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private TwoByTwo() {
    }

    private static DataSubject subject(String key, String name) {
        return new DataSubject(key, Term.text(name), "", Answer.NOT_STATED, Provenance.BLANK);
    }

    private static DataItem item(String key, String name) {
        return new DataItem(key, Term.text(name), "", SpecialCategory.NOT_STATED, "", List.of(), List.of(), List.of(), Provenance.BLANK);
    }
}
