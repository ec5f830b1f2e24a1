package org.article30.logbook;

import java.util.List;
import org.article30.activity.Activity;
import org.article30.evidence.EvidenceDocument;
import org.article30.fact.Moment;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.records.Kind;
import org.article30.store.Id;

/**
 * A consent given by a person (Article 7(1) GDPR), or many given in the same way.
 *
 * @param reference your own reference
 * @param person who consented; a pseudonym or a group does as well
 * @param activities the activities concerned
 * @param purpose what was consented to
 * @param wording the wording and its version
 * @param givenAt given
 * @param how how it was given: box ticked, signature, by word
 * @param proof how it is proven
 * @param parent for a child: who consented and how it was checked (Art. 8)
 * @param expiresOn when it is to be asked for again
 * @param withdrawnAt when it was withdrawn
 * @param withdrawalHow how it was withdrawn, and what followed
 * @param document evidence
 * @param notes for your own use
 * @param provenance where this comes from: the document, the place and how certain it is
 */
public record Consent(
        String reference,
        String person,
        List<Id<Activity>> activities,
        String purpose,
        String wording,
        Moment givenAt,
        String how,
        String proof,
        String parent,
        PartialDate expiresOn,
        Moment withdrawnAt,
        String withdrawalHow,
        Id<EvidenceDocument> document,
        String notes,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final Consent BLANK = new Consent(
            "", "", List.of(), "", "", Moment.BLANK, "", "", "", PartialDate.BLANK, Moment.BLANK, "", Id.none(), "",
            Provenance.BLANK);

    public Consent {
        activities = List.copyOf(activities);
    }

    /** Reference and person, as lists show it. */
    public String title() {
        return (reference + " " + person).strip();
    }

    /** How these records are kept: named "consent", titled by reference and name. */
    public static final Kind<Consent> KIND =
            new Kind<>("consent", Consent.class, Consent::title, BLANK);
}
