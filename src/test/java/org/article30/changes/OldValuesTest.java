package org.article30.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.article30.activity.Activity;
import org.article30.evidence.EvidenceDocument;
import org.article30.history.PastText;
import org.article30.party.Party;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;

/** What of the history of a record can be chosen to be taken out, and how it is called. */
class OldValuesTest {

    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);
    private static final Id<Party> SHOP = Id.of("shop");

    private static List<OldValue> told(Class<? extends Record> owner, PastText... values) {
        return new OldValues(owner, TEXTS, Map.of(SHOP, "Corner shop")::get).told(List.of(values));
    }

    @Test
    void callsTextsDaysAndReferencesByTheirFields() {
        assertThat(told(Activity.class,
                new PastText("particulars.name", "Staff files"),
                new PastText("facts.recipients.party", SHOP.toString()),
                new PastText("facts.retention.trigger.text", "End of contract")))
                .extracting(OldValue::field, OldValue::words).containsExactly(
                        tuple("Name of the activity", "Staff files"),
                        tuple("Recipients › Recipient", "Corner shop"),
                        tuple("Time limits for erasure › Period runs from", "End of contract"));
    }

    @Test
    void namesWhatStandsInTheSourceOfAField() {
        assertThat(told(Activity.class, new PastText("provenance.particulars.name.note", "Told by Jane Roe")))
                .extracting(OldValue::words).containsExactly("Told by Jane Roe");
    }

    @Test
    void saysThatAnEvidenceFileGoesWithItsHash() {
        assertThat(told(EvidenceDocument.class, new PastText("fileHash", "ab".repeat(32))))
                .extracting(OldValue::field).containsExactly("The evidence file with its content, SHA-256");
    }

    @Test
    void leavesOutChoicesKeysCodesAndWhatIsBlankOrNoFieldAnyMore() {
        assertThat(told(Activity.class,
                new PastText("particulars.status", "APPROVED"),
                new PastText("purposes.key", "p1"),
                new PastText("particulars.name", " "),
                new PastText("provenance.particulars.name.certainty", "OWN"),
                new PastText("no.such.field", "Jane Roe"))).isEmpty();
        assertThat(told(Party.class, new PastText("seat.country", "DE"))).isEmpty();
    }
}
