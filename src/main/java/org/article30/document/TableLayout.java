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
    private final float[] widths;
    private final List<Row.Cell> places;
    private final Iterator<List<Text>> rows;
    private List<Row> first;

    TableLayout(Block.Table table, Words words) {
        this.table = table;
        this.words = words;
        this.caption = caption(table.caption());
        this.rows = table.rows().iterator();
        var texts = rows.hasNext() ? rows.next() : null;
        this.widths = ColumnWidths.of(
                table.columns(),
                texts == null ? List.of() : texts,
                Sheet.TEXT_WIDTH - GUTTER * (table.columns().size() - 1));
        this.places = places(Tag.TD);
        this.head = head();
        this.first = texts == null ? List.of() : List.of(row(texts));
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
        others(flow);
        canvas.close();
        flow.advance(6);
    }

    /** The rows after the first; the last does not go to a page alone. */
    private void others(Flow flow) {
        var row = rows.hasNext() ? row(rows.next()) : null;
        while (row != null) {
            var next = rows.hasNext() ? row(rows.next()) : null;
            if (next != null && !rows.hasNext()) {
                row.keepWith(next, flow, () -> repeatHead(flow));
            }
            row.place(flow, () -> repeatHead(flow), Tint.HAIRLINE);
            row = next;
        }
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
        var cells = new ArrayList<Row.Cell>();
        float x = Sheet.LEFT;
        for (int i = 0; i < widths.length; i++) {
            boolean rowHead = tag == Tag.TD && i == 0;
            cells.add(new Row.Cell(
                    x,
                    widths[i],
                    table.columns().get(i).align(),
                    rowHead ? Tag.TH : tag,
                    rowHead ? Tag.OF_ROW : tag == Tag.TH ? Tag.OF_COLUMN : ""));
            x += widths[i] + GUTTER;
        }
        return Collections.unmodifiableList(cells);
    }
}
