package org.article30.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An EU adequacy decision for a country under Art. 45 GDPR (or Directive 95/46/EC Art. 25(6)), or a transitional rule that
 * treats a country as if it had one. A decision can cover only some recipients: read {@link #scopeNote()} before relying
 * on it. Law-enforcement and passenger-name decisions and the lists of other laws are not here: they never cover a
 * transfer under the GDPR.
 *
 * @param id the row of the data set
 * @param kind decision, amendment (an extension or renewal) or transitional
 * @param country ISO 3166-1 alpha-2
 * @param name the country and, where there were several, which decision
 * @param decision the legal act in full, such as "Implementing Decision (EU) 2023/1795"
 * @param period the days on which it can be relied on
 * @param scopeRule full, sector, law-bound or certified-list
 * @param scopeNote who or what is covered, in English; "" when everything is
 * @param recipientCheckNeeded whether the very recipient must be checked
 * @param source where the row comes from
 * @param verified whether the source was seen
 */
public record Adequacy(
        String id,
        String kind,
        String country,
        String name,
        String decision,
        Period period,
        String scopeRule,
        String scopeNote,
        boolean recipientCheckNeeded,
        String source,
        Verified verified) {

    /**
     * The row that covers transfers to {@code country} on {@code day}, the newest when two overlap, or none. None means
     * that the data set holds no decision, and for days before 2018-05-25 it is no statement about the law.
     *
     * @param country ISO 3166-1 alpha-2, such as "NZ"
     */
    public static Optional<Adequacy> on(String country, LocalDate day) {
        return Shipped.ROWS.stream()
                .filter(row -> row.country.equals(country) && row.period.contains(day))
                .max(Comparator.comparing(row -> row.period.from()));
    }

    /** All rows of the data set, in its order. */
    public static List<Adequacy> all() {
        return Shipped.ROWS;
    }

    /** The short number of the act as one writes it in a register: "2013/65/EU", "(EU) 2023/1795". */
    public String number() {
        return decision.replaceFirst("^(Implementing )?Decision ", "").replaceFirst(", C\\(.*$", "");
    }

    /** Whether this is a rule that spares the country the status of a third country for a time, not a decision. */
    public boolean isTransitional() {
        return kind.equals("transitional");
    }

    private static Adequacy of(CsvRow row) {
        return new Adequacy(
                row.text("id"),
                row.text("row_type"),
                row.text("iso3166_alpha2"),
                row.text("name"),
                row.text("decision"),
                row.period("valid_from", "valid_until"),
                row.text("scope_rule"),
                row.text("scope_note"),
                row.text("recipient_check_needed").equals("yes"),
                row.text("source"),
                row.verified());
    }

    private static final class Shipped {
        static final List<Adequacy> ROWS = LawResource.csv("adequacy.csv").stream()
                .filter(row -> row.text("regime").equals("EU") && !row.text("iso3166_alpha2").isEmpty())
                .filter(row -> !row.text("row_type").equals("no-decision"))
                .map(Adequacy::of)
                .toList();
    }
}
