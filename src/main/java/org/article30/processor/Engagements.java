package org.article30.processor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.article30.store.Id;
import org.article30.store.Stored;

/** The engagements of a register, by who engages and who is engaged. */
public final class Engagements {

    private final Map<Id<Engagement>, Stored<Engagement>> known = new LinkedHashMap<>();
    private final Map<Id<?>, List<Stored<Engagement>>> byPrincipal = new HashMap<>();
    private final Map<Id<?>, List<Stored<Engagement>>> byProcessor = new HashMap<>();

    /** An index of these. */
    public Engagements(Collection<Stored<Engagement>> all) {
        for (var engagement : all) {
            known.put(engagement.id(), engagement);
            byPrincipal.computeIfAbsent(engagement.value().principal(), _ -> new ArrayList<>()).add(engagement);
            byProcessor.computeIfAbsent(engagement.value().processor(), _ -> new ArrayList<>()).add(engagement);
        }
        byPrincipal.remove(Id.NONE);
        byProcessor.remove(Id.NONE);
    }

    Stored<Engagement> get(Id<Engagement> id) {
        return Objects.requireNonNull(known.get(id));
    }

    /** What the processor of an engagement engages. */
    List<Stored<Engagement>> below(Id<Engagement> engagement) {
        return byPrincipal.getOrDefault(get(engagement).value().processor(), List.of());
    }

    /** What the principal of an engagement is engaged for. */
    List<Stored<Engagement>> above(Engagement engagement) {
        return byProcessor.getOrDefault(engagement.principal(), List.of());
    }

    /** The engagements of the sub-processors of one, for any of its activities. */
    public List<Stored<Engagement>> under(Engagement engagement) {
        return byPrincipal.getOrDefault(engagement.processor(), List.of()).stream().filter(other -> isTogether(engagement, other.value())).toList();
    }

    /** The engagements for which one engages a sub-processor. */
    public List<Stored<Engagement>> over(Engagement engagement) {
        return above(engagement).stream().filter(other -> isTogether(engagement, other.value())).toList();
    }

    /** Whether two serve an activity in common; one that names none serves all. */
    private static boolean isTogether(Engagement one, Engagement other) {
        return one.activities().isEmpty() || other.activities().isEmpty() || !Collections.disjoint(one.activities(), other.activities());
    }

    /** All that is reached from the top down, with the activities whose data come down to each. */
    Map<Id<Engagement>, Scope> reached(List<Stored<Engagement>> tops, Scope scope) {
        var reached = new LinkedHashMap<Id<Engagement>, Scope>();
        var grown = new ArrayDeque<Stored<Engagement>>();
        tops.forEach(top -> reach(top, scope, reached, grown));
        while (!grown.isEmpty()) {
            var above = grown.remove().id();
            var known = reached.getOrDefault(above, Scope.NOTHING);
            below(above).forEach(under -> reach(under, known, reached, grown));
        }
        return reached;
    }

    private static void reach(Stored<Engagement> engagement, Scope from, Map<Id<Engagement>, Scope> reached, ArrayDeque<Stored<Engagement>> grown) {
        var before = reached.getOrDefault(engagement.id(), Scope.NOTHING);
        var now = before.and(from.narrowed(engagement.value()));
        if (!now.equals(before)) {
            reached.put(engagement.id(), now);
            grown.add(engagement);
        }
    }
}
