package org.article30.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells side by side that keep together on a page; only what is higher than a third of one is divided between lines.
 *
 * @param cells the lines of each cell
 * @param places where the cells are
 * @param padding space above and below the lines
 */
record Row(List<List<Line>> cells, List<Cell> places, float padding) {

    /** Up to this height a row moves to the next page rather than being divided. */
    private static final float KEPT = Flow.PAGE / 3;

    /** Where a cell is and what it is. */
    record Cell(float x, float width, Block.Align align, Tag tag, String entries) {

        /** The left end of a line of that width. */
        float start(float line) {
            return switch (align) {
                case LEFT -> x;
                case CENTER -> x + (width - line) / 2;
                case RIGHT -> x + width - line;
            };
        }
    }

    float height() {
        float highest = 0;
        for (var cell : cells) {
            highest = Math.max(highest, Line.height(cell));
        }
        return highest + 2 * padding;
    }

    /** Draws the row; {@code turned} is run at the top of each page it goes on to. */
    void place(Flow flow, Runnable turned, Tint rule) {
        if (height() <= flow.room()) {
            draw(flow, rule);
        } else if (!flow.fresh() && height() <= KEPT) {
            turn(flow, turned);
            draw(flow, rule);
        } else {
            divide(flow, turned, rule);
        }
    }

    /** Goes on to the next page where this row would stand before the turn and the next after it, if both are low. */
    void keepWith(Row next, Flow flow, Runnable turned) {
        var both = height() + next.height();
        if (!flow.fresh() && both > flow.room() && both <= KEPT) {
            turn(flow, turned);
        }
    }

    /** Draws the row where it fits, as an element of its own. */
    void draw(Flow flow, Tint rule) {
        var canvas = flow.canvas();
        canvas.open(Tag.TR);
        for (int i = 0; i < cells.size(); i++) {
            var place = places.get(i);
            canvas.open(place.tag, place.entries);
            float y = flow.y() + padding;
            for (var line : cells.get(i)) {
                canvas.line(line, place.start(line.width()), y);
                y += line.height();
            }
            canvas.close();
        }
        canvas.close();
        flow.advance(height());
        rule(flow, rule);
    }

    private void divide(Flow flow, Runnable turned, Tint rule) {
        if (flow.room() < Flow.PAGE / 4) {
            turn(flow, turned);
        }
        var rest = this;
        while (rest.height() > flow.room()) {
            var parts = rest.split(flow.room());
            if (parts.getFirst().height() <= 2 * padding && flow.fresh()) {
                break;
            }
            parts.getFirst().draw(flow, Tint.PAPER);
            turn(flow, turned);
            rest = parts.getLast();
        }
        rest.draw(flow, rule);
    }

    private List<Row> split(float room) {
        var above = new ArrayList<List<Line>>();
        var below = new ArrayList<List<Line>>();
        for (var cell : cells) {
            int fits = 0;
            float height = 2 * padding;
            while (fits < cell.size() && height + cell.get(fits).height() <= room) {
                height += cell.get(fits++).height();
            }
            above.add(cell.subList(0, fits));
            below.add(cell.subList(fits, cell.size()));
        }
        return List.of(new Row(above, places, padding), new Row(below, places, padding));
    }

    private void rule(Flow flow, Tint tint) {
        var first = places.getFirst();
        var last = places.getLast();
        if (tint != Tint.PAPER) {
            flow.canvas().rule(first.x, flow.y(), last.x + last.width - first.x, tint, 0.5f);
        }
    }

    private static void turn(Flow flow, Runnable turned) {
        flow.newPage();
        turned.run();
    }
}
