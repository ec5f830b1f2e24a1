package org.article30.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** A document printed and read back. */
final class Printed {

    final byte[] bytes;
    final RenderResult result;
    final PdfReader reader;

    Printed(Document document, PdfRenderer renderer) throws IOException {
        var out = new ByteArrayOutputStream();
        result = renderer.render(document, out);
        bytes = out.toByteArray();
        reader = new PdfReader(bytes);
    }

    static Printed of(Document document) throws IOException {
        return new Printed(document, new PdfRenderer());
    }

    static Printed of(Block... blocks) throws IOException {
        return of(Samples.of("Report", List.of(blocks)));
    }

    int pages() {
        return reader.getNumberOfPages();
    }

    /** The text of a page, counted from 1, with single spaces. */
    String page(int number) throws IOException {
        return new PdfTextExtractor(reader).getTextFromPage(number).replaceAll("\\s+", " ");
    }

    String text() throws IOException {
        var text = new StringBuilder();
        for (int i = 1; i <= pages(); i++) {
            text.append(page(i)).append('\n');
        }
        return text.toString();
    }

    /** The titles of the bookmarks, indented by two spaces a level, and their pages. */
    List<String> bookmarks() {
        var titles = new ArrayList<String>();
        collect(SimpleBookmark.getBookmarkList(reader), "", titles);
        return titles;
    }

    @SuppressWarnings("unchecked")
    private static void collect(List<Map<String, Object>> bookmarks, String indent, List<String> titles) {
        for (var bookmark : bookmarks) {
            titles.add(indent + bookmark.get("Title") + " > " + String.valueOf(bookmark.get("Page")).split(" ")[0]);
            if (bookmark.get("Kids") instanceof List<?> kids) {
                collect((List<Map<String, Object>>) kids, indent + "  ", titles);
            }
        }
    }

    /** The pages to which the links on a page lead. */
    List<Integer> links(int page) {
        var annotations = reader.getPageN(page).getAsArray(PdfName.ANNOTS);
        var targets = new ArrayList<Integer>();
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            PdfDictionary link = annotations.getAsDict(i);
            PdfArray destination = link.getAsArray(PdfName.DEST);
            int object = destination.getAsIndirectObject(0).getNumber();
            for (int number = 1; number <= pages(); number++) {
                if (reader.getPageOrigRef(number).getNumber() == object) {
                    targets.add(number);
                }
            }
        }
        return targets;
    }
}
