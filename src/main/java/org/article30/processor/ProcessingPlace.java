package org.article30.processor;

import org.article30.fact.Provenance;
import org.article30.law.Countries;

/**
 * A place at which a processor handles the data.
 *
 * @param kind what is done there
 * @param country ISO 3166-1 alpha-2 code; blank where not stated
 * @param countryText the place in words
 * @param provenance where this comes from
 */
public record ProcessingPlace(PlaceKind kind, String country, String countryText, Provenance provenance) {

    /** Nothing recorded yet. */
    public static final ProcessingPlace BLANK = new ProcessingPlace(PlaceKind.PROCESSING, "", "", Provenance.BLANK);

    public ProcessingPlace {
        country = Countries.codeOf(country);
    }
}
