package org.article30.party;

import java.util.List;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.store.Id;

/**
 * The data protection officer of a party (Articles 37 to 39 GDPR), or the reasoned decision to have none.
 *
 * @param decision where it stands
 * @param party the officer where recorded as a party, or none
 * @param name name of the officer or of the firm that provides one
 * @param contacts how to reach the officer
 * @param reason why none is required, or open questions about the role
 * @param decidedOn when this was decided or notified
 * @param provenance where this comes from
 */
public record DataProtectionOfficer(
        Decision decision,
        Id<Party> party,
        String name,
        List<Contact> contacts,
        String reason,
        PartialDate decidedOn,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final DataProtectionOfficer BLANK = new DataProtectionOfficer(Decision.NOT_STATED, Id.none(), "", List.of(), "", PartialDate.BLANK, Provenance.BLANK);

    public DataProtectionOfficer {
        contacts = List.copyOf(contacts);
    }
}
