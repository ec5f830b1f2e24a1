package org.article30.transfer;

import java.time.LocalDate;
import java.util.List;
import org.article30.law.Period;

/** What the days of a rule, and of a recipient's own certificate, mean for a day. */
final class Validity {

    private Validity() {
    }

    /** Why a rule does not hold on a day; nothing where it does. */
    static List<Reason> fault(Period period, LocalDate day, String endedBy) {
        if (period.contains(day)) {
            return List.of();
        }
        if (period.from().equals(LocalDate.MAX)) {
            return List.of(Reason.of("not-adopted"));
        }
        if (day.isBefore(period.from())) {
            return List.of(Reason.of("not-yet", period.from()));
        }
        var since = period.until().plusDays(1);
        return List.of(endedBy.isBlank() ? Reason.of("lapsed", since) : Reason.of("lapsed-by", since, new Reason.Cause(endedBy)));
    }

    /** From when to when a rule is in force. */
    static Reason inForce(Period period) {
        return period.isOpenEnded() ? Reason.of("in-force", period.from()) : Reason.of("in-force-until", period.from(), period.until());
    }

    /** That a rule ends within a year. */
    static List<Reason> endNear(LocalDate until, LocalDate day) {
        return until.equals(LocalDate.MAX) || until.isAfter(day.plusYears(1)) ? List.of() : List.of(Reason.of("end-near", until));
    }

    /** That it has ended for this recipient, as its certificate. */
    static List<Reason> ofRecipient(Safeguard safeguard, LocalDate day) {
        var expires = safeguard.expiresOn();
        return expires.isBlank() || !expires.latest().isBefore(day) ? List.of() : List.of(Reason.of("expired", expires));
    }

    /** That it ends for this recipient within three months: certificates run for a year at a time. */
    static List<Reason> ofRecipientSoon(Safeguard safeguard, LocalDate day) {
        var expires = safeguard.expiresOn();
        return expires.isBlank() || expires.earliest().isAfter(day.plusMonths(3)) ? List.of() : List.of(Reason.of("expires", expires));
    }
}
