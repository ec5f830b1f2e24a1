package org.article30.party;

import org.article30.fact.Provenance;

/**
 * A data protection regime that applies to a party or to a population it addresses.
 *
 * @param code EU, EEA, UK, CH, IN, ID … or own words
 * @param population whom it covers, such as "residents of the UK"
 * @param law the law named
 * @param provenance where this comes from
 */
public record Regime(
        String code,
        String population,
        String law,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final Regime BLANK = new Regime("", "", "", Provenance.BLANK);
}
