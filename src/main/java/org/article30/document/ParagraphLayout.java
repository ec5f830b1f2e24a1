package org.article30.document;

import java.util.List;

/** Running text; no single line of it is left alone at the foot or head of a page. */
final class ParagraphLayout implements Layout {

    private final Block.Paragraph.Style style;
    private final List<Line> lines;

    ParagraphLayout(Block.Paragraph paragraph) {
        style = paragraph.style();
        lines = LineBreaker.lines(paragraph.text(), type(style), Sheet.TEXT_WIDTH * 0.94f);
    }

    private static Type type(Block.Paragraph.Style style) {
        return switch (style) {
            case NORMAL -> Type.BODY;
            case LEAD -> Type.LEAD;
            case NOTE -> Type.SMALL;
            case MUTED -> Type.UNKNOWN;
        };
    }

    /** Whether these are a few words that introduce what follows. */
    boolean introduces() {
        return (style == Block.Paragraph.Style.NOTE || style == Block.Paragraph.Style.LEAD) && lines.size() <= 3;
    }

    @Override
    public float before() {
        return style == Block.Paragraph.Style.LEAD ? 4 : 7;
    }

    @Override
    public float lead() {
        return Line.height(lines.size() <= 3 ? lines : lines.subList(0, 2));
    }

    @Override
    public void place(Flow flow) {
        flow.canvas().open(Tag.P);
        for (int i = 0; i < lines.size(); i++) {
            boolean lastButOne = i == lines.size() - 2 && lines.size() > 2;
            flow.need(lines.get(i).height() * (lastButOne ? 2 : 1));
            flow.line(lines.get(i), Sheet.LEFT);
        }
        flow.canvas().close();
        flow.advance(style == Block.Paragraph.Style.LEAD ? 8 : 1);
    }
}
