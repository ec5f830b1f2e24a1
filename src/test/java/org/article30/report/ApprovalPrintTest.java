package org.article30.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.article30.exchange.Samples;
import org.article30.law.Law;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The edition of an activity, who approved it when, and every step that led there are printed. */
class ApprovalPrintTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            activity            | en | Edition 1, approved 15 September 2026 by Data protection officer       | 4 September 2026 · In review → Draft
            activity            | fr | Édition 1, approuvée le 15 septembre 2026 par Data protection officer | 4 septembre 2026 · En cours d’examen → Brouillon
            activity            | de | Ausgabe 1, freigegeben am 15. September 2026 von Data protection officer | 4. September 2026 · In Prüfung → Entwurf
            controller-register | en | Edition 1, approved 15 September 2026 by Data protection officer       | The period for appraisals is missing.""")
    void printsEditionAndSteps(String report, String language, String edition, String step) {
        var record = report.equals("activity") ? Id.of("complete.c01") : Id.NONE;
        var request = new ReportRequest(Texts.in(Locale.of(language)), Instant.parse("2026-11-22T10:42:00Z"), DAY, DAY, Law.shipped(), record);

        assertThat(Said.by(report, RegisterView.of(Samples.load("complete")), request)).contains(edition).contains(step);
    }
}
