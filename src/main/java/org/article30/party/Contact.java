package org.article30.party;

import org.article30.fact.Provenance;

/**
 * One way to reach a party.
 *
 * @param kind how
 * @param value the address or number, verbatim as the source has it
 * @param use what for: general, rights requests, complaints, data protection officer …
 * @param provenance where this comes from
 */
public record Contact(
        ContactKind kind,
        String value,
        String use,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final Contact BLANK = new Contact(ContactKind.EMAIL, "", "", Provenance.BLANK);
}
