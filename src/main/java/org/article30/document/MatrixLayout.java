package org.article30.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rows against columns with marks between; narrow columns have their heads turned upright, too many go into parts. */
final class MatrixLayout implements Layout {

    private static final float ROW_HEADS = 0.3f;
    private static final float NARROWEST = 25;
    private static final float WIDEST = 34;
    private static final float UPRIGHT = 118;
    private static final float PADDING = 3.25f;

    private final Block.Matrix matrix;
    private final Words words;
    private final List<Line> caption;
    private final float cell;
    private final int perPart;
    private final boolean upright;

    MatrixLayout(Block.Matrix matrix, Words words) {
        this.matrix = matrix;
        this.words = words;
        this.caption = TableLayout.caption(matrix.caption());
        float marks = Sheet.TEXT_WIDTH * (1 - ROW_HEADS);
        int columns = Math.max(1, matrix.columns().size());
        int most = (int) (marks / NARROWEST);
        int parts = (columns + most - 1) / most;
        perPart = (columns + parts - 1) / parts;
        upright = parts > 1 || !fits(marks / columns - 6);
        cell = upright ? Math.min(WIDEST, marks / perPart) : marks / columns;
    }

    /** Whether every word of the heads fits the width. */
    private boolean fits(float width) {
        return matrix.columns().stream()
                .flatMap(head -> Stream.of(head.split("\\s+")))
                .allMatch(word -> LineBreaker.single(word, Type.HEAD).width() <= width);
    }

    @Override
    public float before() {
        return caption.isEmpty() ? 8 : 14;
    }

    @Override
    public float lead() {
        return Line.height(caption) + new Part(0).headHeight + 40;
    }

    @Override
    public void place(Flow flow) {
        for (int from = 0; from < Math.max(1, matrix.columns().size()); from += perPart) {
            var part = new Part(from);
            if (from > 0) {
                flow.advance(12);
                flow.need(part.headHeight + 60);
            }
            part.place(flow);
        }
        flow.advance(6);
    }

    /** A run of columns that fit the page side by side. */
    private final class Part {

        private final int from;
        private final int to;
        private final List<List<Line>> heads;
        private final List<Line> corner;
        private final float headHeight;
        private final List<Row.Cell> places = new ArrayList<>();
        private final float right;

        Part(int from) {
            this.from = from;
            this.to = Math.min(matrix.columns().size(), from + perPart);
            this.heads = matrix.columns().subList(from, to).stream()
                    .map(head -> LineBreaker.lines(head, Type.HEAD, upright ? UPRIGHT : cell - 6))
                    .toList();
            corner = LineBreaker.lines(matrix.corner(), Type.HEAD, Sheet.TEXT_WIDTH * ROW_HEADS - 8);
            headHeight = 2 * PADDING + Math.max(Line.height(corner), upright ? longest() : highest());
            float x = Sheet.LEFT + Sheet.TEXT_WIDTH * ROW_HEADS;
            places.add(new Row.Cell(
                    Sheet.LEFT, Sheet.TEXT_WIDTH * ROW_HEADS - 8, Block.Align.LEFT, Tag.TH, Tag.OF_ROW));
            for (int i = from; i < to; i++) {
                places.add(new Row.Cell(x, cell, Block.Align.CENTER, Tag.TD, ""));
                x += cell;
            }
            right = x;
        }

        private float longest() {
            float longest = Type.HEAD.leading();
            for (var head : heads) {
                for (var line : head) {
                    longest = Math.max(longest, line.width());
                }
            }
            return longest;
        }

        private float highest() {
            float highest = Type.HEAD.leading();
            for (var head : heads) {
                highest = Math.max(highest, Line.height(head));
            }
            return highest;
        }

        void place(Flow flow) {
            var canvas = flow.canvas();
            canvas.open(Tag.TABLE);
            if (!caption.isEmpty()) {
                var lines = from == 0 ? caption : List.of(again());
                canvas.within(Tag.CAPTION, () -> lines.forEach(line -> flow.line(line, Sheet.LEFT)));
            }
            head(flow);
            for (var row : matrix.rows()) {
                var laid = row(row);
                laid.place(flow, () -> canvas.decorate(() -> repeat(flow)), Tint.HAIRLINE);
                columnRules(flow, Math.min(laid.height(), flow.y() - Sheet.TOP));
            }
            canvas.close();
        }

        private Line again() {
            return LineBreaker.fitted(
                    matrix.caption() + " (" + words.continued() + ")", Type.CAPTION, Sheet.TEXT_WIDTH);
        }

        private void repeat(Flow flow) {
            if (!caption.isEmpty()) {
                flow.line(again(), Sheet.LEFT);
            }
            head(flow);
        }

        private Row row(Block.MatrixRow row) {
            var cells = new ArrayList<List<Line>>();
            cells.add(LineBreaker.lines(row.head(), Type.CELL, places.getFirst().width()));
            for (int i = from; i < to; i++) {
                var mark = i < row.marks().size() ? row.marks().get(i) : Text.EMPTY;
                cells.add(LineBreaker.lines(mark, Type.CELL, cell - 4));
            }
            return new Row(cells, places, PADDING);
        }

        private void head(Flow flow) {
            var canvas = flow.canvas();
            float bottom = flow.y() + headHeight;
            canvas.open(Tag.TR);
            canvas.open(Tag.TH, Tag.OF_COLUMN);
            float y = bottom - PADDING - Line.height(corner);
            for (var line : corner) {
                canvas.line(line, Sheet.LEFT, y);
                y += line.height();
            }
            canvas.close();
            for (int i = 0; i < heads.size(); i++) {
                canvas.open(Tag.TH, Tag.OF_COLUMN);
                columnHead(canvas, heads.get(i), places.get(i + 1), bottom - PADDING);
                canvas.close();
            }
            canvas.close();
            flow.advance(headHeight);
            columnRules(flow, headHeight);
            canvas.rule(Sheet.LEFT, flow.y(), right - Sheet.LEFT, Tint.ACCENT, 0.9f);
        }

        private void columnHead(Canvas canvas, List<Line> lines, Row.Cell place, float bottom) {
            float y = bottom - Line.height(lines);
            float x = place.x() + (cell - Line.height(lines)) / 2;
            for (var line : lines) {
                if (upright) {
                    canvas.upright(line, x, bottom);
                    x += line.height();
                } else {
                    canvas.line(line, place.start(line.width()), y);
                    y += line.height();
                }
            }
        }

        /** Faint lines between the columns of what was drawn last. */
        private void columnRules(Flow flow, float height) {
            for (var place : places.subList(1, places.size())) {
                flow.canvas().stroke(place.x(), flow.y() - height, place.x(), flow.y() - 0.5f, Tint.GRID, 0.5f);
            }
        }
    }
}
