package org.article30.document;

import java.util.ArrayList;
import java.util.List;

/** Labels on the left, values on the right, a hairline between. */
final class FactsLayout implements Layout {

    private static final float LABELS = 0.29f;
    private static final float PADDING = 4.5f;

    /** Up to this height the whole stands on one page. */
    private static final float KEPT = Flow.PAGE / 3;

    private final List<Row> rows = new ArrayList<>();

    FactsLayout(Block.Facts facts) {
        float labels = Sheet.TEXT_WIDTH * LABELS;
        var places = List.of(
                new Row.Cell(Sheet.LEFT, labels - 14, Block.Align.LEFT, Tag.TH, Tag.OF_ROW),
                new Row.Cell(Sheet.LEFT + labels, Sheet.TEXT_WIDTH - labels, Block.Align.LEFT, Tag.TD, ""));
        for (var fact : facts.facts()) {
            var label = LineBreaker.lines(fact.label(), Type.LABEL, labels - 14);
            rows.add(new Row(List.of(label, values(fact.value(), Sheet.TEXT_WIDTH - labels)), places, PADDING));
        }
    }

    /** The lines of several texts, one below the other with a little space between. */
    static List<Line> values(List<Text> texts, float width) {
        var lines = new ArrayList<Line>();
        for (var text : texts) {
            var broken = LineBreaker.lines(text, Type.BODY, width);
            lines.add(lines.isEmpty() ? broken.getFirst().spaced(-1.25f) : broken.getFirst().spaced(2));
            lines.addAll(broken.subList(1, broken.size()));
        }
        return lines;
    }

    @Override
    public float before() {
        return 6;
    }

    @Override
    public float lead() {
        var whole = height(rows);
        return whole <= KEPT ? whole : Math.min(height(rows.subList(0, Math.min(2, rows.size()))), Flow.PAGE / 2);
    }

    private static float height(List<Row> rows) {
        return (float) rows.stream().mapToDouble(Row::height).sum();
    }

    @Override
    public void place(Flow flow) {
        if (rows.isEmpty()) {
            return;
        }
        flow.canvas().open(Tag.TABLE);
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0 && i == rows.size() - 2) {
                rows.get(i).keepWith(rows.get(i + 1), flow, () -> { });
            }
            rows.get(i).place(flow, () -> { }, i == rows.size() - 1 ? Tint.PAPER : Tint.HAIRLINE);
        }
        flow.canvas().close();
        flow.advance(4);
    }
}
