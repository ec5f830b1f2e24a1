package org.article30.activity;

import org.article30.fact.Provenance;
import org.article30.law.Countries;
import org.article30.party.Party;
import org.article30.store.Id;

/**
 * A system or place where data are stored.
 *
 * @param name the system, product or archive
 * @param kind sort of system
 * @param operator who operates it
 * @param country ISO 3166-1 alpha-2 code of the storage location, blank where not stated
 * @param location the location in words, such as "within the EU"
 * @param provenance where this comes from
 */
public record SystemUsed(
        String name,
        String kind,
        Id<Party> operator,
        String country,
        String location,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final SystemUsed BLANK = new SystemUsed("", "", Id.none(), "", "", Provenance.BLANK);

    public SystemUsed {
        country = Countries.codeOf(country);
    }
}
