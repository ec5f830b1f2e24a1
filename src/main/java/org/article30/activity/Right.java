package org.article30.activity;

import java.util.List;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.Provenance;
import org.article30.party.Contact;

/**
 * A right, how it is exercised and within which time (Articles 12 to 22 and 77 GDPR).
 *
 * @param kind the right
 * @param status how it is granted
 * @param text what is said of it
 * @param channels where it is exercised
 * @param deadline the response time, a calendar period
 * @param procedure steps, form, inputs asked for
 * @param exceptions exceptions claimed
 * @param provenance where this comes from
 */
public record Right(
        RightKind kind,
        RightStatus status,
        String text,
        List<Contact> channels,
        CalendarPeriod deadline,
        String procedure,
        String exceptions,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final Right BLANK = new Right(
            RightKind.OTHER,
            RightStatus.NOT_STATED,
            "",
            List.of(),
            CalendarPeriod.BLANK,
            "",
            "",
            Provenance.BLANK);

    public Right {
        channels = List.copyOf(channels);
    }
}
