package org.article30.law;

import java.util.List;

/**
 * An instrument that can carry a transfer to a third country: standard clauses by module, binding corporate rules, a
 * derogation, and the like; also those of the United Kingdom and Switzerland, which never stand in for the EU's.
 *
 * @param id the row of the data set, such as "scc-2021-914-m2"
 * @param regime whose law: EU, UK, CH, BR …
 * @param article the provision, such as "Art. 46(2)(c)"
 * @param tool the name of the instrument, in English
 * @param module the module of standard clauses, "" for other instruments
 * @param instrument the legal act or document
 * @param period the days on which it can be relied on; contracts newly made may have an earlier end
 * @param source where the row comes from
 * @param verified whether the source was seen
 */
public record TransferSafeguard(
        String id,
        String regime,
        String article,
        String tool,
        String module,
        String instrument,
        Period period,
        String source,
        Verified verified) {

    /** All instruments of the data set, in its order. */
    public static List<TransferSafeguard> all() {
        return Shipped.ROWS;
    }

    private static TransferSafeguard of(CsvRow row) {
        return new TransferSafeguard(
                row.text("id"),
                row.text("regime"),
                row.text("article"),
                row.text("tool"),
                row.text("module"),
                row.text("instrument"),
                row.period("valid_from", "valid_until"),
                row.text("source"),
                row.verified());
    }

    private static final class Shipped {
        static final List<TransferSafeguard> ROWS =
                LawResource.csv("safeguards.csv").stream().map(TransferSafeguard::of).toList();
    }
}
