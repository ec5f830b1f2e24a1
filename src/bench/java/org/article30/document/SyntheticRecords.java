package org.article30.document;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.article30.document.Block.Column;
import org.article30.document.Block.Facts;
import org.article30.document.Block.Heading;
import org.article30.document.Block.PageBreak;
import org.article30.document.Block.Paragraph;
import org.article30.document.Block.Table;

/** Reports of any length, one synthetic record a page of about 1,500 characters, made as they are asked for. */
final class SyntheticRecords {

    private static final Words WORDS = new Words(
            "Contents",
            "Page {0} of {1}",
            "continued",
            "This report is too long to be tagged for screen readers.",
            "Go to {0}, page {1}",
            "Note",
            "Attention",
            "Not verified");

    private SyntheticRecords() {
    }

    static Document of(int records) {
        var cover = new Cover(
                List.of("Synthetic organisation", "1 Example Street"),
                Instant.parse("2026-01-01T00:00:00Z"),
                List.of(Fact.of("Report date", "1 January 2026")),
                "");
        Iterable<Block> blocks = () -> IntStream.range(0, records)
                .boxed()
                .flatMap(i -> record(i).stream())
                .iterator();
        return new Document("Synthetic register", records + " records", Locale.ENGLISH, cover, WORDS, blocks);
    }

    private static List<Block> record(int i) {
        var topic = "activity " + i;
        return List.of(
                new PageBreak(),
                new Heading(2, "A-" + i + "  Synthetic " + topic, "a" + i),
                new Paragraph(Text.of("What is recorded of " + topic + " for the benchmark."), Paragraph.Style.LEAD),
                new Facts(List.of(
                        fact("Purposes", "Keeping " + topic + " going; proof towards authorities; statistics, no. " + i),
                        new Fact(
                                "Legal basis",
                                List.of(
                                        Text.strong("Article 6(1)(b)").and(" performance of contract " + i),
                                        Text.strong("Article 6(1)(c)").and(" section " + (i % 97) + " of the example act"))),
                        fact("Data subjects", "Employees, temporary workers, apprentices and their relatives"),
                        new Fact(
                                "Third countries",
                                List.of(Text.of("No transfer"), Text.muted("safeguards not applicable"))),
                        fact("Time limits", "Erased " + (i % 30 + 1) + " months after the end of the contract, unless a "
                                + "claim is pending, in which case it is kept until it is settled"),
                        fact("Measures", "Encryption at rest and in transit; access by role; logging; backups twice a "
                                + "day, tried out every quarter; instructions to staff; contract with the processor"))),
                new Table(
                        "Categories of data",
                        List.of(Column.of("No.", 1), Column.of("Category", 3), Column.of("What it holds", 5)),
                        IntStream.range(0, 8).mapToObj(row -> row(i, row)).toList()),
                new Paragraph(
                        Text.of("See also ").and(Text.link("the record before", "a" + (i - 1))),
                        Paragraph.Style.NOTE));
    }

    private static Fact fact(String label, String value) {
        return Fact.of(label, value);
    }

    private static List<Text> row(int i, int row) {
        return List.of(
                new Text(List.of(new Text.Run("D" + row, Text.Style.MARK, "", ""))),
                Text.of("Category " + (i + row)),
                Text.of("Names, addresses and numbers of kind " + row + " in record " + i));
    }
}
