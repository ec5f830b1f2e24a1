package org.article30.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.article30.law.Law;
import org.article30.party.Party;
import org.article30.store.Id;
import org.article30.text.Texts;

/**
 * How a report is wanted.
 *
 * @param texts the language of the report, which need not be the window's
 * @param printedAt when the report is made; it becomes the date of the file
 * @param asOf the day on which the register stood so
 * @param lawDate the day whose law judges
 * @param law the state of the law data that judges
 * @param record the record a report about one record is about, or none
 * @param organisation the party whose activities, and those of the companies of its group, are wanted; none for all
 * @param standing what is said of the state of the register
 * @param parts of which parts a summary for publication is made; other reports are whole
 */
public record ReportRequest(Texts texts, Instant printedAt, LocalDate asOf, LocalDate lawDate, Law law, Id<?> record, Id<Party> organisation, Standing standing,
                            Set<SummaryPart> parts) {

    public ReportRequest {
        parts = Set.copyOf(parts);
    }

    /** A report on all organisations of a register. */
    public ReportRequest(Texts texts, Instant printedAt, LocalDate asOf, LocalDate lawDate, Law law, Id<?> record) {
        this(texts, printedAt, asOf, lawDate, law, record, Id.none());
    }

    /** A report with its usual parts. */
    public ReportRequest(Texts texts, Instant printedAt, LocalDate asOf, LocalDate lawDate, Law law, Id<?> record, Id<Party> organisation) {
        this(texts, printedAt, asOf, lawDate, law, record, organisation, Standing.TODAY, SummaryPart.USUAL);
    }

    /** The same report on one organisation and the companies of its group. */
    public ReportRequest of(Id<Party> party) {
        return new ReportRequest(texts, printedAt, asOf, lawDate, law, record, party, standing, parts);
    }

    /** The same report with these parts. */
    public ReportRequest with(Set<SummaryPart> wanted) {
        return new ReportRequest(texts, printedAt, asOf, lawDate, law, record, organisation, standing, wanted);
    }

    /** The same report, saying that of the state it shows. */
    public ReportRequest standing(Standing said) {
        return new ReportRequest(texts, printedAt, asOf, lawDate, law, record, organisation, said, parts);
    }
}
