package org.article30.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.article30.party.Party;
import org.article30.processor.Chain;
import org.article30.processor.Engagement;
import org.article30.store.Id;
import org.article30.store.Stored;

/** A chain of processors as boxes and lines: each party once, however many engage it. */
final class ChainGraph {

    /** How many boxes one below the other still can be read in print. */
    private static final int ROWS = 9;

    /**
     * A box.
     *
     * @param key the party's id; where none is recorded, that of the engagement
     * @param party the party, or none
     * @param layer 0 for who stands at the top
     * @param hops the engagements that lead to it
     */
    record Node(Id<?> key, Id<Party> party, int layer, List<Stored<Engagement>> hops) {

        Node at(int other) {
            return new Node(key, party, other, hops);
        }
    }

    /** A part of the drawing: its boxes from left to right, each in its column of the part. */
    record Part(List<Node> nodes) {
    }

    private final Map<Id<?>, Node> nodes = new LinkedHashMap<>();
    private final Map<Id<?>, Set<Id<?>>> below = new HashMap<>();

    ChainGraph(Chain chain) {
        chain.principals().stream().sorted().forEach(principal -> nodes.put(principal, new Node(principal, new Id<>(principal.value()), 0, List.of())));
        for (var hop : chain.hops()) {
            var engagement = hop.engagement();
            var known = nodes.getOrDefault(key(engagement), new Node(key(engagement), engagement.value().processor(), 0, List.of()));
            var hops = new ArrayList<>(known.hops());
            hops.add(engagement);
            nodes.put(known.key(), new Node(known.key(), known.party(), Math.max(known.layer(), hop.level()), hops));
            below.computeIfAbsent(engagement.value().principal(), _ -> new LinkedHashSet<>()).add(known.key());
        }
    }

    private static Id<?> key(Stored<Engagement> engagement) {
        return engagement.value().processor().isNone() ? engagement.id() : engagement.value().processor();
    }

    /** All of it as one drawing, however large. */
    Part whole() {
        return new Part(List.copyOf(nodes.values()));
    }

    /** The boxes that one leads to. */
    List<Node> below(Node node) {
        return below.getOrDefault(node.key(), Set.of()).stream().filter(key -> !key.equals(node.key())).map(key -> nodes.getOrDefault(key, node)).toList();
    }

    /**
     * All of it in parts that can be read on a page: each shows a box, some of the boxes below it, and what is below these
     * where there is room; what goes on is the head of a part of its own.
     */
    List<Part> parts() {
        var parts = new ArrayList<Part>();
        var shown = new HashSet<Id<?>>();
        var heads = new ArrayDeque<>(nodes.values().stream().filter(node -> node.layer() == 0).toList());
        while (!heads.isEmpty()) {
            var head = heads.remove();
            if (shown.add(head.key())) {
                partsUnder(head, shown, heads, parts);
            }
        }
        return parts;
    }

    private void partsUnder(Node head, Set<Id<?>> shown, ArrayDeque<Node> heads, List<Part> parts) {
        var part = new LinkedHashMap<Id<?>, Node>();
        int rows = 0;
        for (var child : below(head)) {
            var further = below(child);
            boolean fits = !shown.contains(child.key()) && further.size() <= ROWS;
            int needed = fits ? Math.max(1, further.size()) : 1;
            if (rows > 0 && rows + needed > ROWS) {
                parts.add(part(head, part));
                part.clear();
                rows = 0;
            }
            rows += needed;
            part.put(child.key(), child.at(1));
            if (fits) {
                shown.add(child.key());
                further.forEach(last -> part.putIfAbsent(last.key(), last.at(2)));
                further.stream().filter(last -> !below(last).isEmpty()).forEach(heads::add);
            } else {
                heads.add(child);
            }
        }
        parts.add(part(head, part));
    }

    private static Part part(Node head, Map<Id<?>, Node> others) {
        var nodes = new ArrayList<Node>();
        nodes.add(head.at(0));
        others.values().stream().filter(node -> !node.key().equals(head.key())).forEach(nodes::add);
        return new Part(List.copyOf(nodes));
    }
}
