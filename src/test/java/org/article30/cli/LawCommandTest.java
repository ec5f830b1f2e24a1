package org.article30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.article30.law.Law;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The law data on the command line: which it is, loading other data, and judging by another day. */
class LawCommandTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhichLawDataJudges() {
        assertThat(Said.by("law").done().out()).contains("Law data 2026-11-22, as of 22 November 2026, shipped with the program.").contains("39 instruments");
    }

    @Test
    void loadsASetAndJudgesByItFromThenOn() throws IOException {
        var set = set("{\"version\": \"my-set\", \"asOf\": \"2027-01-15\"}");
        assertThat(Said.with(folder, "law", "--load", set).done().out()).contains("Law data my-set, as of 15 January 2027, loaded from a file.");
        assertThat(Said.with(folder, "law").done().out()).contains("my-set");
        var register = Said.sample("complete", folder);
        var before = Files.readAllBytes(register);
        var report = folder.resolve("report.pdf");
        Said.with(folder, "print", register, "transfers", report).done();
        assertThat(text(report)).contains("my-set");
        assertThat(Files.readAllBytes(register)).isEqualTo(before);
    }

    @Test
    void refusesASetInOneSentence() throws IOException {
        var older = set("{\"version\": \"old\", \"asOf\": \"2025-01-01\"}");
        Said.with(folder, "law", "--load", older).refused("older than version 2026-11-22", "The law data in use has not changed.");
        Said.with(folder, "law", "--load", older, "--older").done();
        Said.with(folder, "law", "--load", set("{\"version\": 5}")).refused("data-set.json, line 1, column");
        Said.with(folder, "law", "--load", folder.resolve("missing")).refused("cannot be read");
    }

    @Test
    void judgesTheSafeHarborByTheDayOfTheLaw() throws IOException {
        var register = Said.sample("cet-power", folder);
        var before = folder.resolve("before.pdf");
        var after = folder.resolve("after.pdf");
        Said.by("print", register, "transfers", before, "--law-date", "2015-01-01").done();
        Said.by("print", register, "transfers", after, "--law-date", "2016-01-01").done();
        assertThat(text(before)).contains("1 January 2015", "valid within limits", "certified").doesNotContain("Not valid since");
        assertThat(text(after)).contains("1 January 2016", "Not valid since 6 October 2015", "CJEU C-362/14 Schrems");
    }

    /** The shipped data as a set of its own. */
    private Path set(String dataSet) throws IOException {
        var file = folder.resolve("set.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("data-set.json"));
            out.write(dataSet.getBytes(StandardCharsets.UTF_8));
            for (var name : List.of("adequacy.csv", "adequacy-other-regimes.csv", "safeguards.csv", "countries.csv")) {
                out.putNextEntry(new ZipEntry(name));
                try (var in = Objects.requireNonNull(Law.class.getResourceAsStream(name))) {
                    in.transferTo(out);
                }
            }
        }
        return file;
    }

    /** The words of a PDF, parted by single blanks. */
    private static String text(Path pdf) throws IOException {
        var words = new StringBuilder();
        try (var reader = new PdfReader(pdf.toString())) {
            var extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                words.append(extractor.getTextFromPage(page)).append(' ');
            }
        }
        return words.toString().replaceAll("\\s+", " ");
    }
}
