package org.article30.acceptance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.StreamSupport;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.law.Law;
import org.article30.party.Party;
import org.article30.register.RegisterView;
import org.article30.report.ReportRequest;
import org.article30.report.Reports;
import org.article30.store.Id;
import org.article30.text.Texts;

/** What a report says, cover included, without its looks: a line for each paragraph, fact and row; cells are parted by " | ". */
final class PrintedReport {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final StringJoiner lines = new StringJoiner("\n", "\n", "\n");

    private PrintedReport() {
    }

    /** The text of a report on the whole register. */
    static String of(String report, RegisterView view) {
        return of(report, view, Id.none());
    }

    /** The text of a report on the whole register, in a language. */
    static String of(String report, RegisterView view, Locale language) {
        return of(report, view, Id.none(), language);
    }

    /** The text of a report on one record. */
    static String of(String report, RegisterView view, Id<?> record) {
        return of(report, view, record, Locale.ENGLISH);
    }

    /** The text of a report on the activities of an organisation and its group. */
    static String ofOrganisation(String report, RegisterView view, Id<Party> organisation) {
        return of(report, view, request(Id.none(), Locale.ENGLISH).of(organisation));
    }

    /** The text of a report on the whole register, judged by the law of a day. */
    static String on(String report, RegisterView view, LocalDate lawDate) {
        return of(report, view, new ReportRequest(Texts.in(Locale.ENGLISH), Instant.parse("2026-11-22T12:00:00Z"), DAY, lawDate, Law.shipped(), Id.none()));
    }

    private static String of(String report, RegisterView view, Id<?> record, Locale language) {
        return of(report, view, request(record, language));
    }

    private static ReportRequest request(Id<?> record, Locale language) {
        return new ReportRequest(Texts.in(language), Instant.parse("2026-11-22T12:00:00Z"), DAY, DAY, Law.shipped(), record);
    }

    private static String of(String report, RegisterView view, ReportRequest request) {
        var document = Reports.compose(Reports.find(report).orElseThrow(), view, request);
        var printed = new PrintedReport();
        document.cover().owner().forEach(printed::line);
        printed.print(new Block.Facts(document.cover().facts()));
        printed.line(document.cover().notice());
        document.blocks().forEach(printed::print);
        return printed.lines.toString();
    }

    private void print(Block block) {
        switch (block) {
            case Block.Heading heading -> line("#".repeat(heading.level()) + " " + heading.text());
            case Block.Paragraph paragraph -> line(paragraph.text().plain());
            case Block.Facts facts -> facts.facts().forEach(fact -> line(fact.label() + ": " + joined(fact.value())));
            case Block.Table table -> {
                line(table.caption());
                table.rows().forEach(row -> line(joined(row)));
            }
            case Block.BulletList list -> list.items().forEach(item -> line("- " + item.plain()));
            case Block.Note note -> line("! " + note.text().plain());
            case Block.Tree tree -> tree.roots().forEach(this::print);
            case Block.Matrix matrix -> matrix.rows().forEach(row -> line(row.head().plain() + " | " + joined(row.marks())));
            case Block.Figure figure -> line(figure.alternative());
            case Block.PageBreak _ -> { }
        }
    }

    private void print(Block.Node node) {
        line(node.text().plain());
        node.children().forEach(this::print);
    }

    private void line(String text) {
        lines.add(text.replace('\n', ' '));
    }

    private static String joined(Iterable<Text> cells) {
        return String.join(" | ", StreamSupport.stream(cells.spliterator(), false).map(Text::plain).toList());
    }
}
