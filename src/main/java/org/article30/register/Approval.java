package org.article30.register;

import java.util.ArrayList;
import java.util.List;
import org.article30.activity.Activity;
import org.article30.activity.Purpose;
import org.article30.activity.Status;
import org.article30.party.PartyKind;

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
        var obstacles = new ArrayList<String>();
        if (activity.purposes().stream().anyMatch(Purpose::open)) {
            obstacles.add("open-purpose");
        }
        var controllers = activity.controllers().stream().map(link -> view.party(link.party())).toList();
        if (controllers.isEmpty()) {
            obstacles.add("no-controller");
        }
        if (controllers.stream().anyMatch(party -> party.kind() == PartyKind.GROUP || party.kind() == PartyKind.CATEGORY)) {
            obstacles.add("unnamed-controllers");
        }
        if (controllers.stream().anyMatch(party -> !party.unverified().isBlank())) {
            obstacles.add("unverified-controller");
        }
        return List.copyOf(obstacles);
    }

    /** Whether the activity is called approved although something stands in the way. */
    public static boolean isRefused(Activity activity, RegisterView view) {
        return activity.particulars().status() == Status.APPROVED && !obstacles(activity, view).isEmpty();
    }
}
