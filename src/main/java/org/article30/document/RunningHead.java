package org.article30.document;

import java.text.MessageFormat;
import java.util.Locale;

/** What stands at the head and foot of every page but the cover. */
final class RunningHead {

    private final String title;
    private final String owner;
    private final MessageFormat pageNumber;
    private String part = "";
    private String section = "";
    private String shown = "";
    private String mark = "";
    private int marked;
    private String shownMark = "";
    private boolean cover = true;

    RunningHead(Document document) {
        title = document.title();
        owner = document.cover().owner().isEmpty() ? "" : document.cover().owner().getFirst();
        pageNumber = new MessageFormat(document.words().page(), Locale.ROOT);
    }

    /** Notes where the document has got to. A heading at the top of a page names that page too. */
    void heading(Block.Heading heading, boolean topOfPage) {
        if (heading.level() == 1) {
            part = heading.text();
            section = "";
        } else if (heading.level() == 2) {
            section = heading.text();
        }
        if (topOfPage) {
            shown = name();
        }
        mark(heading, topOfPage);
    }

    /** A mark holds up to the next heading that is no deeper; a page shows it wherever on the page its section stands. */
    private void mark(Block.Heading heading, boolean topOfPage) {
        if (!heading.mark().isEmpty() || heading.level() <= marked) {
            mark = heading.mark();
            marked = heading.level();
        }
        shownMark = topOfPage || shownMark.isEmpty() ? mark : shownMark;
    }

    /** Draws head and foot of the page that ends here. */
    void draw(Canvas canvas, int page, int pages) {
        if (cover) {
            cover = false;
            return;
        }
        canvas.decorate(() -> {
            head(canvas);
            foot(canvas, page, pages);
        });
        shown = name();
        shownMark = mark;
    }

    private void head(Canvas canvas) {
        var left = LineBreaker.fitted(title, Type.RUNNING, Sheet.TEXT_WIDTH * 0.6f);
        var right = LineBreaker.fitted(shown, Type.RUNNING, Sheet.TEXT_WIDTH * 0.95f - left.width());
        canvas.line(left, Sheet.LEFT, Sheet.HEAD);
        canvas.line(right, Sheet.RIGHT - right.width(), Sheet.HEAD);
        if (!shownMark.isEmpty()) {
            var sign = LineBreaker.single(shownMark, Type.SIGN);
            canvas.line(sign, Sheet.RIGHT - sign.width(), Sheet.HEAD - Type.SIGN.leading() - 2);
        }
        canvas.rule(Sheet.LEFT, Sheet.HEAD + 15, Sheet.TEXT_WIDTH, Tint.HAIRLINE, 0.5f);
    }

    private void foot(Canvas canvas, int page, int pages) {
        var number = pageNumber.format(new Object[] {Integer.toString(page), Integer.toString(pages)});
        var right = LineBreaker.single(number, Type.RUNNING);
        var left = LineBreaker.fitted(owner, Type.RUNNING, Sheet.TEXT_WIDTH - right.width() - 20);
        canvas.line(left, Sheet.LEFT, Sheet.FOOT);
        canvas.line(right, Sheet.RIGHT - right.width(), Sheet.FOOT);
    }

    private String name() {
        return part.isEmpty() || section.isEmpty() ? part + section : section;
    }
}
