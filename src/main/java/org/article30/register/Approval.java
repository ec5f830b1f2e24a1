package org.article30.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.article30.activity.Activity;
import org.article30.activity.Purpose;
import org.article30.activity.Status;
import org.article30.party.Party;
import org.article30.party.PartyKind;
import org.article30.records.RecordStore;
import org.article30.store.Id;

/** What stands in the way of calling an activity approved. */
public final class Approval {

    private Approval() {
    }

    /**
     * The obstacles to approving an activity: a catch-all purpose (Article 5(1)(b) GDPR), a controller that is a group
     * or category whose members are not named (Articles 4(7) and 30(1)(a)), or a controller not yet verified.
     *
     * @return keys of sentences under "approval."; empty when nothing stands in the way
     */
    public static List<String> obstacles(Activity activity, RegisterView view) {
        return obstacles(activity, view::party);
    }

    private static List<String> obstacles(Activity activity, Function<Id<Party>, Party> party) {
        var obstacles = new ArrayList<String>();
        if (activity.purposes().stream().anyMatch(Purpose::open)) {
            obstacles.add("open-purpose");
        }
        var controllers = activity.controllers().stream().map(link -> party.apply(link.party())).toList();
        if (controllers.isEmpty()) {
            obstacles.add("no-controller");
        }
        if (controllers.stream().anyMatch(found -> found.kind() == PartyKind.GROUP || found.kind() == PartyKind.CATEGORY)) {
            obstacles.add("unnamed-controllers");
        }
        if (controllers.stream().anyMatch(found -> !found.unverified().isBlank())) {
            obstacles.add("unverified-controller");
        }
        return List.copyOf(obstacles);
    }

    /** Throws {@link NotApprovable} if one of the records is an activity called approved although something stands in the way. */
    static void require(Set<Id<?>> records, RecordStore<Activity> activities, RecordStore<Party> parties) {
        activities.among(records).stream().map(stored -> stored.value()).filter(activity -> activity.particulars().status() == Status.APPROVED)
                .forEach(activity -> firstObstacle(activity, parties).ifPresent(obstacle -> {
                    throw new NotApprovable(activity.title(), obstacle);
                }));
    }

    private static Optional<String> firstObstacle(Activity activity, RecordStore<Party> parties) {
        return obstacles(activity, id -> parties.find(id).map(stored -> stored.value()).orElse(Party.BLANK)).stream().findFirst();
    }
}
