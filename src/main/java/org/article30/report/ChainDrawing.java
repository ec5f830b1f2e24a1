package org.article30.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.article30.document.Block;
import org.article30.document.Block.Align;
import org.article30.document.Block.Ink;
import org.article30.document.Block.Shape;
import org.article30.figure.Layers;
import org.article30.map.TransferMap;
import org.article30.party.Party;
import org.article30.processor.Engagement;
import org.article30.report.ChainGraph.Node;
import org.article30.report.ChainGraph.Part;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.transfer.TransferStatus;

/** One drawing of some boxes of a chain and of what leads to what. */
final class ChainDrawing {

    private static final double WIDTH = 152;
    private static final double ACROSS = 36;
    private static final double BETWEEN = 10;
    private static final double MARGIN = 6;
    private static final double INSET = 7;
    private static final double LINE = 11;
    private static final double NAME_SIZE = 9;
    private static final double SIZE = 7.5;
    /** How many engagements of a shared sub-processor are told apart in its box. */
    private static final int TOLD = 4;

    private final Part part;
    private final ChainGraph graph;
    private final Wording wording;
    private final HopWords words;
    private final Map<Id<?>, Integer> places = new HashMap<>();
    private final List<Layers.Box> boxes = new ArrayList<>();
    private final List<Layers.Line> joins = new ArrayList<>();
    /** For each line drawn, the boxes and bends it goes through. */
    private final List<List<Integer>> ways = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();

    ChainDrawing(Part part, ChainGraph graph, Wording wording) {
        this.part = part;
        this.graph = graph;
        this.wording = wording;
        words = new HopWords(wording);
        part.nodes().forEach(node -> places.put(node.key(), places.size()));
        part.nodes().forEach(node -> boxes.add(new Layers.Box(node.layer(), height(node))));
        part.nodes().forEach(node -> graph.below(node).stream().filter(this::isShown).forEach(under -> join(place(node), place(under))));
    }

    private int place(Node node) {
        return places.getOrDefault(node.key(), 0);
    }

    private boolean isShown(Node node) {
        return places.containsKey(node.key());
    }

    /** A line past columns between gets bends there, so that boxes make way for it. */
    private void join(int from, int to) {
        var way = new ArrayList<>(List.of(from));
        for (int layer = boxes.get(from).layer() + 1; layer < boxes.get(to).layer(); layer++) {
            boxes.add(new Layers.Box(layer, 2));
            joins.add(new Layers.Line(way.getLast(), boxes.size() - 1));
            way.add(boxes.size() - 1);
        }
        joins.add(new Layers.Line(way.getLast(), to));
        way.add(to);
        ways.add(way);
    }

    Block.Figure figure(String caption) {
        var middle = Layers.place(boxes, joins, BETWEEN);
        ways.forEach(way -> draw(way, middle));
        part.nodes().forEach(node -> draw(node, x(node.layer()), MARGIN + middle[place(node)] - height(node) / 2));
        double width = part.nodes().stream().mapToDouble(node -> x(node.layer())).max().orElse(0) + WIDTH + MARGIN;
        double height = 2 * MARGIN;
        for (int i = 0; i < boxes.size(); i++) {
            height = Math.max(height, middle[i] + boxes.get(i).height() / 2 + 2 * MARGIN);
        }
        return new Block.Figure(caption, alternative(), width, height, shapes);
    }

    private void draw(List<Integer> way, double[] middle) {
        for (int i = 1; i < way.size(); i++) {
            double x = x(boxes.get(way.get(i)).layer());
            double y = MARGIN + middle[way.get(i)];
            boolean last = i == way.size() - 1;
            shapes.add(new Shape.Line(x(boxes.get(way.get(i - 1)).layer()) + WIDTH, MARGIN + middle[way.get(i - 1)], x, y, last, Ink.MUTED));
            if (!last) {
                shapes.add(new Shape.Line(x, y, x + WIDTH, y, false, Ink.MUTED));
            }
        }
    }

    private void draw(Node node, double x, double y) {
        shapes.add(new Shape.Box(x, y, WIDTH, height(node), node.hops().isEmpty() ? Ink.PALE : Ink.PAPER, Ink.ACCENT));
        double line = y + 14;
        label(x, INSET, line, name(node), NAME_SIZE, Ink.TEXT);
        for (var hop : told(node)) {
            drawHop(node, hop.value(), x, line);
            line += 2 * LINE;
        }
        for (var more : more(node)) {
            line += LINE;
            label(x, INSET, line, more, SIZE, Ink.MUTED);
        }
        shapes.add(new Shape.Spot(x, y, WIDTH, height(node), target(node), described(node)));
    }

    /** The engagement a box stands for; at the top, the party. */
    private static String target(Node node) {
        return node.hops().isEmpty() ? Party.KIND.name() + " " + node.key() : Engagement.KIND.name() + " " + node.hops().getFirst().id();
    }

    /** The task, then country and status. */
    private void drawHop(Node node, Engagement hop, double x, double line) {
        label(x, INSET, line + LINE, node.hops().size() > 1 ? wording.labelled(words.name(hop.principal(), ""), hop.services()) : hop.services(), SIZE, Ink.MUTED);
        var status = words.status(hop);
        var ink = TransferMap.ink(status.state());
        shapes.add(Shape.Area.disc(x + INSET + 3.5, line + 2 * LINE - 2.6, 3, ink, ink));
        label(x, 2 * INSET + 3, line + 2 * LINE, where(hop, status), SIZE, Ink.TEXT);
    }

    private void label(double x, double inset, double y, String text, double size, Ink ink) {
        shapes.add(new Shape.Label(x + inset, y, Widths.cut(text, size, WIDTH - inset - INSET / 2), size, Align.LEFT, ink));
    }

    private String where(Engagement hop, TransferStatus status) {
        var countries = words.countries(hop);
        return countries.isBlank() ? wording.texts().choice(status.state()) : countries + " · " + wording.texts().choice(status.state());
    }

    private double height(Node node) {
        return 22 + LINE * (2 * told(node).size() + more(node).size());
    }

    private static List<Stored<Engagement>> told(Node node) {
        return node.hops().size() > TOLD ? node.hops().subList(0, TOLD) : node.hops();
    }

    /** What its box has no room for: further engagements of it, and what it engages that is not in this part. */
    private List<String> more(Node node) {
        long further = graph.below(node).stream().filter(under -> !isShown(under)).count();
        return Stream.of(
                node.hops().size() > TOLD ? wording.say("chain.more-hops", node.hops().size() - TOLD) : "",
                further > 0 ? wording.say("chain.further", further) : "").filter(text -> !text.isBlank()).toList();
    }

    private String described(Node node) {
        return node.hops().isEmpty() ? name(node) : String.join("\n", node.hops().stream().map(hop -> described(node, hop.value())).toList());
    }

    private String described(Node node, Engagement hop) {
        var told = Stream.of(hop.services(), where(hop, words.status(hop))).filter(text -> !text.isBlank()).toList();
        return wording.labelled(words.name(hop.principal(), "") + " → " + name(node), String.join(", ", told));
    }

    private String alternative() {
        var told = part.nodes().stream().filter(node -> !node.hops().isEmpty()).map(this::described).toList();
        return told.isEmpty() ? wording.say("chain.nobody") : String.join("; ", told).replace("\n", "; ");
    }

    private String name(Node node) {
        return node.hops().isEmpty() ? words.name(node.party(), "") : words.processor(node.hops().getFirst().value());
    }

    private static double x(int layer) {
        return MARGIN + layer * (WIDTH + ACROSS);
    }
}
