package org.article30.document;

import java.util.List;

/** Indented lines; a thin elbow leads from each to what it is below. */
final class TreeLayout implements Layout {

    private static final float STEP = 16;
    private static final int DEEPEST = 12;
    private static final float GAP = 2;

    private final Block.Tree tree;
    private final List<Line> caption;

    TreeLayout(Block.Tree tree) {
        this.tree = tree;
        this.caption = TableLayout.caption(tree.caption());
    }

    @Override
    public float before() {
        return caption.isEmpty() ? 8 : 14;
    }

    @Override
    public float lead() {
        return Line.height(caption) + 3 * Type.BODY.leading();
    }

    @Override
    public void place(Flow flow) {
        var canvas = flow.canvas();
        if (!caption.isEmpty()) {
            canvas.within(Tag.P, () -> caption.forEach(line -> flow.line(line, Sheet.LEFT)));
        }
        if (!tree.roots().isEmpty()) {
            level(flow, tree.roots(), 0);
        }
        flow.advance(6);
    }

    private void level(Flow flow, List<Block.Node> nodes, int depth) {
        var canvas = flow.canvas();
        canvas.open(Tag.L);
        float above = flow.y();
        for (var node : nodes) {
            canvas.open(Tag.LI);
            canvas.open(Tag.LBODY);
            above = node(flow, node, depth, above);
            if (!node.children().isEmpty()) {
                level(flow, node.children(), depth + 1);
            }
            canvas.close();
            canvas.close();
        }
        canvas.close();
    }

    /** Draws a node below its parent or an elder sibling that ended at {@code above}; gives where the next elbow begins. */
    private float node(Flow flow, Block.Node node, int depth, float above) {
        float x = Sheet.LEFT + STEP * Math.min(depth, DEEPEST);
        var type = depth == 0 ? Type.BODY.strengthened() : Type.BODY;
        var lines = LineBreaker.lines(node.text(), type, Sheet.RIGHT - x);
        flow.advance(GAP);
        boolean turns = lines.getFirst().height() > flow.room();
        flow.need(lines.getFirst().height());
        float elbow = flow.y() + lines.getFirst().leading() / 2;
        if (depth > 0) {
            float from = turns || above > elbow ? flow.y() : above;
            flow.canvas().stroke(x - STEP + 4, from, x - STEP + 4, elbow, Tint.HAIRLINE, 0.6f);
            flow.canvas().stroke(x - STEP + 4, elbow, x - 3, elbow, Tint.HAIRLINE, 0.6f);
        }
        flow.canvas().open(Tag.P);
        for (var line : lines) {
            flow.need(line.height());
            flow.line(line, x);
        }
        flow.canvas().close();
        return elbow;
    }
}
