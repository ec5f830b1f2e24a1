package org.article30.logbook;

import java.time.Instant;
import java.util.List;
import org.article30.activity.Activity;
import org.article30.evidence.EvidenceDocument;
import org.article30.fact.ClockState;
import org.article30.fact.Moment;
import org.article30.fact.Provenance;
import org.article30.records.Kind;
import org.article30.store.Id;

/**
 * A personal data breach (Articles 33 and 34 GDPR): what happened, what follows, what was done, and who was told
 * when. All are documented, notified or not (Article 33(5)).
 *
 * @param reference your own reference, such as B-2026-3
 * @param name what the breach is called
 * @param activities the activities concerned
 * @param role in which capacity one is affected
 * @param kinds what was lost
 * @param beganAt when it began
 * @param endedAt when it ended
 * @param awareAt when you became aware of it: the 72 hours of Art. 33(1) run from here
 * @param awareHow how you became aware, and who reported it
 * @param facts what happened
 * @param subjects whose data, and about how many people
 * @param peopleCount about how many people
 * @param data which data, and about how many records
 * @param recordCount about how many records
 * @param effects what it means or can mean for people
 * @param measures what was done and will be done, also against its effects
 * @param risk how likely it is to harm people
 * @param riskReason risk: reasons
 * @param notification whether the authority was notified
 * @param authority which authority
 * @param notifiedAt notified
 * @param notificationReference its reference
 * @param delayReason why it took longer than 72 hours (Art. 33(1))
 * @param notNotifiedReason why no notification is needed (Art. 33(1))
 * @param communication whether the people concerned were told (Art. 34)
 * @param communicatedAt when they were told
 * @param communicationText how they were told and what, or which ground of Art. 34(3) applies
 * @param controllerToldAt as processor: when the controller was told (Art. 33(2))
 * @param documents reports, notifications, letters
 * @param notes for your own use
 * @param provenance where this comes from: the document, the place and how certain it is
 */
public record Breach(
        String reference,
        String name,
        List<Id<Activity>> activities,
        BreachRole role,
        List<BreachKind> kinds,
        Moment beganAt,
        Moment endedAt,
        Moment awareAt,
        String awareHow,
        String facts,
        String subjects,
        int peopleCount,
        String data,
        int recordCount,
        String effects,
        String measures,
        BreachRisk risk,
        String riskReason,
        NotificationState notification,
        String authority,
        Moment notifiedAt,
        String notificationReference,
        String delayReason,
        String notNotifiedReason,
        CommunicationState communication,
        Moment communicatedAt,
        String communicationText,
        Moment controllerToldAt,
        List<Id<EvidenceDocument>> documents,
        String notes,
        Provenance provenance) {

    private static final int HOURS = 72;
    private static final int LAST_YEAR = 9999;

    /** Nothing recorded yet. */
    public static final Breach BLANK = new Breach(
            "", "", List.of(), BreachRole.CONTROLLER, List.of(), Moment.BLANK, Moment.BLANK, Moment.BLANK, "", "", "",
            0, "", 0, "", "", BreachRisk.NOT_ASSESSED, "", NotificationState.OPEN, "", Moment.BLANK, "", "", "",
            CommunicationState.OPEN, Moment.BLANK, "", Moment.BLANK, List.of(), "", Provenance.BLANK);

    public Breach {
        activities = List.copyOf(activities);
        kinds = List.copyOf(kinds);
        documents = List.copyOf(documents);
    }

    /** Reference and name, as lists show it. */
    public String title() {
        return (reference + " " + name).strip();
    }

    /** Until when the authority is to be notified: 72 hours after becoming aware (Article 33(1) GDPR); blank where the hour of that is not known. */
    public Moment notifyBy() {
        if (!awareAt.isExact()) {
            return Moment.BLANK;
        }
        var end = awareAt.earliest().plusHours(HOURS);
        return end.getYear() > LAST_YEAR ? awareAt : Moment.of(end);
    }

    /** Whether the authority is said to be notified, but not when. */
    public boolean isNotifiedAtNoTime() {
        return notifiedAt.isBlank() && (notification == NotificationState.NOTIFIED || notification == NotificationState.IN_PHASES);
    }

    /**
     * How the 72 hours stand at a point in time; none where no notification is needed, where it is not said when it was made, or
     * where a processor is affected, who tells the controller.
     */
    public ClockState clock(Instant now) {
        var due = notifyBy();
        if (due.isBlank() || isNotifiedAtNoTime() || notification == NotificationState.NOT_NEEDED || role == BreachRole.PROCESSOR) {
            return ClockState.NONE;
        }
        var until = due.earliest().toInstant();
        if (!notifiedAt.isBlank()) {
            return notifiedAt.earliest().toInstant().isAfter(until) ? ClockState.LATE : ClockState.KEPT;
        }
        return now.isAfter(until) ? ClockState.OVERDUE : ClockState.SOON;
    }

    /** How these records are kept: named "breach", titled by reference and name. */
    public static final Kind<Breach> KIND =
            new Kind<>("breach", Breach.class, Breach::title, BLANK);
}
