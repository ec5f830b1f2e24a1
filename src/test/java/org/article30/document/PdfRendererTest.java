package org.article30.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.article30.document.Block.Column;
import org.article30.document.Block.Heading;
import org.article30.document.Block.Paragraph;
import org.article30.document.Block.Table;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfName;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfRendererTest {

    @Test
    void everyBlockConformsToPdfA3aAndPdfUa1() throws Exception {
        var printed = Printed.of(Samples.everything());
        assertThat(printed.result.tagged()).isTrue();
        assertThat(Conformance.faults(printed.bytes, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Conformance.faults(printed.bytes, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aFileWithAttachmentsConformsToo() throws Exception {
        var out = new ByteArrayOutputStream();
        var attachment = new Attachment(
                "register.json", "application/json", "The register", "{}".getBytes(StandardCharsets.UTF_8));
        var document = Samples.of("Report", List.of(Paragraph.of("See the attached register.")));
        new PdfRenderer().render(document, out, List.of(attachment));
        assertThat(Conformance.faults(out.toByteArray(), PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Conformance.faults(out.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aFileBeyondTheLimitIsUntaggedPdfA3uAndSaysSoOnItsCover() throws Exception {
        var printed = new Printed(Samples.everything(), new PdfRenderer(10));
        assertThat(printed.result).isEqualTo(new RenderResult(11, false));
        assertThat(printed.page(1)).contains(Samples.ENGLISH.untaggedNotice());
        assertThat(Conformance.faults(printed.bytes, PDFAFlavour.PDFA_3_U)).isEmpty();
    }

    @Test
    void aFileAtTheLimitIsTaggedAndDoesNotApologise() throws Exception {
        var printed = new Printed(Samples.everything(), new PdfRenderer(11));
        assertThat(printed.result).isEqualTo(new RenderResult(11, true));
        assertThat(printed.page(1)).doesNotContain(Samples.ENGLISH.untaggedNotice());
    }

    @Test
    void lettersOfEveryEuropeanScriptSurvive() throws Exception {
        var blocks = Samples.SCRIPTS.stream().<Block>map(Paragraph::of).toList();
        var text = Printed.of(Samples.of("Łąka Ελλάδα Россия", blocks)).text();
        assertThat(text).contains(Samples.SCRIPTS).contains("Łąka Ελλάδα Россия");
    }

    @Test
    void lettersGivenInPartsAreComposed() throws Exception {
        assertThat(Printed.of(Paragraph.of("Cafe\u0301 Vie\u0323\u0302t")).text()).contains("Café Việt");
    }

    @Test
    void whatNoFontHasShowsAsMissingAndIsNeverDropped() throws Exception {
        assertThat(Printed.of(Paragraph.of("before 漢 after")).text()).contains("before \uFFFD after");
    }

    @Test
    void aTableRepeatsItsHeadOnEveryPageItReaches() throws Exception {
        // untagged, because what is read back from tagged pages leaves repeated heads out
        var document = Samples.of("Report", List.of(Samples.categories(120)));
        var printed = new Printed(document, new PdfRenderer(0));
        assertThat(printed.pages()).isGreaterThan(4);
        for (int page = 2; page <= printed.pages(); page++) {
            assertThat(printed.page(page)).containsOnlyOnce("What it holds");
            assertThat(printed.page(page).contains("continued")).isEqualTo(page > 2);
        }
    }

    @Test
    void contentsBookmarksAndLinksNameThePageOfTheHeading() throws Exception {
        var blocks = new ArrayList<Block>();
        for (int i = 1; i <= 70; i++) {
            blocks.add(new Heading(i % 5 == 1 ? 1 : 2, "Chapter " + i + ".", "c" + i));
            IntStream.range(0, i % 30).forEach(_ -> blocks.add(Paragraph.of("A line of text.")));
        }
        blocks.add(new Paragraph(Text.link("Back to five", "c5"), Paragraph.Style.NORMAL));
        var printed = Printed.of(Samples.of("Report", blocks));
        int contents = 2;
        assertThat(printed.page(2)).startsWith("Contents Chapter 1.");
        assertThat(printed.page(3)).contains("Chapter 70.");
        var expected = new ArrayList<String>();
        for (int i = 1; i <= 70; i++) {
            int page = pageOf(printed, "Chapter " + i + ".", 2 + contents);
            assertThat(printed.page(2) + " " + printed.page(3)).containsPattern("Chapter " + i + "\\. " + page + "\\b");
            expected.add((i % 5 == 1 ? "" : "  ") + "Chapter " + i + ". > " + page);
        }
        assertThat(printed.bookmarks()).isEqualTo(expected);
        var links = new ArrayList<>(printed.links(2));
        links.addAll(printed.links(3));
        assertThat(links).isEqualTo(expected.stream().map(line -> Integer.valueOf(line.split(" > ")[1])).toList());
        assertThat(printed.links(printed.pages())).containsExactly(pageOf(printed, "Chapter 5.", 4));
    }

    private static int pageOf(Printed printed, String heading, int from) throws IOException {
        for (int page = from; page <= printed.pages(); page++) {
            if (printed.page(page).contains(heading)) {
                return page;
            }
        }
        throw new AssertionError("not printed: " + heading);
    }

    @Test
    void aHeadingStaysWithWhatFollows() throws Exception {
        for (int lines = 24; lines < 40; lines++) {
            var blocks = new ArrayList<Block>();
            IntStream.range(0, lines).forEach(_ -> blocks.add(Paragraph.of("A line of text.")));
            blocks.add(new Heading(2, "Heading", ""));
            blocks.add(new Heading(3, "Lower heading", ""));
            blocks.add(Samples.categories(3));
            var printed = Printed.of(Samples.of("Report", blocks));
            for (int page = 3; page <= printed.pages(); page++) {
                assertThat(printed.page(page).contains("Lower heading")).isEqualTo(printed.page(page).contains("D1"));
            }
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws Exception {
        var first = Printed.of(Samples.everything());
        var second = Printed.of(Samples.everything());
        assertThat(second.bytes).isEqualTo(first.bytes);
        var untagged = new PdfRenderer(1);
        assertThat(new Printed(Samples.everything(), untagged).bytes)
                .isEqualTo(new Printed(Samples.everything(), untagged).bytes);
    }

    @Test
    void theFileKnowsItsTitleOwnerSubjectAndLanguage() throws Exception {
        var printed = Printed.of(Samples.everything());
        assertThat(printed.reader.getInfo())
                .containsEntry("Title", "Record of processing activities")
                .containsEntry("Author", "Nordlicht Genossenschaft eG")
                .containsEntry("Subject", "As controller, all activities")
                .containsEntry("CreationDate", "D:20260301093000Z");
        assertThat(printed.reader.getCatalog().getAsString(PdfName.LANG)).hasToString("en");
    }

    @Test
    void theWordsOfTheRendererAreThoseOfTheDocument() throws Exception {
        var french = new Printed(Samples.in(Locale.FRENCH, Samples.FRENCH), new PdfRenderer(0)).text();
        assertThat(french).contains("Table des matières", "Page 2 sur 11", "(suite)", "Non vérifié");
        assertThat(french).doesNotContain("Contents", "continued", "Page 2 of");
        var german = new Printed(Samples.in(Locale.GERMAN, Samples.GERMAN), new PdfRenderer(0)).text();
        assertThat(german).contains("Inhalt", "Seite 2 von 11", "(Fortsetzung)", "Nicht geprüft");
    }

    @Test
    void aRowHigherThanAPageIsPrintedWhole() throws Exception {
        var words = IntStream.range(0, 4000).mapToObj(i -> "word" + i).toList();
        var row = List.of(Text.of("name"), Text.of(String.join(" ", words)));
        var printed = Printed.of(new Table("", List.of(Column.of("A", 1), Column.of("B", 3)), List.of(row)));
        assertThat(printed.text()).contains(words);
        assertThat(Conformance.faults(printed.bytes, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void rowsOfTheWrongLengthAndEmptyTextsDoNoHarm() throws Exception {
        var printed = Printed.of(
                new Table(
                        "",
                        List.of(Column.of("A", 1), Column.of("B", 1)),
                        List.of(
                                List.of(),
                                List.of(Text.EMPTY, Text.of("")),
                                List.of(Text.of("one"), Text.of("two"), Text.of("three")))),
                new Table("Nothing", List.of(Column.of("A", 1)), List.of()),
                new Block.Facts(List.of(new Fact("Label", List.of()))),
                new Block.BulletList(List.of()),
                new Block.Tree("", List.of()),
                new Block.Matrix("", "", List.of(), List.of()),
                Paragraph.of(""));
        assertThat(printed.text()).contains("two three").contains("Label");
        assertThat(Conformance.faults(printed.bytes, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aLinkThatLeadsNowhereIsPlainText() throws Exception {
        var printed = Printed.of(new Paragraph(Text.link("nowhere", "no such key"), Paragraph.Style.NORMAL));
        assertThat(printed.text()).contains("nowhere");
        assertThat(printed.links(2)).isEmpty();
    }

    @Test
    void rowsAreAskedForTwiceAndNotKept() throws Exception {
        int count = 20_000;
        var early = new ArrayList<WeakReference<Text>>();
        var iterations = new AtomicInteger();
        Iterable<List<Text>> rows = () -> {
            iterations.incrementAndGet();
            early.clear();
            return rows(count, early);
        };
        var printed = new Printed(
                Samples.of("Report", List.of(new Table("", List.of(Column.of("No.", 1)), rows))), new PdfRenderer(1));
        assertThat(iterations).hasValue(2);
        assertThat(printed.pages()).isGreaterThan(400);
    }

    private static Iterator<List<Text>> rows(int count, List<WeakReference<Text>> early) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    var text = Text.of("Row " + i);
                    if (i < 100) {
                        early.add(new WeakReference<>(text));
                    } else if (i == count - 1) {
                        System.gc();
                        assertThat(early).allMatch(row -> row.refersTo(null));
                    }
                    return List.of(text);
                })
                .iterator();
    }

    @Test
    void aStreamThatFailsIsReportedAsSuch() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> new PdfRenderer().render(Samples.everything(), full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("No space left");
    }

    @Test
    void blocksThatChangeBetweenTheTwoPassesAreRefused() {
        var pass = new AtomicInteger();
        Iterable<Block> blocks = () -> IntStream.rangeClosed(0, pass.incrementAndGet())
                .boxed()
                .<Block>mapMulti((i, take) -> {
                    take.accept(new Block.PageBreak());
                    take.accept(new Heading(1, "Chapter " + i, ""));
                })
                .iterator();
        var document = Samples.of("Report", blocks);
        assertThatThrownBy(() -> new PdfRenderer().render(document, OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalStateException.class);
    }
}
