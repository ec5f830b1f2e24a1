package org.article30.law;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an adequacy decision covers of the country it names. */
public enum AdequacyScope {
    /** The whole country. */
    FULL,
    /** Recipients on a public list of certified organisations. */
    CERTIFIED_LIST,
    /** Recipients or data under a certain law of the country. */
    LAW_BOUND,
    /** Recipients of a certain sector. */
    SECTOR,
    /** An international organisation, not a country. */
    INTERNATIONAL_ORGANISATION,
    /** As far as the decision of the European Union in force at the end of 2020. */
    AS_EU,
    /** Amends other decisions; covers nothing of its own. */
    PROCEDURAL,
    /** Nothing: the row records that there is no decision. */
    NONE;

    /** As the data writes it: "certified-list". */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<AdequacyScope> of(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code().equals(code)).findFirst();
    }
}
