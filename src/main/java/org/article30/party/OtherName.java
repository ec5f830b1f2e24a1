package org.article30.party;

import org.article30.fact.Provenance;

/**
 * A further name of a party: brand, trading name, short or former name.
 *
 * @param name the name
 * @param note what sort of name
 * @param provenance where this comes from
 */
public record OtherName(
        String name,
        String note,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final OtherName BLANK = new OtherName("", "", Provenance.BLANK);
}
