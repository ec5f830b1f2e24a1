package org.article30.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPage;
import org.openpdf.text.pdf.PdfWriter;

/**
 * OpenPDF's writer, opened up for entries of pages that it has no call for, and for objects written as plain text. Each
 * object goes to the file at once, so the structure of a tagged file does not pile up in memory.
 */
final class PageWriter extends PdfWriter {

    private static final PdfName STRUCTURE_ORDER = new PdfName("S");

    private final StringBuilder annotations = new StringBuilder();
    private final PdfDocument document;
    private int structureKey = -1;

    private PageWriter(PdfDocument document, OutputStream out) {
        super(document, out);
        this.document = document;
    }

    /** A writer of A4 pages that leaves the stream open at its end. */
    static PageWriter open(OutputStream out) {
        var document = new PdfDocument();
        document.setPageSize(PageSize.A4);
        var writer = new PageWriter(document, out);
        document.addWriter(writer);
        writer.setCloseStream(false);
        writer.setPdfVersion(VERSION_1_7);
        writer.setFullCompression();
        // half the time of a report goes into deflate; level 1 buys most of it back for a tenth of the size
        writer.setCompressionLevel(1);
        document.open();
        return writer;
    }

    /** Which list of the parent tree tells whose the marks of the current page are. */
    void structureKey(int key) {
        structureKey = key;
    }

    /** Puts an annotation on the current page. */
    void annotate(int object) {
        annotations.append(object).append(" 0 R ");
    }

    /** The number of an object to be written later. */
    int reserve() {
        return getPdfIndirectReference().getNumber();
    }

    /** Writes a dictionary or array, given in the syntax of PDF, as the object of that number. */
    void write(int object, CharSequence syntax) {
        try {
            var bytes = syntax.toString().getBytes(StandardCharsets.ISO_8859_1);
            super.addToBody(new PdfLiteral(PdfObject.DICTIONARY, bytes), object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a dictionary or array as a new object and gives its number. */
    int write(CharSequence syntax) {
        int object = reserve();
        write(object, syntax);
        return object;
    }

    /** The number of the page's object, also of a page yet to come. */
    int page(int number) {
        return getPageReference(number).getNumber();
    }

    /** Ends the current page and begins the next. */
    void nextPage() {
        document.newPage();
    }

    /** Ends the last page and the file. */
    void finish() {
        document.close();
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (object instanceof PdfPage page) {
            complete(page);
        }
        return super.addToBody(object, reference);
    }

    private void complete(PdfPage page) {
        if (structureKey >= 0) {
            page.put(PdfName.STRUCTPARENTS, new PdfLiteral(Integer.toString(structureKey)));
            page.put(PdfName.TABS, STRUCTURE_ORDER);
        }
        if (!annotations.isEmpty()) {
            page.put(PdfName.ANNOTS, new PdfLiteral("[" + annotations + "]"));
            annotations.setLength(0);
        }
    }
}
