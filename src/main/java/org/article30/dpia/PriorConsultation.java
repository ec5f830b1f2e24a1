package org.article30.dpia;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.article30.evidence.EvidenceDocument;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.ClockState;
import org.article30.fact.PartialDate;
import org.article30.store.Id;

/**
 * The consultation of the supervisory authority (Article 36 GDPR).
 *
 * @param authority the authority consulted
 * @param reference its reference
 * @param submittedOn when the authority received the request
 * @param extensionNotifiedOn when the authority told of an extension by six weeks
 * @param extensionReason why it was extended
 * @param suspensions when the period stood still because the authority awaited information
 * @param answeredOn when the authority answered
 * @param advice what it advised or ordered
 * @param followUp what became of it
 * @param documents the request and the answer
 */
public record PriorConsultation(
        String authority,
        String reference,
        PartialDate submittedOn,
        PartialDate extensionNotifiedOn,
        String extensionReason,
        List<Suspension> suspensions,
        PartialDate answeredOn,
        String advice,
        String followUp,
        List<Id<EvidenceDocument>> documents) {

    private static final int WEEKS = 8;
    private static final int EXTENDED_WEEKS = WEEKS + 6;

    /** Nothing recorded yet. */
    public static final PriorConsultation BLANK = new PriorConsultation(
            "", "", PartialDate.BLANK, PartialDate.BLANK, "", List.of(), PartialDate.BLANK, "", "", List.of());

    public PriorConsultation {
        suspensions = List.copyOf(suspensions);
        documents = List.copyOf(documents);
    }

    /**
     * Until when the authority is to answer (Article 36(2) GDPR): eight weeks after it received the request, fourteen where it told
     * of an extension within the first month, and later by the days for which the period stood still. Blank where the day of receipt is
     * not known, or while information is awaited, for then the period stands still.
     */
    public PartialDate dueOn() {
        if (submittedOn.day() == 0 || suspensions.stream().anyMatch(Suspension::isOpen)) {
            return PartialDate.BLANK;
        }
        var days = (isExtended() ? EXTENDED_WEEKS : WEEKS) * 7L + stood();
        return PartialDate.of(new CalendarPeriod(0, 0, Math.toIntExact(days)).after(submittedOn.earliest()));
    }

    /** For how many days the period stood still since the request; days on which several pieces of information were awaited count once. */
    public long stood() {
        var days = 0L;
        var counted = submittedOn.earliest();
        for (var suspension : suspensions.stream().filter(Suspension::isDated).sorted(Comparator.comparing(one -> one.from().earliest())).toList()) {
            var from = suspension.from().earliest().isAfter(counted) ? suspension.from().earliest() : counted;
            if (suspension.until().earliest().isAfter(from)) {
                days += ChronoUnit.DAYS.between(from, suspension.until().earliest());
                counted = suspension.until().earliest();
            }
        }
        return days;
    }

    /** Whether the authority told of an extension within one month of receiving the request, as Article 36(2) asks. */
    public boolean isExtended() {
        return submittedOn.day() > 0 && extensionNotifiedOn.day() > 0
                && !extensionNotifiedOn.earliest().isAfter(submittedOn.earliest().plusMonths(1));
    }

    /** How the period stands on a day. */
    public ClockState clock(LocalDate day) {
        return ClockState.of(dueOn(), answeredOn, day);
    }
}
