package org.article30.processor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.article30.party.Party;
import org.article30.store.Id;
import org.article30.store.Stored;

/**
 * Who processes for whom, to any depth: engagements and those that serve them. An engagement serves one above it if its
 * principal is the processor above and it is for all activities, or for one that comes down to it; what comes down
 * becomes narrower on the way, so that a sub-processor engaged for another client's data is not in this client's chain.
 * A processor that several engage is in it once.
 */
public final class Chain {

    /**
     * An engagement in a chain.
     *
     * @param engagement the engagement
     * @param level 1 for a processor of the chain's principal, 2 for its sub-processor …; the longest way counts
     */
    public record Hop(Stored<Engagement> engagement, int level) {
    }

    private final Set<Id<?>> principals;
    private final Map<Id<Engagement>, Hop> hops = new LinkedHashMap<>();
    private final Map<Id<Engagement>, List<Stored<Engagement>>> below = new HashMap<>();

    private Chain(Engagements all, List<Stored<Engagement>> tops, Scope scope) {
        var reached = all.reached(tops, scope);
        principals = new LinkedHashSet<>(tops.stream().map(top -> top.value().principal()).toList());
        reached.forEach((engagement, known) -> below.put(engagement, all.below(engagement).stream()
                .filter(under -> !known.narrowed(under.value()).isEmpty()).toList()));
        levels(tops).forEach((id, level) -> hops.put(id, new Hop(all.get(id), level)));
    }

    /**
     * The level of each, the longest way counting: one is settled when all above it are. What lies in a ring, which a
     * register does not take but a file may hold, comes last.
     */
    private Map<Id<Engagement>, Integer> levels(List<Stored<Engagement>> tops) {
        var above = new HashMap<Id<Engagement>, Integer>();
        below.values().forEach(some -> some.forEach(under -> above.merge(under.id(), 1, Integer::sum)));
        var levels = new LinkedHashMap<Id<Engagement>, Integer>();
        tops.forEach(top -> levels.put(top.id(), 1));
        var settled = new ArrayDeque<>(tops.stream().map(Stored::id).filter(id -> !above.containsKey(id)).toList());
        while (!settled.isEmpty()) {
            var id = settled.remove();
            for (var under : below(id)) {
                levels.merge(under.id(), levels.getOrDefault(id, 0) + 1, Math::max);
                if (above.merge(under.id(), -1, Integer::sum) == 0) {
                    settled.add(under.id());
                }
            }
        }
        below.keySet().forEach(id -> levels.putIfAbsent(id, levels.size()));
        return levels;
    }

    /**
     * The chain below a party (all that it engages, for whatever activity), below one engagement, or of one activity (from
     * its controllers down).
     *
     * @param all the engagements of a register
     * @param root the id of a party, an engagement or an activity
     */
    public static Chain of(Collection<Stored<Engagement>> all, Id<?> root) {
        var engagements = new Engagements(all);
        var itself = all.stream().filter(engagement -> engagement.id().equals(root)).toList();
        if (!itself.isEmpty()) {
            return new Chain(engagements, itself, Scope.ALL);
        }
        var engaged = all.stream().filter(engagement -> engagement.value().principal().equals(root)).toList();
        return engaged.isEmpty() ? ofActivity(engagements, all.stream().filter(engagement -> engagement.value().activities().contains(root)).toList(), root)
                : new Chain(engagements, engaged, Scope.ALL);
    }

    /**
     * The chain of one activity, from its controllers down.
     *
     * @param engagements the engagements of a register
     * @param serving those of them that name the activity
     * @param activity the activity
     */
    public static Chain ofActivity(Engagements engagements, Collection<Stored<Engagement>> serving, Id<?> activity) {
        var processors = new HashSet<Id<?>>();
        serving.forEach(engagement -> processors.add(engagement.value().processor()));
        return new Chain(engagements, serving.stream().filter(engagement -> !processors.contains(engagement.value().principal())).toList(),
                Scope.of(activity));
    }

    /**
     * The chains of a register, one for each party that engages processors for data of its own: a party that only passes on
     * what it was engaged for is in the chain of who engaged it.
     */
    public static Map<Id<Party>, Chain> all(Collection<Stored<Engagement>> all) {
        var engagements = new Engagements(all);
        var chains = new LinkedHashMap<Id<Party>, Chain>();
        tops(engagements, all).forEach((principal, own) -> chains.put(principal, new Chain(engagements, own, Scope.ALL)));
        return chains;
    }

    /** The parties at the top of the chains of a register; none of the chains is composed. */
    public static Set<Id<Party>> tops(Collection<Stored<Engagement>> all) {
        return tops(new Engagements(all), all).keySet();
    }

    private static Map<Id<Party>, List<Stored<Engagement>>> tops(Engagements engagements, Collection<Stored<Engagement>> all) {
        var tops = new LinkedHashMap<Id<Party>, List<Stored<Engagement>>>();
        all.stream().filter(engagement -> isTop(engagement.value(), engagements.above(engagement.value())))
                .forEach(top -> tops.computeIfAbsent(top.value().principal(), _ -> new ArrayList<>()).add(top));
        return tops;
    }

    /** Whether nobody engaged the principal for all of what it engages the processor for. */
    private static boolean isTop(Engagement engagement, List<Stored<Engagement>> above) {
        return engagement.activities().isEmpty() ? above.isEmpty() : !engagement.activities().stream().allMatch(activity -> above.stream()
                .anyMatch(one -> one.value().activities().isEmpty() || one.value().activities().contains(activity)));
    }

    /** Who stands at the top. */
    public Set<Id<?>> principals() {
        return Set.copyOf(principals);
    }

    /** Every engagement in it once, by level. */
    public List<Hop> hops() {
        return hops.values().stream().sorted((one, other) -> Integer.compare(one.level(), other.level())).toList();
    }

    /** The engagements of the sub-processors of one. */
    public List<Stored<Engagement>> below(Id<Engagement> engagement) {
        return below.getOrDefault(engagement, List.of());
    }

    /** How many levels of processors there are; 0 where nobody is engaged. */
    public int depth() {
        return hops.values().stream().mapToInt(Hop::level).max().orElse(0);
    }

    /** The processors in it, each once; a party that may be a controller counts only when that is settled. */
    public Set<Id<Party>> processors() {
        var processors = new LinkedHashSet<Id<Party>>();
        hops().stream().map(hop -> hop.engagement().value()).filter(engagement -> engagement.standing().isSettled()).forEach(engagement -> processors.add(engagement.processor()));
        return processors;
    }
}
