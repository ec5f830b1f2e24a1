package org.article30.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.article30.activity.DataSubject;
import org.article30.activity.RetentionRule;
import org.article30.fact.Answer;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.Provenance;
import org.article30.fact.Term;
import org.article30.party.Contact;
import org.article30.party.ContactKind;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Desk DESK = new Desk(Texts.in(Locale.ENGLISH), _ -> List.of(new Reference(Id.of("company"), "The company")),
            _ -> List.of(new Reference(Id.of("own"), "Night guards")), (_, _) -> { }, (_, _) -> { });

    @Test
    void aRowIsCalledByItsFirstWordsAndItsChoicesFollow() {
        assertThat(Summary.of(new Contact(ContactKind.EMAIL, "privacy@example.org", "", Provenance.BLANK), DESK).title()).isEqualTo("privacy@example.org");
    }

    @Test
    void aTermShowsItsLabelAndTheWordsBesideIt() {
        var subject = new DataSubject("s1", new Term("", Id.of("own"), "at the gate"), "", Answer.NOT_STATED, Provenance.BLANK);

        assertThat(Summary.of(subject, DESK)).isEqualTo(new Summary("Night guards – at the gate", ""));
    }

    @Test
    void aPeriodIsSaidInWords() {
        var rule = RetentionRule.BLANK;
        var tenYears = new RetentionRule("r1", "Invoices", rule.trigger(), new CalendarPeriod(10, 1, 0), "", rule.setBy(), "", rule.endAction(), "", List.of(), Provenance.BLANK);

        assertThat(Summary.of(tenYears, DESK)).isEqualTo(new Summary("Invoices", "10 years 1 month"));
    }

    @Test
    void aRowWithoutAnythingStatedHasNoTitle() {
        assertThat(Summary.of(DataSubject.BLANK, DESK).title()).isEmpty();
    }
}
