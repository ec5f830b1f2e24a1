package org.article30.logbook;

import java.time.LocalDate;
import java.util.List;
import org.article30.activity.Activity;
import org.article30.activity.RightKind;
import org.article30.evidence.EvidenceDocument;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.ClockState;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.records.Kind;
import org.article30.store.Id;

/**
 * A request by a data subject to exercise a right (Articles 12 and 15 to 22 GDPR), with its clock.
 *
 * @param reference your own reference, such as R-2026-7
 * @param right which right is exercised
 * @param receivedOn when it was received
 * @param channel how it came in
 * @param person who asks; a reference does as well
 * @param identity whether the identity is established (Art. 12(6))
 * @param identityOn when it was established, where it was in doubt
 * @param activities the activities concerned
 * @param request what is asked for
 * @param extensionNotifiedOn when the person was told of an extension by two months (Art. 12(3))
 * @param extensionReason why it takes longer
 * @param outcome what came of it
 * @param answeredOn when it was answered
 * @param answer what was answered and done, or why it was refused (Art. 12(4))
 * @param handledBy who saw to it
 * @param documents the request and the answer
 * @param notes for your own use
 * @param provenance where this comes from: the document, the place and how certain it is
 */
public record SubjectRequest(
        String reference,
        RightKind right,
        PartialDate receivedOn,
        String channel,
        String person,
        IdentityCheck identity,
        PartialDate identityOn,
        List<Id<Activity>> activities,
        String request,
        PartialDate extensionNotifiedOn,
        String extensionReason,
        RequestOutcome outcome,
        PartialDate answeredOn,
        String answer,
        String handledBy,
        List<Id<EvidenceDocument>> documents,
        String notes,
        Provenance provenance) {

    private static final CalendarPeriod MONTH = new CalendarPeriod(0, 1, 0);
    private static final CalendarPeriod THREE_MONTHS = new CalendarPeriod(0, 3, 0);

    /** Nothing recorded yet. */
    public static final SubjectRequest BLANK = new SubjectRequest(
            "", RightKind.ACCESS, PartialDate.BLANK, "", "", IdentityCheck.NOT_CHECKED, PartialDate.BLANK,
            List.of(), "", PartialDate.BLANK, "", RequestOutcome.OPEN, PartialDate.BLANK, "", "", List.of(), "",
            Provenance.BLANK);

    public SubjectRequest {
        activities = List.copyOf(activities);
        documents = List.copyOf(documents);
    }

    /** Reference and person, as lists show it. */
    public String title() {
        return (reference + " " + person).strip();
    }

    /**
     * Until when the request is to be answered (Article 12(3) GDPR): a month after it was received, or after the identity was
     * established where that was in doubt; three where the person was told of the extension within the first month. Blank where the
     * day of receipt is not known.
     */
    public PartialDate dueOn() {
        var start = start();
        var isExtended = !extensionNotifiedOn.isBlank() && !isExtendedLate();
        return start.day() == 0 ? PartialDate.BLANK : PartialDate.of((isExtended ? THREE_MONTHS : MONTH).after(start.earliest()));
    }

    /** From when the period runs; an identity that was known before the request came changes nothing. */
    private PartialDate start() {
        var isKnownBefore = receivedOn.day() > 0 && identityOn.day() > 0 && identityOn.earliest().isBefore(receivedOn.earliest());
        return identityOn.day() == 0 || isKnownBefore ? receivedOn : identityOn;
    }

    /** Whether the request is said to be answered, but not when. */
    public boolean isAnsweredOnNoDay() {
        return answeredOn.isBlank() && outcome != RequestOutcome.OPEN && outcome != RequestOutcome.WITHDRAWN;
    }

    /** How the period stands on a day; none where the person has withdrawn the request, or where it is not said when it was answered. */
    public ClockState clock(LocalDate day) {
        return outcome == RequestOutcome.WITHDRAWN || isAnsweredOnNoDay() ? ClockState.NONE : ClockState.of(dueOn(), answeredOn, day);
    }

    /** Whether the person was told of the extension only after the first month, so that it extends nothing. */
    public boolean isExtendedLate() {
        var start = start();
        return start.day() > 0 && extensionNotifiedOn.day() > 0 && extensionNotifiedOn.earliest().isAfter(MONTH.after(start.earliest()));
    }

    /** How these records are kept: named "subject-request", titled by reference and name. */
    public static final Kind<SubjectRequest> KIND =
            new Kind<>("subject-request", SubjectRequest.class, SubjectRequest::title, BLANK);
}
