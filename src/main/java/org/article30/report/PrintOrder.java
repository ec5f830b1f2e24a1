package org.article30.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What the user wants printed.
 *
 * @param report the id of the report
 * @param record the id of the record it is about, as text; blank for a report on the whole register
 * @param organisation the id of the organisation whose activities are wanted, as text; blank for all
 * @param language the language of the report
 * @param lawDate the day whose law is applied
 * @param target the PDF file to be written, replaced where it exists
 */
public record PrintOrder(String report, String record, String organisation, Locale language, LocalDate lawDate, Path target) {
}
