package org.article30.activity;

import java.util.List;
import org.article30.fact.Provenance;
import org.article30.fact.Term;
import org.article30.party.Party;
import org.article30.store.Id;

/**
 * A recipient or category of recipients (Article 30(1)(d) GDPR).
 *
 * @param key how other rows refer to it
 * @param kind what it is
 * @param term the category
 * @param party the party, or none where only a category is named
 * @param role the role as the source states it, with doubts
 * @param condition when it receives data
 * @param openEnded whether the source leaves the list open ("including without limitation")
 * @param past whether it received data in the past only
 * @param data keys of the data categories it receives; empty means not tied
 * @param provenance where this comes from
 */
public record Recipient(
        String key,
        RecipientKind kind,
        Term term,
        Id<Party> party,
        String role,
        String condition,
        boolean openEnded,
        boolean past,
        List<String> data,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final Recipient BLANK = new Recipient(
            "",
            RecipientKind.NOT_STATED,
            Term.BLANK,
            Id.none(),
            "",
            "",
            false,
            false,
            List.of(),
            Provenance.BLANK);

    public Recipient {
        data = List.copyOf(data);
    }
}
