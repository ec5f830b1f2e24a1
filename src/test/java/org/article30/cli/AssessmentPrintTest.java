package org.article30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Impact assessments and logs on the command line. */
class AssessmentPrintTest {

    @TempDir
    private Path folder;

    @Test
    void printsAnAssessmentByItsReferenceOrName() throws IOException {
        var register = Said.sample("complete", folder);
        for (var word : new String[] {"DPIA-2025-01", "Video surveillance"}) {
            var pdf = folder.resolve(word + ".pdf");
            Said.by("print", register, "dpia-summary", pdf, "--record", word, "--parts", "purposes, REVIEW", "--language", "en").done();
            assertThat(text(pdf)).contains("Recognition by machine", "To protect people and goods").doesNotContain("Main risks");
        }
    }

    @Test
    void refusesAnAssessmentOrAPartThatIsNotThere() {
        var register = Said.sample("complete", folder);
        var pdf = folder.resolve("no.pdf");
        Said.by("print", register, "dpia", pdf).refused("dpia", "--record");
        Said.by("print", register, "dpia", pdf, "--record", "VOR-C07").refused("VOR-C07", "Nothing was printed");
        Said.by("print", register, "dpia-summary", pdf, "--record", "DPIA-2025-01", "--parts", "secrets").refused("secrets", "controllers, purposes");
        assertThat(pdf).doesNotExist();
    }

    @Test
    void writesTheLogOfBreachesAsCsv() throws IOException {
        var list = folder.resolve("breaches.csv");
        Said.by("print", Said.sample("complete", folder), "breaches", list, "--language", "en").done();
        assertThat(Files.readString(list)).startsWith("\uFEFFReference,Name,").contains("\r\nB-2026-02,Notebook left on a train,");
    }

    private static String text(Path pdf) throws IOException {
        try (var reader = new PdfReader(pdf.toString())) {
            var text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
            return text.toString();
        }
    }
}
