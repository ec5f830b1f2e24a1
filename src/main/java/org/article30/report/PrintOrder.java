package org.article30.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What the user wants printed.
 *
 * @param report the id of the report
 * @param record the id of the record it is about, as text; blank for a report on the whole register
 * @param organisation the id of the organisation whose activities are wanted, as text; blank for all
 * @param parts the ids of the parts wanted; for a report that is always whole they do not matter
 * @param language the language of the report
 * @param lawDate the day whose law is applied
 * @param target the PDF file to be written, replaced where it exists
 */
public record PrintOrder(String report, String record, String organisation, List<String> parts, Locale language, LocalDate lawDate, Path target) {

    public PrintOrder {
        parts = List.copyOf(parts);
    }
}
