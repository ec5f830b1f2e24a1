package org.article30.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.article30.history.Span;

/**
 * What the user wants printed.
 *
 * @param report the id of the report
 * @param record the id of the record it is about, as text; blank for a report on the whole register
 * @param organisation the id of the organisation whose activities are wanted, as text; blank for all
 * @param parts the ids of the parts wanted; for a report that is always whole they do not matter
 * @param language the language of the report
 * @param lawDate the day whose law is applied
 * @param span the days whose changes are wanted; for a report on how the register stands they do not matter
 * @param target the PDF file to be written, replaced where it exists
 */
public record PrintOrder(String report, String record, String organisation, List<String> parts, Locale language, LocalDate lawDate, Span span, Path target) {

    public PrintOrder {
        parts = List.copyOf(parts);
    }
}
