package org.article30.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.ByteBuffer;

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
    private final Glyphs glyphs;
    private ByteBuffer out;
    private int page = 1;
    private int decorations;
    private boolean marked;
    private @Nullable Face face;
    private float size;
    private @Nullable Tint tint;

    PdfCanvas(PageWriter writer, @Nullable StructureTree tree, Places places, Links links, RunningHead runningHead) {
        this.writer = writer;
        this.tree = tree;
        this.places = places;
        this.links = links;
        this.runningHead = runningHead;
        this.glyphs = new Glyphs(writer);
        this.out = writer.getDirectContent().getInternalBuffer();
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
        out = writer.getDirectContent().getInternalBuffer();
        face = null;
        tint = null;
        if (tree != null) {
            tree.beginPage(writer.page(page));
        }
    }

    private void endPage() {
        runningHead.draw(this, page, places.pages());
        unmark();
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
        target.ifPresent(place -> open(Tag.LINK));
        mark();
        ink(target.isPresent() && !Places.isDirect(piece.link()) ? Tint.ACCENT : piece.tint());
        text(piece, x, y, upright);
        target.ifPresent(place -> {
            links.add(piece, x, y, place, tree);
            close();
        });
    }

    private void text(Line.Piece piece, float x, float y, boolean upright) {
        literal("BT\n");
        if (piece.face() != face || piece.size() != size) {
            face = piece.face();
            size = piece.size();
            writer.getDirectContent().setFontAndSize(face.font(), size);
        }
        if (upright) {
            literal("0 1 -1 0 ");
            point(x, y, " Tm\n(");
        } else {
            point(x, y, " Td\n(");
        }
        out.append(glyphs.encoded(piece.face(), piece.text()));
        literal(")Tj\nET\n");
    }

    @Override
    public void rule(float x, float y, float width, Tint color, float weight) {
        stroke(x, y, x + width, y, color, weight);
    }

    @Override
    public void stroke(float x1, float y1, float x2, float y2, Tint color, float weight) {
        drawing(() -> {
            out.append(color.stroke()).append(weight);
            literal(" w\n");
            point(x1, y1, " m ");
            point(x2, y2, " l S\n");
        });
    }

    @Override
    public void fill(Tint color, float... corners) {
        drawing(() -> {
            ink(color);
            for (int i = 0; i < corners.length; i += 2) {
                point(corners[i], corners[i + 1], i == 0 ? " m " : " l ");
            }
            literal("f\n");
        });
    }

    /** Lines and areas are decoration, except in a figure. */
    private void drawing(Runnable drawing) {
        if (tree != null && decorations == 0 && tree.current() == Tag.FIGURE) {
            mark();
            drawing.run();
        } else {
            decorate(() -> {
                mark();
                drawing.run();
            });
        }
    }

    /** Begins a marked sequence, unless one is open: of the current element or, in a decoration, an artifact. */
    private void mark() {
        if (tree == null || marked) {
            return;
        }
        if (decorations > 0) {
            literal("/Artifact BMC\n");
        } else {
            literal("/" + tree.current().pdfName() + " <</MCID " + tree.mark() + ">> BDC\n");
        }
        marked = true;
    }

    private void unmark() {
        if (marked) {
            literal("EMC\n");
            marked = false;
        }
    }

    private void ink(Tint color) {
        if (color != tint) {
            out.append(color.fill());
            tint = color;
        }
    }

    private void point(float x, float y, String operator) {
        out.append(x).append(' ').append(Sheet.HEIGHT - y);
        literal(operator);
    }

    private void literal(String operators) {
        out.append(operators.getBytes(StandardCharsets.ISO_8859_1));
    }
}
