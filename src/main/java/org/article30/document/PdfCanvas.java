package org.article30.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes pages through OpenPDF's content stream. In a tagged file everything drawn is content of the current element of
 * the structure or an artifact.
 */
final class PdfCanvas implements Canvas {

    private final PageWriter writer;
    private final @Nullable StructureTree tree;
    private final Places places;
    private final Links links;
    private final RunningHead runningHead;
    private final ContentStream content;
    private int page = 1;
    private int decorations;
    private boolean marked;

    PdfCanvas(PageWriter writer, @Nullable StructureTree tree, Places places, Links links, RunningHead runningHead) {
        this.writer = writer;
        this.tree = tree;
        this.places = places;
        this.links = links;
        this.runningHead = runningHead;
        this.content = new ContentStream(writer);
        beginPage();
    }

    /** How many pages were begun. */
    int pages() {
        return page;
    }

    /** Ends the last page and the outermost element. */
    void finish() {
        endPage();
        close();
    }

    @Override
    public void newPage() {
        endPage();
        writer.nextPage();
        page++;
        beginPage();
    }

    private void beginPage() {
        content.page();
        if (tree != null) {
            tree.beginPage(writer.page(page));
        }
    }

    private void endPage() {
        runningHead.draw(this, page, places.pages());
        text(false);
        if (tree != null) {
            tree.endPage();
        }
    }

    @Override
    public void heading(Block.Heading heading, float y, boolean topOfPage) {
        runningHead.heading(heading, topOfPage);
    }

    @Override
    public void open(Tag tag) {
        open(tag, "");
    }

    @Override
    public void open(Tag tag, String entries) {
        if (tree != null && decorations == 0) {
            unmark();
            tree.open(tag, entries);
        }
    }

    @Override
    public void close() {
        if (tree != null && decorations == 0) {
            unmark();
            tree.close();
        }
    }

    @Override
    public void decorate(Runnable drawing) {
        if (decorations++ == 0) {
            unmark();
        }
        drawing.run();
        if (--decorations == 0) {
            unmark();
        }
    }

    @Override
    public void line(Line line, float x, float top) {
        float at = x;
        for (var piece : line.pieces()) {
            show(piece, at, top + line.baseline(), false);
            at += piece.width();
        }
    }

    @Override
    public void upright(Line line, float x, float bottom) {
        float at = bottom;
        for (var piece : line.pieces()) {
            show(piece, x + line.baseline(), at, true);
            at -= piece.width();
        }
    }

    private void show(Line.Piece piece, float x, float y, boolean upright) {
        var target = decorations > 0 || piece.link().isEmpty()
                ? Optional.<Places.Place>empty()
                : places.target(piece.link());
        target.ifPresent(_ -> open(Tag.LINK));
        var tint = target.isPresent() && !Places.isDirect(piece.link()) ? Tint.ACCENT : piece.tint();
        text(!upright);
        text(true);
        mark();
        if (upright) {
            content.showUpright(piece, tint, x, y);
            text(false);
        } else {
            content.show(piece, tint, x, y);
        }
        target.ifPresent(place -> {
            links.add(piece, x, y, place, tree);
            close();
        });
    }

    @Override
    public void rule(float x, float y, float width, Tint color, float weight) {
        stroke(x, y, x + width, y, color, weight);
    }

    @Override
    public void stroke(float x1, float y1, float x2, float y2, Tint color, float weight) {
        drawing(() -> content.stroke(x1, y1, x2, y2, color, weight));
    }

    @Override
    public void fill(Tint color, float... corners) {
        drawing(() -> content.fill(color, corners));
    }

    /** Lines and areas are decoration, except in a figure. */
    private void drawing(Runnable drawing) {
        text(false);
        if (tree == null || decorations > 0 || tree.current() == Tag.FIGURE) {
            mark();
            drawing.run();
        } else {
            decorate(() -> {
                mark();
                drawing.run();
            });
        }
    }

    /** Opens or closes a text object; marked sequences never reach over its ends. */
    private void text(boolean wanted) {
        if (wanted != content.inText()) {
            unmark();
            content.text(wanted);
        }
    }

    /** Begins a marked sequence, unless one is open: of the current element or, in a decoration, an artifact. */
    private void mark() {
        if (tree == null || marked) {
            return;
        }
        if (decorations > 0) {
            content.operators("/Artifact BMC\n");
        } else {
            content.operators("/" + tree.current().pdfName() + " <</MCID " + tree.mark() + ">> BDC\n");
        }
        marked = true;
    }

    private void unmark() {
        if (marked) {
            content.operators("EMC\n");
            marked = false;
        }
    }
}
