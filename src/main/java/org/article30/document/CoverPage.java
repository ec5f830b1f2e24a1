package org.article30.document;

import java.util.List;

/** The first page: whose register, which report, what a reader must know of it. */
final class CoverPage {

    private static final float TITLE_TOP = 236;
    private static final float FACTS_TOP = 470;
    private static final float LABELS = 132;

    private final Canvas canvas;
    private final Document document;
    private final String notice;
    private float y;

    private CoverPage(Canvas canvas, Document document, String notice) {
        this.canvas = canvas;
        this.document = document;
        this.notice = notice;
    }

    /** Draws the cover on the current page; the notice stands at its foot. */
    static void draw(Canvas canvas, Document document, String notice) {
        var cover = new CoverPage(canvas, document, notice);
        cover.owner();
        cover.title();
        cover.facts();
        cover.notice();
    }

    private void owner() {
        canvas.decorate(() -> canvas.box(0, 0, Sheet.WIDTH, 9, Tint.ACCENT));
        y = 78;
        var owner = document.cover().owner();
        for (int i = 0; i < owner.size(); i++) {
            paragraph(LineBreaker.lines(owner.get(i), i == 0 ? Type.OWNER : Type.OWNER_MORE, 380));
        }
    }

    private void title() {
        y = Math.max(TITLE_TOP, y + 40);
        canvas.decorate(() -> canvas.rule(Sheet.LEFT, y - 16, 54, Tint.ACCENT, 2));
        paragraph(LineBreaker.lines(document.title(), Type.TITLE, Sheet.TEXT_WIDTH));
        if (!document.subtitle().isEmpty()) {
            y += 10;
            paragraph(LineBreaker.lines(document.subtitle(), Type.SUBTITLE, Sheet.TEXT_WIDTH * 0.9f));
        }
    }

    private void facts() {
        var facts = document.cover().facts();
        if (facts.isEmpty()) {
            return;
        }
        y = Math.max(y + 34, Math.min(FACTS_TOP, Sheet.BOTTOM - 120 - heightOf(facts)));
        canvas.open(Tag.TABLE);
        rule();
        for (var fact : facts) {
            fact(fact);
        }
        canvas.close();
    }

    private float heightOf(List<Fact> facts) {
        float height = 0;
        for (var fact : facts) {
            height += Line.height(FactsLayout.values(fact.value(), Sheet.TEXT_WIDTH - LABELS)) + 10;
        }
        return height;
    }

    private void fact(Fact fact) {
        var label = LineBreaker.lines(fact.label(), Type.LABEL, LABELS - 12);
        var value = FactsLayout.values(fact.value(), Sheet.TEXT_WIDTH - LABELS);
        float height = Math.max(Line.height(label), Line.height(value)) + 10;
        if (y + height > Sheet.BOTTOM) {
            canvas.newPage();
            y = Sheet.TOP;
        }
        canvas.open(Tag.TR);
        canvas.open(Tag.TH, Tag.OF_ROW);
        column(label, Sheet.LEFT);
        canvas.close();
        canvas.open(Tag.TD);
        column(value, Sheet.LEFT + LABELS);
        canvas.close();
        canvas.close();
        y += height;
        rule();
    }

    private void column(List<Line> lines, float x) {
        float top = y + 5;
        for (var line : lines) {
            canvas.line(line, x, top);
            top += line.height();
        }
    }

    private void rule() {
        canvas.rule(Sheet.LEFT, y, Sheet.TEXT_WIDTH, Tint.HAIRLINE, 0.5f);
    }

    private void notice() {
        if (!notice.isEmpty()) {
            var lines = LineBreaker.lines(notice, Type.SMALL, Sheet.TEXT_WIDTH * 0.85f);
            y = Math.max(y + 16, Sheet.HEIGHT - 56 - Line.height(lines));
            paragraph(lines);
        }
    }

    private void paragraph(List<Line> lines) {
        canvas.open(Tag.P);
        for (var line : lines) {
            canvas.line(line, Sheet.LEFT, y);
            y += line.height();
        }
        canvas.close();
    }
}
