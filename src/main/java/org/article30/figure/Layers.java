package org.article30.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Where boxes stand in a drawing of what leads to what, from left to right: in columns, each near what it is joined to and
 * ordered so that few lines cross (the method of Sugiyama; the places within a column by isotonic regression).
 */
public final class Layers {

    private static final int SWEEPS = 12;

    /**
     * What is to be placed.
     *
     * @param layer its column, from 0
     * @param height how much room it needs in its column
     */
    public record Box(int layer, double height) {
    }

    /** A line from one box to another, by their places in the list of boxes. */
    public record Line(int from, int to) {
    }

    private final List<Box> boxes;
    private final double gap;
    private final double[] middle;
    private final List<List<Integer>> before = new ArrayList<>();
    private final List<List<Integer>> after = new ArrayList<>();
    private final Map<Integer, List<Integer>> columns = new TreeMap<>();

    private Layers(List<Box> boxes, List<Line> lines, double gap) {
        this.boxes = boxes;
        this.gap = gap;
        middle = new double[boxes.size()];
        boxes.forEach(_ -> {
            before.add(new ArrayList<>());
            after.add(new ArrayList<>());
        });
        lines.forEach(line -> {
            before.get(line.to()).add(line.from());
            after.get(line.from()).add(line.to());
        });
        IntStream.range(0, boxes.size()).forEach(i -> columns.computeIfAbsent(boxes.get(i).layer(), _ -> new ArrayList<>()).add(i));
    }

    /**
     * The middle of each box on the vertical axis, the uppermost box beginning at 0.
     *
     * @param boxes in an order that the columns keep where nothing speaks against it
     * @param lines what leads to what
     * @param gap the room between two boxes of a column
     */
    public static double[] place(List<Box> boxes, List<Line> lines, double gap) {
        var layers = new Layers(boxes, lines, gap);
        layers.columns.values().forEach(layers::stack);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean down = sweep % 2 == 0;
            var columns = new ArrayList<>(layers.columns.values());
            (down ? columns : columns.reversed()).forEach(column -> layers.arrange(column, down ? layers.before : layers.after));
        }
        return layers.moved();
    }

    /** One below the other, around 0. */
    private void stack(List<Integer> column) {
        double all = column.stream().mapToDouble(i -> boxes.get(i).height() + gap).sum();
        double y = -all / 2;
        for (int i : column) {
            middle[i] = y + boxes.get(i).height() / 2;
            y += boxes.get(i).height() + gap;
        }
    }

    private void arrange(List<Integer> column, List<List<Integer>> joined) {
        var wanted = new double[boxes.size()];
        column.forEach(i -> wanted[i] = joined.get(i).stream().mapToDouble(other -> middle[other]).average().orElse(middle[i]));
        column.sort(Comparator.comparingDouble(i -> wanted[i]));
        var offset = new double[column.size()];
        for (int k = 1; k < column.size(); k++) {
            offset[k] = offset[k - 1] + (boxes.get(column.get(k - 1)).height() + boxes.get(column.get(k)).height()) / 2 + gap;
        }
        var placed = increasing(IntStream.range(0, column.size()).mapToDouble(k -> wanted[column.get(k)] - offset[k]).toArray());
        IntStream.range(0, column.size()).forEach(k -> middle[column.get(k)] = placed[k] + offset[k]);
    }

    /** The sequence that never falls and is nearest to the values: neighbours that fall are levelled to their mean. */
    private static double[] increasing(double[] values) {
        var sums = new ArrayList<Double>();
        var counts = new ArrayList<Integer>();
        for (double value : values) {
            double sum = value;
            int count = 1;
            while (!sums.isEmpty() && sums.getLast() / counts.getLast() > sum / count) {
                sum += sums.removeLast();
                count += counts.removeLast();
            }
            sums.add(sum);
            counts.add(count);
        }
        return IntStream.range(0, sums.size()).boxed()
                .flatMapToDouble(i -> IntStream.range(0, counts.get(i)).mapToDouble(_ -> sums.get(i) / counts.get(i))).toArray();
    }

    private double[] moved() {
        double top = IntStream.range(0, middle.length).mapToDouble(i -> middle[i] - boxes.get(i).height() / 2).min().orElse(0);
        return IntStream.range(0, middle.length).mapToDouble(i -> middle[i] - top).toArray();
    }
}
