package org.article30.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.article30.exchange.GeneratedRegister;
import org.article30.law.Law;
import org.article30.register.OpenRegister;
import org.article30.report.ReportRequest;
import org.article30.report.Reports;
import org.article30.store.Id;
import org.article30.store.Password;
import org.article30.text.Texts;

/** The controller register of a generated register file of so many activities, read from the file while it is printed. */
final class RegisterFromFile {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private RegisterFromFile() {
    }

    /** The file stays open, for the document is read from it. */
    static Document of(int activities) {
        try {
            var register = OpenRegister.look(GeneratedRegister.in(FOLDER, activities), Password.none());
            return Reports.compose(Reports.find("controller-register").orElseThrow(), register.view(),
                    new ReportRequest(Texts.in(Locale.ENGLISH), Instant.parse("2026-01-01T00:00:00Z"), DAY, DAY, Law.shipped(), Id.NONE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
