package org.article30.document;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;

/**
 * Writes a document as PDF on A4 pages: PDF/A-3a and PDF/UA-1, tagged for assistive technology, or, beyond a number of
 * pages, untagged PDF/A-3u. The document is laid out twice, once to learn the page numbers and once to write, and never
 * stands in memory as a whole. The same document gives the same bytes.
 */
public final class PdfRenderer {

    /** Up to how many pages a file is tagged unless told otherwise. */
    public static final int TAGGED_PAGES = 1_000;

    private final int taggedPages;

    /** A renderer that tags files of up to {@value #TAGGED_PAGES} pages. */
    public PdfRenderer() {
        this(TAGGED_PAGES);
    }

    /** A renderer that tags files of up to so many pages; longer ones say on their cover that they are not tagged. */
    public PdfRenderer(int taggedPages) {
        this.taggedPages = taggedPages;
    }

    /**
     * Writes the document. The stream is left open.
     *
     * @throws UncheckedIOException if the stream cannot be written to; what was written is no whole file then
     * @throws IllegalStateException if the blocks were not the same when iterated a second time
     */
    public RenderResult render(Document document, OutputStream out) {
        return render(document, out, List.of());
    }

    /**
     * Writes the document with files inside it. The stream is left open.
     *
     * @throws UncheckedIOException if the stream cannot be written to; what was written is no whole file then
     * @throws IllegalStateException if the blocks were not the same when iterated a second time
     */
    public RenderResult render(Document document, OutputStream out, List<Attachment> attachments) {
        var places = measure(document);
        boolean tagged = places.pages() <= taggedPages;
        var watched = new Watched(out);
        try {
            write(document, watched, attachments, places, tagged);
        } catch (RuntimeException e) {
            // OpenPDF wraps a failed stream in exceptions of its own
            throw watched.failure == null ? e : new UncheckedIOException(watched.failure);
        }
        return new RenderResult(places.pages(), tagged);
    }

    /** Where everything will stand. A method of its own, so that what is only needed meanwhile is let go of. */
    private Places measure(Document document) {
        var body = new MeasuringCanvas();
        Body.draw(body, document);
        var measured = body.places();
        int untagged = front(document, measured, false);
        boolean tagged = untagged + measured.pages() <= taggedPages;
        return measured.shifted(tagged ? front(document, measured, true) : untagged);
    }

    /** How many pages cover and contents take. */
    private static int front(Document document, Places places, boolean tagged) {
        var cover = new MeasuringCanvas();
        CoverPage.draw(cover, document, notice(document, tagged));
        return cover.places().pages() + ContentsPages.count(places.entries(), document.words());
    }

    private static String notice(Document document, boolean tagged) {
        var notice = document.cover().notice();
        return tagged ? notice : (notice + "\n" + document.words().untaggedNotice()).strip();
    }

    private static void write(
            Document document, OutputStream out, List<Attachment> attachments, Places places, boolean tagged) {
        var writer = PageWriter.open(out);
        Metadata.write(writer, document, tagged, attachments);
        var tree = tagged ? new StructureTree(writer) : null;
        var links = new Links(writer, document.words().goTo());
        if (tree != null) {
            tree.open(Tag.DOCUMENT, "");
            reference(writer, PdfName.STRUCTTREEROOT, tree.root());
        }
        var canvas = new PdfCanvas(writer, tree, places, links, new RunningHead(document));
        CoverPage.draw(canvas, document, notice(document, tagged));
        canvas.newPage();
        if (!places.entries().isEmpty()) {
            ContentsPages.draw(canvas, places.entries(), document.words());
            canvas.newPage();
            reference(writer, PdfName.OUTLINES, Bookmarks.write(writer, places.entries()));
            writer.getExtraCatalog().put(PdfName.PAGEMODE, PdfName.USEOUTLINES);
        }
        Body.draw(canvas, document);
        if (canvas.pages() != places.pages()) {
            throw new IllegalStateException("The blocks of a document must be the same each time they are iterated.");
        }
        canvas.finish();
        writer.finish();
    }

    /** Remembers how the stream failed. */
    private static final class Watched extends FilterOutputStream {

        private @Nullable IOException failure;

        Watched(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            try {
                out.write(b);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }

    private static void reference(PageWriter writer, PdfName key, int object) {
        writer.getExtraCatalog().put(key, new PdfLiteral(object + " 0 R"));
    }
}
