package org.article30.law;

import java.time.LocalDate;
import java.util.Set;

/**
 * A decision or rule by which transfers to a country need no further safeguard: of the EU under Art. 45 GDPR (or Directive
 * 95/46/EC Art. 25(6)), or of another regime. A decision can cover only some recipients: see {@link #scope()}.
 *
 * @param id the row of the data set
 * @param regime whose transfers it covers, and nobody else's
 * @param kind decision, amendment (an extension or renewal), transitional or no-decision
 * @param country ISO 3166-1 alpha-2; blank for an international organisation; "*EEA", "*EU" or "*EU-ADEQUATE-2020" for several
 * @param name the country and, where there were several, which decision
 * @param decision the legal act in full, such as "Implementing Decision (EU) 2023/1795"
 * @param numbers the numbers of the act, as texts name it: "2023/1795"
 * @param celex its CELEX number, "" where it has none
 * @param period the days on which it can be relied on
 * @param endedOn the day of the judgment or event that ended it, {@link LocalDate#MAX} where none did
 * @param endedBy what ended it, such as "CJEU C-362/14 Schrems (invalid)"; "" where nothing did
 * @param scope what of the country it covers
 * @param scopeNote who or what is covered, in English; "" when everything is
 * @param recipientCheckNeeded whether the very recipient must be checked
 * @param review the reviews and the end foreseen, in English
 * @param source where the row comes from
 * @param verified whether the source was seen
 */
public record Adequacy(
        String id,
        LegalRegime regime,
        String kind,
        String country,
        String name,
        String decision,
        Set<String> numbers,
        String celex,
        Period period,
        LocalDate endedOn,
        String endedBy,
        AdequacyScope scope,
        String scopeNote,
        boolean recipientCheckNeeded,
        String review,
        String source,
        Verified verified) {

    /** Keeps its own copy of the numbers. */
    public Adequacy {
        numbers = Set.copyOf(numbers);
    }

    /** The same, no longer to be relied on from {@code day} on; as it is where it ends by then. */
    Adequacy ending(LocalDate day) {
        return period.until().isBefore(day) ? this
                : new Adequacy(id, regime, kind, country, name, decision, numbers, celex, period.before(day), day, "", scope, scopeNote, recipientCheckNeeded, review, source, verified);
    }

    /** The short number of the act as one writes it in a register: "2013/65/EU", "(EU) 2023/1795". */
    public String number() {
        return decision.replaceFirst("^(Implementing )?Decision ", "").replaceFirst(", C\\(.*$", "");
    }

    /** Whether this is a rule that spares the country the status of a third country for a time, not a decision. */
    public boolean isTransitional() {
        return kind.equals("transitional");
    }

    /** Whether transfers can rest on it at all: not where the row amends others or says that there is no decision. */
    public boolean covers() {
        return scope != AdequacyScope.PROCEDURAL && scope != AdequacyScope.NONE;
    }

    /** Whether its last day was laid down in the act itself, so that one can see the end coming. A judgment cannot be foreseen. */
    public boolean isEndForeseen() {
        return isTransitional() || endedOn.equals(LocalDate.MAX) && !period.isOpenEnded();
    }

    static Adequacy ofEu(CsvRow row) {
        return new Adequacy(
                row.needed("id"),
                row.of("regime", LegalRegime::of),
                row.needed("row_type"),
                row.text("iso3166_alpha2"),
                row.needed("name"),
                row.needed("decision"),
                ActNumbers.in(row.text("decision")),
                row.text("celex"),
                row.period("valid_from", "valid_until"),
                row.date("ended_on", LocalDate.MAX),
                row.text("ended_by"),
                row.of("scope_rule", AdequacyScope::of),
                row.text("scope_note"),
                row.text("recipient_check_needed").equals("yes"),
                row.text("review_or_sunset"),
                row.text("source"),
                row.verified());
    }

    static Adequacy ofOther(CsvRow row) {
        AdequacyScope scope = row.of("scope_rule", AdequacyScope::of);
        return new Adequacy(
                row.needed("id"),
                row.of("regime", LegalRegime::of),
                scope == AdequacyScope.NONE ? "no-decision" : "decision",
                row.needed("iso3166_alpha2"),
                row.needed("name"),
                row.needed("instrument"),
                ActNumbers.in(row.text("instrument")),
                "",
                row.period("valid_from", "valid_until"),
                LocalDate.MAX,
                "",
                scope,
                row.text("scope_note"),
                scope != AdequacyScope.FULL,
                "",
                row.text("source"),
                row.verified());
    }
}
