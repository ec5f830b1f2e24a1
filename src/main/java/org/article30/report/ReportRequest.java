package org.article30.report;

import java.time.Instant;
import java.time.LocalDate;
import org.article30.store.Id;
import org.article30.text.Texts;

/**
 * How a report is wanted.
 *
 * @param texts the language of the report, which need not be the window's
 * @param printedAt when the report is made; it becomes the date of the file
 * @param asOf the day on which the register stood so
 * @param lawDate the day whose law judges
 * @param record the record a report about one record is about, or none
 */
public record ReportRequest(Texts texts, Instant printedAt, LocalDate asOf, LocalDate lawDate, Id<?> record) {
}
