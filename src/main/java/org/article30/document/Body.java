package org.article30.document;

import java.util.ArrayList;
import java.util.List;

/** Lays the blocks of a document out one after another; headings, and a few words below them, stay with what follows. */
final class Body {

    private final Flow flow;
    private final Words words;
    private final List<Layout> waiting = new ArrayList<>();

    private Body(Canvas canvas, Words words) {
        this.flow = new Flow(canvas);
        this.words = words;
    }

    /** Draws all blocks of the document from the top of the current page on. */
    static void draw(Canvas canvas, Document document) {
        var body = new Body(canvas, document.words());
        document.blocks().forEach(body::add);
        body.headings(0);
    }

    private void add(Block block) {
        var layout = Layout.of(block, words);
        if (layout instanceof HeadingLayout heading) {
            if (heading.opensPart()) {
                headings(0);
                if (flow.room() < Flow.PAGE / 2) {
                    new PageBreakLayout().place(flow);
                }
            }
            waiting.add(heading);
        } else if (!waiting.isEmpty() && layout instanceof ParagraphLayout paragraph && paragraph.introduces()) {
            waiting.add(paragraph);
        } else {
            boolean headed = !waiting.isEmpty() && waiting.getLast() instanceof HeadingLayout;
            headings(layout.lead());
            flow.space(headed ? 0 : layout.before());
            flow.need(layout.lead());
            layout.place(flow);
        }
    }

    /** Draws what waits on a page that has room for it and for so much more. */
    private void headings(float following) {
        float height = following;
        for (var layout : waiting) {
            height += layout.before() + layout.lead();
        }
        if (!waiting.isEmpty()) {
            flow.need(height);
        }
        for (int i = 0; i < waiting.size(); i++) {
            // the space below a heading serves as the space above the next
            flow.space(i == 0 ? waiting.get(i).before() : waiting.get(i) instanceof HeadingLayout ? waiting.get(i).before() / 3 : 0);
            waiting.get(i).place(flow);
        }
        waiting.clear();
    }
}
