package org.article30.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.law.Countries;
import org.article30.law.Law;
import org.article30.law.LegalRegime;
import org.article30.processor.Engagement;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.transfer.Movement;

/**
 * A transfer that follows from where a processor sits or works, and that the register does not declare: neither does its
 * engagement say on what the transfer rests, nor does an activity it serves have a transfer there, or one to the processor without a country.
 *
 * @param engagement the engagement it follows from
 * @param movement what it is to the law
 * @param bySeat whether it follows only from the processor's seat, as no place of processing is stated
 * @param activities the activities concerned; none where the engagement names none
 */
public record ImpliedTransfer(Stored<Engagement> engagement, Movement movement, boolean bySeat, List<Id<Activity>> activities) {

    /** Keeps its own copy of the activities. */
    public ImpliedTransfer {
        activities = List.copyOf(activities);
    }

    /** The transfers to third countries in the sense of the GDPR that an engagement implies on a day. */
    public static List<ImpliedTransfer> of(Stored<Engagement> engagement, RegisterView view, Law law, LocalDate day) {
        if (!engagement.value().safeguards().isEmpty()) {
            return List.of();
        }
        var stated = view.movements(engagement.value()).stream().filter(hop -> Countries.isCode(hop.country())).toList();
        var seat = view.countryOf(engagement.value().processor());
        var bySeat = stated.isEmpty();
        var hops = bySeat ? Stream.of(view.movement(engagement.value()).to(seat)) : stated.stream();
        var implied = new ArrayList<ImpliedTransfer>();
        hops.filter(hop -> Countries.isCode(hop.country()) && !law.isHome(LegalRegime.EU, hop.country(), day)).forEach(hop -> {
            var undeclared = engagement.value().activities().stream().filter(activity -> !isDeclared(engagement.value(), hop.country(), view, activity)).toList();
            if (!undeclared.isEmpty() || engagement.value().activities().isEmpty() && !view.isTransferred(engagement.value(), hop.country())) {
                implied.add(new ImpliedTransfer(engagement, hop, bySeat, undeclared));
            }
        });
        return implied.stream().distinct().toList();
    }

    private static boolean isDeclared(Engagement engagement, String country, RegisterView view, Id<Activity> activity) {
        return view.transfersOf(activity).stream().map(Stored::value)
                .anyMatch(transfer -> transfer.country().equals(country)
                        || transfer.country().isBlank() && !engagement.processor().isNone() && transfer.recipient().equals(engagement.processor()));
    }
}
