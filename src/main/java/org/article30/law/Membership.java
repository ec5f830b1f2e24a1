package org.article30.law;

/**
 * A country's or territory's place in the European Union and the European Economic Area.
 *
 * @param country ISO 3166-1 alpha-2
 * @param alias another two-letter code in use for it (UK, EL), "" when there is none
 * @param relation eu_member, eea_efta, former_eu, eu_territory (part of the EU under a code of its own) or
 *     outside_eu_territory (tied to a member or candidate for a mistake, but outside)
 * @param eu the days in the EU or the Communities
 * @param eea the days in the EEA, or under its law
 * @param gdpr the days on which the GDPR applied
 * @param note what to know, in English
 * @param source where the row comes from
 * @param verified whether the source was seen
 */
public record Membership(
        String country,
        String alias,
        String relation,
        Period eu,
        Period eea,
        Period gdpr,
        String note,
        String source,
        Verified verified) {

    static Membership of(CsvRow row) {
        return new Membership(
                row.text("alpha2"),
                row.text("aliases"),
                row.text("relation"),
                row.period("eu_from", "eu_until"),
                row.period("eea_from", "eea_until"),
                row.period("gdpr_from", "gdpr_until"),
                row.text("note"),
                row.text("source"),
                row.verified());
    }
}
