package org.article30.processor;

import java.util.HashSet;
import java.util.Set;
import org.article30.activity.Activity;
import org.article30.store.Id;

/**
 * The activities whose data come down to an engagement.
 *
 * @param all whether it is for all of its principal's activities, none being named
 * @param activities which ones, where not all
 */
record Scope(boolean all, Set<Id<Activity>> activities) {

    static final Scope ALL = new Scope(true, Set.of());
    static final Scope NOTHING = new Scope(false, Set.of());

    /** Keeps its own copy of the activities. */
    Scope {
        activities = Set.copyOf(activities);
    }

    /** One activity alone. */
    static Scope of(Id<?> activity) {
        return new Scope(false, Set.of(new Id<>(activity.value())));
    }

    boolean isEmpty() {
        return !all && activities.isEmpty();
    }

    /** What of it an engagement is for. */
    Scope narrowed(Engagement engagement) {
        if (engagement.activities().isEmpty()) {
            return this;
        }
        var common = new HashSet<>(engagement.activities());
        if (!all) {
            common.retainAll(activities);
        }
        return new Scope(false, common);
    }

    Scope and(Scope other) {
        var both = new HashSet<>(activities);
        both.addAll(other.activities);
        return all || other.all ? ALL : new Scope(false, both);
    }
}
