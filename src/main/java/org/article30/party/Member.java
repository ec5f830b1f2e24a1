package org.article30.party;

import org.article30.fact.Provenance;
import org.article30.law.Countries;
import org.article30.store.Id;

/**
 * A member of a group or category, named or not.
 *
 * @param party the member where it is recorded as a party, or none
 * @param name its name, blank where the source does not name it
 * @param country ISO 3166-1 alpha-2 code, blank where not stated
 * @param countryText the country in the source’s words, such as "other countries"
 * @param provenance where this comes from
 */
public record Member(
        Id<Party> party,
        String name,
        String country,
        String countryText,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final Member BLANK = new Member(Id.none(), "", "", "", Provenance.BLANK);

    public Member {
        country = Countries.codeOf(country);
    }
}
