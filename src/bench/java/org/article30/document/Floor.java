package org.article30.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The least work there can be: every line of a report shown straight through OpenPDF, with no layout at all. */
final class Floor {

    private final List<List<String>> pages = new ArrayList<>();

    /** Takes the text from the printed report itself, so both write the same. */
    static Floor of(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfRenderer(0).render(document, out);
        var floor = new Floor();
        try (var reader = new PdfReader(out.toByteArray())) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                floor.pages.add(List.of(new PdfTextExtractor(reader).getTextFromPage(page).split("\n")));
            }
        }
        return floor;
    }

    int characters() {
        return pages.stream().flatMap(List::stream).mapToInt(String::length).sum();
    }

    int pages() {
        return pages.size();
    }

    void write(OutputStream out) {
        var font = Face.SANS.font();
        var document = new org.openpdf.text.Document(PageSize.A4);
        var writer = PdfWriter.getInstance(document, out);
        document.open();
        for (var page : pages) {
            var content = writer.getDirectContent();
            content.beginText();
            content.setFontAndSize(font, 9);
            float y = 800;
            for (var line : page) {
                content.setTextMatrix(56, y);
                content.showText(line);
                y -= 12;
            }
            content.endText();
            document.newPage();
        }
        document.close();
    }
}
