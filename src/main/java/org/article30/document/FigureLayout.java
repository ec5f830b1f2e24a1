package org.article30.document;

import java.util.List;
import java.util.Locale;

/** A drawing, made to fit, with its caption below. */
final class FigureLayout implements Layout {

    private final Block.Figure figure;
    private final List<Line> caption;
    private final float scale;

    FigureLayout(Block.Figure figure) {
        this.figure = figure;
        this.caption = figure.caption().isEmpty()
                ? List.of()
                : LineBreaker.lines(figure.caption(), Type.SMALL, Sheet.TEXT_WIDTH);
        float highest = Flow.PAGE - Line.height(caption) - 12;
        scale = (float) Math.min(1, Math.min(Sheet.TEXT_WIDTH / figure.width(), highest / figure.height()));
    }

    @Override
    public float before() {
        return 12;
    }

    @Override
    public float lead() {
        return height() + Line.height(caption) + 6;
    }

    @Override
    public void place(Flow flow) {
        flow.need(lead());
        var canvas = flow.canvas();
        float top = flow.y();
        canvas.open(Tag.FIGURE, entries(top));
        figure.shapes().forEach(shape -> draw(canvas, shape, top));
        canvas.close();
        flow.advance(height() + 6);
        if (!caption.isEmpty()) {
            canvas.within(Tag.P, () -> caption.forEach(line -> flow.line(line, Sheet.LEFT)));
        }
        flow.advance(4);
    }

    private float height() {
        return (float) figure.height() * scale;
    }

    private String entries(float top) {
        var box = String.format(
                Locale.ROOT,
                "%.1f %.1f %.1f %.1f",
                Sheet.LEFT,
                Sheet.HEIGHT - top - height(),
                Sheet.LEFT + figure.width() * scale,
                Sheet.HEIGHT - top);
        return "/Alt" + PdfSyntax.text(figure.alternative()) + "/A<</O/Layout/Placement/Block/BBox[" + box + "]>>";
    }

    private void draw(Canvas canvas, Block.Shape shape, float top) {
        switch (shape) {
            case Block.Shape.Line line -> line(canvas, line, top);
            case Block.Shape.Box box -> box(canvas, box, top);
            case Block.Shape.Label label -> label(canvas, label, top);
            case Block.Shape.Area area -> area(canvas, area, top);
            case Block.Shape.Spot _ -> { } // paper cannot be clicked, and the drawing is described in words
        }
    }

    private void line(Canvas canvas, Block.Shape.Line line, float top) {
        float x1 = x(line.x1());
        float y1 = top + length(line.y1());
        float x2 = x(line.x2());
        float y2 = top + length(line.y2());
        var tint = Tint.of(line.ink());
        canvas.stroke(x1, y1, x2, y2, tint, 0.8f);
        if (line.arrow()) {
            var head = line.head(6 / scale); // as long on paper in every figure
            canvas.fill(tint, x(head.get(0)), top + length(head.get(1)), x(head.get(2)), top + length(head.get(3)), x(head.get(4)), top + length(head.get(5)));
        }
    }

    private void box(Canvas canvas, Block.Shape.Box box, float top) {
        float x = x(box.x());
        float y = top + length(box.y());
        float right = x + length(box.width());
        float bottom = y + length(box.height());
        canvas.box(x, y, right - x, bottom - y, Tint.of(box.fill()));
        var border = Tint.of(box.border());
        canvas.stroke(x, y, right, y, border, 0.6f);
        canvas.stroke(right, y, right, bottom, border, 0.6f);
        canvas.stroke(right, bottom, x, bottom, border, 0.6f);
        canvas.stroke(x, bottom, x, y, border, 0.6f);
    }

    private void area(Canvas canvas, Block.Shape.Area area, float top) {
        var corners = new float[area.corners().size()];
        for (int i = 0; i < corners.length; i += 2) {
            corners[i] = x(area.corners().get(i));
            corners[i + 1] = top + length(area.corners().get(i + 1));
        }
        canvas.fill(Tint.of(area.fill()), corners);
        var border = Tint.of(area.border());
        for (int i = 0, last = corners.length - 2; i < corners.length; last = i, i += 2) {
            canvas.stroke(corners[last], corners[last + 1], corners[i], corners[i + 1], border, 0.3f);
        }
    }

    private void label(Canvas canvas, Block.Shape.Label label, float top) {
        var type = Type.label(length(label.size()), Tint.of(label.ink()));
        var line = LineBreaker.single(label.text(), type);
        float x = x(label.x());
        float start = new Row.Cell(x, 0, label.align(), Tag.P, "").start(line.width());
        canvas.line(line, start, top + length(label.y()) - line.baseline());
    }

    private float x(double x) {
        return Sheet.LEFT + length(x);
    }

    private float length(double length) {
        return (float) length * scale;
    }
}
