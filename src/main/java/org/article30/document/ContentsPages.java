package org.article30.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of contents: the two upper levels of headings with their pages, each line a link. */
final class ContentsPages {

    private static final float NUMBERS = 34;
    private static final float INDENT = 16;
    private static final int DEEPEST = 2;

    private final Flow flow;
    private final Canvas canvas;
    private final boolean tight;
    private final Map<Integer, Line> leaders = new HashMap<>();
    private final float dot = LineBreaker.single(" .", Type.SMALL).width();

    private ContentsPages(Flow flow, boolean tight) {
        this.flow = flow;
        this.tight = tight;
        this.canvas = flow.canvas();
    }

    /** How many pages the contents take. */
    static int count(List<Places.Entry> entries, Words words) {
        if (entries.isEmpty()) {
            return 0;
        }
        return count(entries, words, true);
    }

    private static int count(List<Places.Entry> entries, Words words, boolean tight) {
        var canvas = new MeasuringCanvas();
        draw(canvas, entries, words, tight);
        return canvas.places().pages();
    }

    /** Draws the contents from the top of the current page on, closer where that saves a page with a few lines. */
    static void draw(Canvas canvas, List<Places.Entry> entries, Words words) {
        draw(canvas, entries, words, count(entries, words, true) < count(entries, words, false));
    }

    private static void draw(Canvas canvas, List<Places.Entry> entries, Words words, boolean tight) {
        var contents = new ContentsPages(new Flow(canvas), tight);
        new HeadingLayout(new Block.Heading(1, words.contents(), "")).place(contents.flow);
        canvas.open(Tag.TOC);
        for (var entry : entries) {
            if (entry.level() <= DEEPEST) {
                contents.entry(entry);
            }
        }
        canvas.close();
    }

    private void entry(Places.Entry entry) {
        boolean first = entry.level() == 1;
        float x = Sheet.LEFT + (entry.level() - 1) * INDENT;
        var type = first ? Type.CONTENTS : Type.BODY;
        var text = new Text(List.of(new Text.Run(entry.text(), Text.Style.PLAIN, Places.key(entry.place()), "")));
        var lines = LineBreaker.lines(text, type, Sheet.RIGHT - NUMBERS - 12 - x);
        flow.space(first ? tight ? 5 : 9 : tight ? 0 : 2);
        flow.need(Line.height(lines) + (first ? 18 : 0));
        canvas.open(Tag.TOCI);
        canvas.open(Tag.REFERENCE);
        lines.forEach(line -> flow.line(line, x));
        number(entry, type, x + lines.getLast().width(), flow.y() - lines.getLast().height());
        canvas.close();
        canvas.close();
    }

    /** The page number at the right margin, and dots that lead the eye to it. */
    private void number(Places.Entry entry, Type type, float from, float top) {
        var page = Integer.toString(entry.place().page());
        var number = LineBreaker.single(page, type);
        float x = Sheet.RIGHT - number.width();
        int dots = (int) ((x - from - 12) / dot);
        if (dots > 0) {
            var leader = leaders.computeIfAbsent(dots, many -> LineBreaker.single(" .".repeat(many).strip(), Type.SMALL));
            canvas.decorate(() -> canvas.line(leader, x - 6 - leader.width(), top));
        }
        canvas.line(number, x, top);
    }
}
