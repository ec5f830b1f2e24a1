package org.article30.processor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.article30.party.Party;
import org.article30.store.Id;
import org.article30.store.Stored;

/**
 * Chains that come back to where they began: somebody would process, at the end, for himself. Two companies that work for
 * each other in different activities make no ring.
 */
public final class Rings {

    private Rings() {
    }

    /**
     * The first ring that an engagement of the register closes: the parties on it in order, the first one again at the end.
     *
     * @param all the engagements of the register
     * @param suspects those that may close one, such as those just saved
     */
    public static Optional<List<Id<Party>>> closedBy(Collection<Stored<Engagement>> all, Set<Id<?>> suspects) {
        var entangled = entangled(all);
        var engagements = new Engagements(entangled);
        return entangled.stream().filter(engagement -> suspects.contains(engagement.id()))
                .map(engagement -> ring(engagements, engagement)).filter(ring -> !ring.isEmpty()).findFirst();
    }

    /** Only what has something above and something below can be part of a ring; the rest falls away from both ends. */
    private static List<Stored<Engagement>> entangled(Collection<Stored<Engagement>> all) {
        var left = all.stream().filter(engagement -> !engagement.value().principal().isNone() && !engagement.value().processor().isNone()).toList();
        int before;
        do {
            before = left.size();
            var above = ends(left, Engagement::processor);
            var below = ends(left, Engagement::principal);
            left = left.stream().filter(engagement -> above.contains(engagement.value().principal()) && below.contains(engagement.value().processor())).toList();
        } while (left.size() < before);
        return left;
    }

    private static Set<Id<Party>> ends(List<Stored<Engagement>> engagements, Function<Engagement, Id<Party>> end) {
        return engagements.stream().map(engagement -> end.apply(engagement.value())).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Id<Party>> ring(Engagements engagements, Stored<Engagement> first) {
        Map<Id<Engagement>, Stored<Engagement>> cameFrom = new HashMap<>();
        Map<Id<Engagement>, Scope> scopes = new HashMap<>(Map.of(first.id(), Scope.ALL.narrowed(first.value())));
        var next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty()) {
            var above = next.remove();
            if (above.value().processor().equals(first.value().principal())) {
                return parties(above, first, cameFrom);
            }
            var scope = scopes.getOrDefault(above.id(), Scope.NOTHING);
            for (var under : engagements.below(above.id())) {
                var before = scopes.getOrDefault(under.id(), Scope.NOTHING);
                var now = before.and(scope.narrowed(under.value()));
                if (!now.equals(before)) {
                    scopes.put(under.id(), now);
                    cameFrom.putIfAbsent(under.id(), above);
                    next.add(under);
                }
            }
        }
        return List.of();
    }

    private static List<Id<Party>> parties(Stored<Engagement> last, Stored<Engagement> first, Map<Id<Engagement>, Stored<Engagement>> cameFrom) {
        var parties = new ArrayList<Id<Party>>(List.of(last.value().processor()));
        for (var at = last; !at.id().equals(first.id()); at = cameFrom.getOrDefault(at.id(), first)) {
            parties.addFirst(at.value().principal());
        }
        parties.addFirst(first.value().principal());
        return parties;
    }
}
