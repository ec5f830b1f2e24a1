package org.article30.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Scanner;
import java.util.stream.Collectors;
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

    /** Keeps the text in a file, for {@link #write(Path, OutputStream)}. */
    void save(Path file) throws IOException {
        Files.writeString(file, pages.stream().map(page -> String.join("\n", page)).collect(Collectors.joining("\f")));
    }

    void write(OutputStream out) {
        write(pages.iterator(), out);
    }

    /** Writes the text of a file, page by page, none of which stays in memory. */
    static void write(Path file, OutputStream out) throws IOException {
        try (var text = new Scanner(file).useDelimiter("\f")) {
            write(text.tokens().map(page -> List.of(page.split("\n"))).iterator(), out);
        }
    }

    private static void write(Iterator<List<String>> pages, OutputStream out) {
        var font = Face.SANS.font();
        var document = new org.openpdf.text.Document(PageSize.A4);
        var writer = PdfWriter.getInstance(document, out);
        document.open();
        while (pages.hasNext()) {
            var page = pages.next();
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
