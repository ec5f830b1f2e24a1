package org.article30.transfer;

import java.util.List;
import org.article30.fact.Answer;

/**
 * Data on its way from an exporter to a place: what a declared transfer and a hop of a chain of processors have in common,
 * as far as the law asks.
 *
 * @param regime the law the register says it is judged by, such as "EU"; blank for that of the exporter's country
 * @param exporterCountry ISO 3166-1 alpha-2 code of the country of the exporter; blank where not known
 * @param country ISO 3166-1 alpha-2 code of the country of destination; blank where not stated
 * @param countryText the destination in the source's words
 * @param internationalOrganisation whether the recipient is an international organisation, to which no decision on a country applies
 * @param recipient the name of the recipient; blank where only a category is named
 * @param withinGroup whether the recipient belongs to the exporter's group
 * @param safeguards what it is said to rest on, in order of precedence
 * @param assessment where the transfer impact assessment stands
 * @param conclusion what the assessment on file concludes
 */
public record Movement(
        String regime,
        String exporterCountry,
        String country,
        String countryText,
        boolean internationalOrganisation,
        String recipient,
        Answer withinGroup,
        List<Safeguard> safeguards,
        AssessmentState assessment,
        Conclusion conclusion) {

    /** Keeps its own copy of the safeguards. */
    public Movement {
        safeguards = List.copyOf(safeguards);
    }

    /** A movement under a regime to a country with these grounds, of which no more is known. */
    public static Movement to(String regime, String country, Safeguard... safeguards) {
        return new Movement(regime, "", country, "", false, "", Answer.NOT_STATED, List.of(safeguards), AssessmentState.NOT_STATED, Conclusion.OPEN);
    }

    /** The same movement by an exporter in another country. */
    public Movement from(String other) {
        return new Movement(regime, other, country, countryText, internationalOrganisation, recipient, withinGroup, safeguards, assessment, conclusion);
    }

    /** The same movement to another country. */
    public Movement to(String other) {
        return new Movement(regime, exporterCountry, other, countryText, internationalOrganisation, recipient, withinGroup, safeguards, assessment, conclusion);
    }
}
