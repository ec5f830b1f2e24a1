package org.article30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.article30.activity.Activity;
import org.article30.logbook.Consent;
import org.article30.register.OpenRegister;
import org.article30.store.Password;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** What changed, printed by the command line: between two days, or of one record, one that was removed too. */
class ChangesPrintTest {

    @TempDir
    private Path folder;

    private static String text(Path file) throws IOException {
        var reader = new PdfReader(Files.readAllBytes(file));
        var text = new StringBuilder();
        for (var page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append(' ');
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    @Test
    void printsTheHistoryOfARecordNamedByItsReferenceOrOfOneThatWasRemoved() throws IOException {
        var register = Said.sample("complete", folder);
        String activity;
        String removed;
        try (var open = OpenRegister.open(register, Password.none(), Clock.systemUTC(), "Ada")) {
            var consents = open.records(Consent.KIND);
            var consent = consents.all().getFirst();
            consents.remove(consent, "kept long enough");
            removed = consent.value().title();
            activity = open.records(Activity.KIND).all().getFirst().value().particulars().reference();
        }
        var pdf = folder.resolve("changes.pdf");
        Said.by("print", register, "changes", pdf, "--record", activity).done();
        assertThat(text(pdf)).contains("One change was made, to one record.", activity).doesNotContain("kept long enough");
        Said.by("print", register, "changes", pdf, "--record", removed).done();
        assertThat(text(pdf)).contains("2 changes were made, to one record.", "kept long enough", "Ada");
    }

    @Test
    void printsOnlyWhatWasChangedOnTheDaysAskedForInTheLanguageAskedFor() throws IOException {
        var register = Said.sample("bpo7", folder);
        var pdf = folder.resolve("changes.pdf");
        Said.by("print", register, "changes", pdf, "--to", LocalDate.now(Clock.systemUTC()).minusDays(2), "--language", "de").done();
        assertThat(text(pdf)).contains("Änderungen", "Nichts wurde geändert.");
    }

    @Test
    void refusesDaysInTheWrongOrderAndRecordsThatNeverWere() {
        var register = Said.sample("bpo7", folder);
        var pdf = folder.resolve("changes.pdf");
        Said.by("print", register, "changes", pdf, "--from", "2026-02-01", "--to", "2026-01-01").refused("2026-02-01", "2026-01-01", "--from");
        Said.by("print", register, "changes", pdf, "--record", "never heard of").refused("never heard of");
        assertThat(pdf).doesNotExist();
    }
}
