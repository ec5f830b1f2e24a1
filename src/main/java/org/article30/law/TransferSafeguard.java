package org.article30.law;

import java.time.LocalDate;
import java.util.Set;

/**
 * An instrument that can carry a transfer to a third country: standard clauses by module, binding corporate rules, a
 * derogation, and the like; also those of the United Kingdom, Switzerland and Brazil, which never stand in for the EU's.
 *
 * @param id the row of the data set, such as "scc-2021-914-m2"
 * @param regime whose transfers it carries, and nobody else's
 * @param article the provision, such as "Art. 46(2)(c)"
 * @param toolCode the article as the catalogue of tools writes it: "46-2-c" of "Art. 46(2)(c), 46(5)", "49-1-sub2"
 * @param family scc, scc-old, art28, bcr, public, code, certification, adhoc, derogation or adequacy
 * @param tool the name of the instrument, in English
 * @param module the module of standard clauses, "" for other instruments
 * @param instrument the legal act or document
 * @param numbers the numbers of the act, as texts name it: "2021/914"
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
        String toolCode,
        String family,
        String tool,
        String module,
        String instrument,
        Set<String> numbers,
        Period period,
        LocalDate newContractsUntil,
        boolean assessmentExpected,
        String authorityStep,
        String source,
        Verified verified) {

    /** Keeps its own copy of the numbers. */
    public TransferSafeguard {
        numbers = Set.copyOf(numbers);
    }

    /** The same, no longer to be relied on from {@code day} on. */
    TransferSafeguard ending(LocalDate day) {
        return new TransferSafeguard(id, regime, article, toolCode, family, tool, module, instrument, numbers, period.before(day), newContractsUntil, assessmentExpected, authorityStep, source, verified);
    }

    /** What it is called, with its module. */
    public String title() {
        return module.isBlank() ? tool : tool + ", " + module;
    }

    /** Whether transfers can rest on it: clauses between controller and processor within the EU are no such instrument. */
    public boolean isTransferInstrument() {
        return !family.equals("art28");
    }

    static TransferSafeguard of(CsvRow row) {
        return new TransferSafeguard(
                row.needed("id"),
                row.of("regime", LegalRegime::of),
                row.needed("article"),
                toolCode(row.text("article")),
                row.needed("family"),
                row.needed("tool"),
                row.text("module"),
                row.text("instrument"),
                ActNumbers.in(row.text("instrument")),
                row.period("valid_from", "valid_until"),
                row.date("new_contracts_until", LocalDate.MAX),
                row.text("tia_expected").startsWith("yes"),
                row.text("authority_step"),
                row.text("source"),
                row.verified());
    }

    private static String toolCode(String article) {
        return article.split(",")[0].replace("Art. ", "").replace(" second subparagraph", "(sub2)").replaceAll("[()]+", "-").replaceAll("-$", "");
    }
}
