package org.article30.law;

import java.time.LocalDate;

/**
 * An instrument that can carry a transfer to a third country: standard clauses by module, binding corporate rules, a
 * derogation, and the like; also those of the United Kingdom, Switzerland and Brazil, which never stand in for the EU's.
 *
 * @param id the row of the data set, such as "scc-2021-914-m2"
 * @param regime whose transfers it carries, and nobody else's
 * @param article the provision, such as "Art. 46(2)(c)"
 * @param family scc, scc-old, art28, bcr, public, code, certification, adhoc, derogation or adequacy
 * @param tool the name of the instrument, in English
 * @param module the module of standard clauses, "" for other instruments
 * @param instrument the legal act or document
 * @param period the days on which it can be relied on
 * @param newContractsUntil the last day on which it could be newly agreed, {@link LocalDate#MAX} where there is none
 * @param assessmentExpected whether a transfer impact assessment goes with it
 * @param authorityStep what an authority must have done: "none", or in words
 * @param source where the row comes from
 * @param verified whether the source was seen
 */
public record TransferSafeguard(
        String id,
        LegalRegime regime,
        String article,
        String family,
        String tool,
        String module,
        String instrument,
        Period period,
        LocalDate newContractsUntil,
        boolean assessmentExpected,
        String authorityStep,
        String source,
        Verified verified) {

    /** The same, no longer to be relied on from {@code day} on. */
    TransferSafeguard ending(LocalDate day) {
        return new TransferSafeguard(id, regime, article, family, tool, module, instrument, period.before(day), newContractsUntil, assessmentExpected, authorityStep, source, verified);
    }

    /** Whether transfers can rest on it: clauses between controller and processor within the EU are no such instrument. */
    public boolean isTransferInstrument() {
        return !family.equals("art28");
    }

    /** The code of its article among the tools of the GDPR: "Art. 46(2)(c), 46(5)" is "46-2-c", the second subparagraph of 49(1) "49-1-sub2". */
    public String toolCode() {
        return article.split(",")[0].replace("Art. ", "").replace(" second subparagraph", "(sub2)").replaceAll("[()]+", "-").replaceAll("-$", "");
    }

    static TransferSafeguard of(CsvRow row) {
        return new TransferSafeguard(
                row.needed("id"),
                row.of("regime", LegalRegime::of),
                row.needed("article"),
                row.needed("family"),
                row.needed("tool"),
                row.text("module"),
                row.text("instrument"),
                row.period("valid_from", "valid_until"),
                row.date("new_contracts_until", LocalDate.MAX),
                row.text("tia_expected").startsWith("yes"),
                row.text("authority_step"),
                row.text("source"),
                row.verified());
    }
}
