package org.article30.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** A table: its rows are asked for one by one, its head stands on every page it reaches. */
final class TableLayout implements Layout {

    private static final float GUTTER = 10;
    private static final float PADDING = 3.75f;

    private final Block.Table table;
    private final Words words;
    private final List<Line> caption;
    private final Row head;
    private final List<Row.Cell> places;
    private final Iterator<List<Text>> rows;
    private List<Row> first = List.of();

    TableLayout(Block.Table table, Words words) {
        this.table = table;
        this.words = words;
        this.caption = caption(table.caption());
        this.places = places(Tag.TD);
        this.head = head();
        this.rows = table.rows().iterator();
        if (rows.hasNext()) {
            first = List.of(row(rows.next()));
        }
    }

    /** The lines of a caption; none if there is none. */
    static List<Line> caption(String caption) {
        return caption.isEmpty() ? List.of() : LineBreaker.lines(caption, Type.CAPTION, Sheet.TEXT_WIDTH);
    }

    @Override
    public float before() {
        return caption.isEmpty() ? 8 : 14;
    }

    @Override
    public float lead() {
        float top = Line.height(caption) + head.height();
        return top + (first.isEmpty() ? 0 : Math.min(first.getFirst().height(), Flow.PAGE / 2));
    }

    @Override
    public void place(Flow flow) {
        var canvas = flow.canvas();
        canvas.open(Tag.TABLE);
        if (!caption.isEmpty()) {
            canvas.within(Tag.CAPTION, () -> caption.forEach(line -> flow.line(line, Sheet.LEFT)));
        }
        drawHead(flow);
        first.forEach(row -> row.place(flow, () -> repeatHead(flow), Tint.HAIRLINE));
        first = List.of();
        while (rows.hasNext()) {
            row(rows.next()).place(flow, () -> repeatHead(flow), Tint.HAIRLINE);
        }
        canvas.close();
        flow.advance(6);
    }

    private void repeatHead(Flow flow) {
        flow.canvas().decorate(() -> {
            if (!caption.isEmpty()) {
                var again = table.caption() + " (" + words.continued() + ")";
                flow.line(LineBreaker.fitted(again, Type.RUNNING, Sheet.TEXT_WIDTH), Sheet.LEFT);
            }
            drawHead(flow);
        });
    }

    private void drawHead(Flow flow) {
        head.draw(flow, Tint.PAPER);
        flow.canvas().rule(Sheet.LEFT, flow.y(), Sheet.TEXT_WIDTH, Tint.ACCENT, 0.9f);
    }

    private Row head() {
        var cells = new ArrayList<List<Line>>();
        float highest = 0;
        for (int i = 0; i < places.size(); i++) {
            var lines = LineBreaker.lines(table.columns().get(i).title(), Type.HEAD, places.get(i).width());
            highest = Math.max(highest, Line.height(lines));
            cells.add(new ArrayList<>(lines));
        }
        for (var cell : cells) {
            // heads stand on the rule below them
            cell.set(0, cell.getFirst().spaced(highest - Line.height(cell)));
        }
        return new Row(cells, places(Tag.TH), PADDING);
    }

    private Row row(List<Text> texts) {
        var cells = new ArrayList<List<Line>>(places.size());
        for (int i = 0; i < places.size(); i++) {
            var text = i < texts.size() ? texts.get(i) : Text.EMPTY;
            if (i == places.size() - 1 && texts.size() > places.size()) {
                text = Text.joined(" ", texts.subList(i, texts.size()));
            }
            cells.add(LineBreaker.lines(text, Type.CELL, places.get(i).width()));
        }
        return new Row(cells, places, PADDING);
    }

    private List<Row.Cell> places(Tag tag) {
        var columns = table.columns();
        double shares = columns.stream().mapToDouble(column -> Math.max(0.01, column.width())).sum();
        float available = Sheet.TEXT_WIDTH - GUTTER * (columns.size() - 1);
        var cells = new ArrayList<Row.Cell>();
        float x = Sheet.LEFT;
        for (var column : columns) {
            float width = Math.max(12, (float) (Math.max(0.01, column.width()) / shares * available));
            boolean rowHead = tag == Tag.TD && cells.isEmpty();
            cells.add(new Row.Cell(
                    x,
                    width,
                    column.align(),
                    rowHead ? Tag.TH : tag,
                    rowHead ? Tag.OF_ROW : tag == Tag.TH ? Tag.OF_COLUMN : ""));
            x += width + GUTTER;
        }
        return Collections.unmodifiableList(cells);
    }
}
