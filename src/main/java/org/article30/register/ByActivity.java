package org.article30.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.article30.activity.Activity;
import org.article30.store.Id;
import org.article30.store.Stored;

/** Sorts records under the activities they name. */
record ByActivity<T extends Record>(Function<T, List<Id<Activity>>> activities) {

    Map<Id<Activity>, List<Stored<T>>> of(List<Stored<T>> records) {
        var sorted = new HashMap<Id<Activity>, List<Stored<T>>>();
        for (var stored : records) {
            for (var activity : activities.apply(stored.value())) {
                sorted.computeIfAbsent(activity, _ -> new ArrayList<>()).add(stored);
            }
        }
        return sorted;
    }
}
