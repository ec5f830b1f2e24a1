package org.article30.acceptance;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.article30.document.Text;
import org.article30.register.RegisterView;
import org.article30.report.ReportRequest;
import org.article30.report.Reports;
import org.article30.store.Id;
import org.article30.text.Texts;

/** What a report says, as plain text: one line for each piece of text, whatever block it stands in. */
final class PrintedReport {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private PrintedReport() {
    }

    /** The words of a report about a whole register, in a language, cover included. */
    static String of(String report, RegisterView view, Locale language) {
        var request = new ReportRequest(Texts.in(language), Instant.EPOCH, DAY, DAY, Id.none());
        var document = Reports.compose(Reports.find(report).orElseThrow(), view, request);
        return Stream.concat(words(document.cover()), words(document.blocks())).collect(joining("\n"));
    }

    private static Stream<String> words(Object part) {
        return switch (part) {
            case String text -> Stream.of(text);
            case Text text -> Stream.of(text.plain());
            case Iterable<?> several -> StreamSupport.stream(several.spliterator(), false).flatMap(PrintedReport::words);
            case Record block -> Stream.of(block.getClass().getRecordComponents()).flatMap(component -> {
                try {
                    component.getAccessor().setAccessible(true);
                    return words(component.getAccessor().invoke(block));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            });
            default -> Stream.empty();
        };
    }
}
