package org.article30.document;

import java.util.List;

/** A heading; the first level opens a page, unless more than half of the page is still free. */
final class HeadingLayout implements Layout {

    private static final float[] BEFORE = {44, 26, 19, 13};
    private static final float[] AFTER = {17, 9, 5, 3};

    private final Block.Heading heading;
    private final int index;
    private final List<Line> lines;

    HeadingLayout(Block.Heading heading) {
        this.heading = heading;
        this.index = Math.clamp(heading.level(), 1, 4) - 1;
        this.lines = LineBreaker.lines(heading.text(), Type.heading(heading.level()), Sheet.TEXT_WIDTH);
    }

    /** Whether it begins a part of the document. */
    boolean opensPart() {
        return index == 0;
    }

    @Override
    public float before() {
        return BEFORE[index];
    }

    @Override
    public float lead() {
        return Line.height(lines) + AFTER[index];
    }

    @Override
    public void place(Flow flow) {
        var canvas = flow.canvas();
        canvas.heading(heading, flow.y(), flow.fresh());
        canvas.open(Tag.heading(heading.level()));
        lines.forEach(line -> flow.line(line, Sheet.LEFT));
        canvas.close();
        if (index == 0) {
            canvas.decorate(() -> canvas.rule(Sheet.LEFT, flow.y() + 6, 36, Tint.ACCENT, 1.5f));
        }
        flow.advance(AFTER[index]);
    }
}
