package org.article30.document;

import java.util.List;

/** Items with bullets. */
final class BulletLayout implements Layout {

    private static final float INDENT = 14;

    private final List<List<Line>> items;
    private final Line bullet = LineBreaker.single("•", Type.BODY);

    BulletLayout(Block.BulletList list) {
        items = list.items().stream()
                .map(item -> LineBreaker.lines(item, Type.BODY, Sheet.TEXT_WIDTH * 0.94f - INDENT))
                .toList();
    }

    @Override
    public float before() {
        return 6;
    }

    @Override
    public float lead() {
        return items.isEmpty() ? 0 : Line.height(items.getFirst().subList(0, Math.min(2, items.getFirst().size())));
    }

    @Override
    public void place(Flow flow) {
        if (items.isEmpty()) {
            return;
        }
        flow.canvas().open(Tag.L, Tag.BULLETED);
        items.forEach(item -> place(flow, item));
        flow.canvas().close();
        flow.advance(2);
    }

    private void place(Flow flow, List<Line> item) {
        var canvas = flow.canvas();
        flow.space(2.5f);
        flow.need(Line.height(item.subList(0, Math.min(2, item.size()))));
        canvas.open(Tag.LI);
        canvas.within(Tag.LBL, () -> canvas.line(bullet, Sheet.LEFT + 2, flow.y()));
        canvas.open(Tag.LBODY);
        for (var line : item) {
            flow.need(line.height());
            flow.line(line, Sheet.LEFT + INDENT);
        }
        canvas.close();
        canvas.close();
    }
}
