package org.article30.processor;

import java.time.LocalDate;
import org.article30.evidence.EvidenceDocument;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.store.Id;

/**
 * How the principal assures itself of what the processor does (Article 28(1) and 28(3)(h) GDPR).
 *
 * @param method how: inspection on the spot, report of an auditor, certificate, questionnaire
 * @param interval how often, as a calendar period
 * @param lastOn when last
 * @param nextOn when next; blank where it follows from the interval and the last time
 * @param outcome what the last one showed
 * @param document its report
 * @param provenance where this comes from
 */
public record AuditPlan(
        String method,
        CalendarPeriod interval,
        PartialDate lastOn,
        PartialDate nextOn,
        String outcome,
        Id<EvidenceDocument> document,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final AuditPlan BLANK =
            new AuditPlan("", CalendarPeriod.BLANK, PartialDate.BLANK, PartialDate.BLANK, "", Id.none(), Provenance.BLANK);

    /** Whether it is due on a day or within {@link NoticeState#DAYS_AHEAD} days of it, or was before; the day must be known. */
    public boolean isDueSoon(LocalDate day) {
        return !due().isBlank() && !due().latest().minusDays(NoticeState.DAYS_AHEAD).isAfter(day);
    }

    /** Whether it should have been before a day. */
    public boolean isOverdue(LocalDate day) {
        return !due().isBlank() && due().latest().isBefore(day);
    }

    /** When the next one is due: as recorded, else an interval after the last one, of which the day must be known; else blank. */
    public PartialDate due() {
        return !nextOn.isBlank() || lastOn.day() == 0 || interval.isBlank() ? nextOn : PartialDate.of(interval.after(lastOn.earliest()));
    }
}
