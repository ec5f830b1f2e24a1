package org.article30.processor;

import java.time.LocalDate;
import java.util.List;
import org.article30.evidence.EvidenceDocument;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.law.Countries;
import org.article30.party.Party;
import org.article30.records.Kind;
import org.article30.store.Id;

/**
 * A processor's notice that it intends to change its sub-processors, to which the principal may object (Article 28(2) GDPR).
 *
 * @param name what the notice is called
 * @param engagement the engagement under which it was given
 * @param kind what changes
 * @param subProcessor whom it is about, where that party is in the register
 * @param subProcessorName whom it is about, in the notice's words
 * @param task what the sub-processor is to do
 * @param country where, as ISO 3166-1 alpha-2 code; blank where not stated
 * @param receivedOn when the notice was received
 * @param effectiveOn when the change takes effect
 * @param objectionPeriod within which one may object; blank for that of the engagement
 * @param decision what was decided
 * @param decidedOn when
 * @param decidedBy by whom
 * @param reason why
 * @param documents the notice, the answer
 * @param notes internal notes
 * @param provenance where this comes from
 */
public record ChangeNotice(
        String name,
        Id<Engagement> engagement,
        ChangeKind kind,
        Id<Party> subProcessor,
        String subProcessorName,
        String task,
        String country,
        PartialDate receivedOn,
        PartialDate effectiveOn,
        CalendarPeriod objectionPeriod,
        NoticeDecision decision,
        PartialDate decidedOn,
        String decidedBy,
        String reason,
        List<Id<EvidenceDocument>> documents,
        String notes,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final ChangeNotice BLANK = new ChangeNotice(
            "",
            Id.none(),
            ChangeKind.ADDITION,
            Id.none(),
            "",
            "",
            "",
            PartialDate.BLANK,
            PartialDate.BLANK,
            CalendarPeriod.BLANK,
            NoticeDecision.OPEN,
            PartialDate.BLANK,
            "",
            "",
            List.of(),
            "",
            Provenance.BLANK);

    public ChangeNotice {
        country = Countries.codeOf(country);
        documents = List.copyOf(documents);
    }

    /** A new notice given under an engagement. */
    public static ChangeNotice under(Id<Engagement> engagement) {
        return new ChangeNotice("", engagement, BLANK.kind, BLANK.subProcessor, "", "", "", BLANK.receivedOn, BLANK.effectiveOn, BLANK.objectionPeriod,
                BLANK.decision, BLANK.decidedOn, "", "", List.of(), "", BLANK.provenance);
    }

    /**
     * The last day on which one may object: that of receipt and the period on from it, the notice's own or else that of its
     * engagement. Blank where the day of receipt or the period is not known.
     */
    public PartialDate deadline(Engagement under) {
        var period = objectionPeriod.isBlank() ? under.objectionPeriod() : objectionPeriod;
        return receivedOn.day() == 0 || period.isBlank() ? PartialDate.BLANK : PartialDate.of(period.after(receivedOn.earliest()));
    }

    /** How urgent it is on a day; {@code under} is its engagement. */
    public NoticeState state(Engagement under, LocalDate day) {
        var deadline = deadline(under);
        if (decision != NoticeDecision.OPEN) {
            return NoticeState.DECIDED;
        }
        if (deadline.isBlank()) {
            return NoticeState.NO_DEADLINE;
        }
        return deadline.earliest().isBefore(day) ? NoticeState.OVERDUE
                : deadline.earliest().minusDays(NoticeState.DAYS_AHEAD).isAfter(day) ? NoticeState.RUNNING : NoticeState.SOON;
    }

    /** How change notices are kept: named "change-notice", titled by their name. */
    public static final Kind<ChangeNotice> KIND = new Kind<>("change-notice", ChangeNotice.class, ChangeNotice::name, BLANK);
}
