package org.article30.party;

import org.article30.fact.Provenance;
import org.article30.law.Countries;

/**
 * Where a party sits; a party can claim several seats, and they can contradict each other.
 *
 * @param kind what the address is to the party
 * @param street street and number, building
 * @param postcode postal code
 * @param town town
 * @param region region, state or province
 * @param country ISO 3166-1 alpha-2 code, blank where not stated
 * @param provenance where this comes from
 */
public record Seat(
        SeatKind kind,
        String street,
        String postcode,
        String town,
        String region,
        String country,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final Seat BLANK = new Seat(SeatKind.ADDRESS, "", "", "", "", "", Provenance.BLANK);

    public Seat {
        country = Countries.codeOf(country);
    }
}
