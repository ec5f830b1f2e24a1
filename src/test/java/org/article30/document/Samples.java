package org.article30.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.article30.document.Block.Align;
import org.article30.document.Block.BulletList;
import org.article30.document.Block.Column;
import org.article30.document.Block.Facts;
import org.article30.document.Block.Figure;
import org.article30.document.Block.Heading;
import org.article30.document.Block.Ink;
import org.article30.document.Block.Matrix;
import org.article30.document.Block.MatrixRow;
import org.article30.document.Block.Node;
import org.article30.document.Block.Note;
import org.article30.document.Block.PageBreak;
import org.article30.document.Block.Paragraph;
import org.article30.document.Block.Shape;
import org.article30.document.Block.Table;
import org.article30.document.Block.Tree;

/** Documents of an invented organisation. */
final class Samples {

    static final Words ENGLISH = new Words(
            "Contents",
            "Page {0} of {1}",
            "continued",
            "This report is too long to be tagged for screen readers.",
            "Go to {0}, page {1}",
            "Note",
            "Attention",
            "Not verified");

    static final Words FRENCH = new Words(
            "Table des matières",
            "Page {0} sur {1}",
            "suite",
            "Ce rapport est trop long pour être balisé pour les lecteurs d’écran.",
            "Aller à {0}, page {1}",
            "Remarque",
            "Attention",
            "Non vérifié");

    static final Words GERMAN = new Words(
            "Inhalt",
            "Seite {0} von {1}",
            "Fortsetzung",
            "Dieser Bericht ist zu lang, um für Screenreader ausgezeichnet zu sein.",
            "Zu {0}, Seite {1}",
            "Hinweis",
            "Achtung",
            "Nicht geprüft");

    static final List<String> SCRIPTS = List.of(
            "Łódź, źdźbło, gżegżółka",
            "Ψυχολογική υποστήριξη εργαζομένων",
            "Персональные данные работников",
            "Çalışanların ücret bordrosu, ığüşöç İI",
            "Dữ liệu cá nhân của người lao động",
            "Příliš žluťoučký kůň",
            "Árvíztűrő tükörfúrógép",
            "Հայերեն, ქართული");

    private Samples() {
    }

    static Cover cover() {
        return new Cover(
                List.of("Nordlicht Genossenschaft eG", "Hafenstraße 12", "24103 Kiel, Germany"),
                Instant.parse("2026-03-01T09:30:00Z"),
                List.of(
                        Fact.of("Report date", "1 March 2026"),
                        Fact.of("Law as of", "1 March 2026"),
                        Fact.of("Register as of", "28 February 2026, 18:00 UTC"),
                        new Fact(
                                "Contact",
                                List.of(Text.of("Data protection officer"), Text.of("privacy@nordlicht.example"))),
                        Fact.of("Data set", "article30-law 2026-02")),
                "Record of processing activities under Article 30(1) of Regulation (EU) 2016/679. "
                        + "It is made available to the supervisory authority on request under Article 30(4).");
    }

    static Document of(String title, Iterable<Block> blocks) {
        return new Document(title, "As controller, all activities", Locale.ENGLISH, cover(), ENGLISH, blocks);
    }

    static Document in(Locale language, Words words) {
        return new Document("Register", "", language, cover(), words, everyBlock());
    }

    /** A document that uses every block and every style. */
    static Document everything() {
        return of("Record of processing activities", everyBlock());
    }

    private static List<Block> everyBlock() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "Summary", "summary"));
        blocks.add(new Paragraph(
                Text.of("The cooperative processes personal data in 24 activities as controller. This record names for "
                        + "each of them what Article 30(1) asks for, and marks what its sources do not state."),
                Paragraph.Style.LEAD));
        blocks.add(new Paragraph(
                Text.of("Categories are numbered once, in the chapter ")
                        .and(Text.link("Categories of data", "categories"))
                        .and(", and referred to by their marks, such as ")
                        .and(Text.reference("D3", "d3"))
                        .and(". What is ")
                        .and(Text.strong("printed in bold"))
                        .and(" matters most; what is ")
                        .and(Text.muted("not stated in source"))
                        .and(" is said in words and never left blank."),
                Paragraph.Style.NORMAL));
        blocks.add(new Note(Note.Kind.INFORMATION, Text.of("No activity transfers data to a third country.")));
        blocks.add(new Note(
                Note.Kind.WARNING,
                Text.of("Two activities name no retention rule. The record is incomplete under Article 30(1)(f) until "
                        + "a time limit, or the criteria that set it, is added to both of them.")));
        blocks.add(new Note(Note.Kind.UNVERIFIED, Text.of("Taken over from the policy of 2019, not checked since.")));
        blocks.add(new BulletList(List.of(
                Text.of("Controller: Nordlicht Genossenschaft eG"),
                Text.of("Joint controllers: see ").and(Text.link("payroll", "payroll")),
                Text.of("Scripts: ").and(String.join(" · ", SCRIPTS)))));
        blocks.add(new Heading(1, "Processing activities", ""));
        blocks.add(new Heading(2, "A-01  Payroll and time recording of employees", "payroll"));
        blocks.add(facts());
        blocks.add(new Heading(3, "Retention", ""));
        blocks.add(new Paragraph(Text.muted("Not stated in source."), Paragraph.Style.MUTED));
        blocks.add(new Heading(4, "Exceptions", ""));
        blocks.add(Paragraph.of("None. See https://www.nordlicht.example/privacy/records/retention/rules/"
                + "employees/payroll_and_time_recording/version-2026-03-01/index.html?language=en&print=1"));
        blocks.add(new Paragraph(Text.of("Source: privacy policy, lines 120–134."), Paragraph.Style.NOTE));
        blocks.add(new Heading(1, "Categories of data", "categories"));
        blocks.add(categories(60));
        blocks.add(new Heading(2, "Data categories by data subjects", ""));
        blocks.add(matrix(6, 5));
        blocks.add(matrix(24, 22));
        blocks.add(new PageBreak());
        blocks.add(new Heading(2, "Organisation", ""));
        blocks.add(tree());
        blocks.add(figure());
        return blocks;
    }

    static Facts facts() {
        return new Facts(List.of(
                Fact.of("Purposes", "Calculating and paying wages; social security; proof of working time"),
                new Fact(
                        "Legal basis",
                        List.of(
                                Text.strong("Article 6(1)(b)").and(" performance of the employment contract"),
                                Text.strong("Article 6(1)(c)").and(" § 28a SGB IV, § 41 EStG"))),
                Fact.of("Data subjects", "Employees, temporary workers, apprentices"),
                Fact.of(
                        "Categories of data",
                        Text.reference("D1", "d1").and(" identity, ").and(Text.reference("D3", "d3")).and(" bank account")),
                Fact.of("Third countries", Text.of("No transfer to a third country.")),
                Fact.of("Safeguards", Text.muted("Not applicable")),
                Fact.of("Time limits", Text.muted("Not stated in source"))));
    }

    static Table categories(int rows) {
        return new Table(
                "Categories of personal data",
                List.of(
                        new Column("No.", 6, Align.LEFT),
                        new Column("Category", 24, Align.LEFT),
                        new Column("What it holds", 46, Align.LEFT),
                        new Column("Special category", 14, Align.CENTER),
                        new Column("Months", 10, Align.RIGHT)),
                IntStream.rangeClosed(1, rows).<List<Text>>mapToObj(Samples::category).toList());
    }

    private static List<Text> category(int i) {
        return List.of(
                Text.anchor("D" + i, "d" + i),
                Text.of("Category of data number " + i),
                Text.of(i % 4 == 0
                        ? "Name, former names, date and place of birth, nationality, private and official addresses, "
                                + "telephone numbers and mail addresses, pictures for the identity card"
                        : SCRIPTS.get(i % SCRIPTS.size())),
                i % 5 == 0 ? Text.strong("yes") : Text.of("no"),
                i % 3 == 0 ? Text.muted("not stated") : Text.of(String.valueOf(i * 6)));
    }

    static Matrix matrix(int columns, int rows) {
        var heads = IntStream.rangeClosed(1, columns)
                .mapToObj(i -> i % 3 == 0 ? "Visitors of events and of the web site" : "Employees " + i)
                .toList();
        var lines = IntStream.rangeClosed(1, rows)
                .mapToObj(row -> new MatrixRow(
                        Text.reference("D" + row, "d" + row).and("  Category " + row),
                        IntStream.rangeClosed(1, columns)
                                .mapToObj(column -> (row + column) % 3 == 0 ? Text.of("●") : Text.EMPTY)
                                .toList()))
                .toList();
        return new Matrix("Data categories and data subjects", "Data category", heads, lines);
    }

    static Tree tree() {
        return new Tree(
                "Parties",
                List.of(new Node(
                        Text.of("Nordlicht Genossenschaft eG"),
                        List.of(
                                new Node(
                                        Text.of("Nordlicht Dienste GmbH, processor"),
                                        List.of(
                                                new Node(Text.of("Hosting, Frankfurt"), List.of()),
                                                new Node(Text.of("Support, Gdańsk"), List.of()))),
                                new Node(Text.of("Works council"), List.of())))));
    }

    static Figure figure() {
        return new Figure(
                "How the data flow",
                "Data flow from the employee to payroll and on to the tax office.",
                460,
                90,
                List.of(
                        new Shape.Box(0, 20, 110, 44, Ink.PALE, Ink.ACCENT),
                        new Shape.Label(55, 46, "Employee", 10, Align.CENTER, Ink.TEXT),
                        new Shape.Line(110, 42, 174, 42, true, Ink.MUTED),
                        new Shape.Box(175, 20, 110, 44, Ink.PALE, Ink.ACCENT),
                        new Shape.Label(230, 46, "Payroll", 10, Align.CENTER, Ink.TEXT),
                        new Shape.Line(285, 42, 349, 42, true, Ink.MUTED),
                        new Shape.Box(350, 20, 110, 44, Ink.PAPER, Ink.MUTED),
                        new Shape.Label(405, 46, "Tax office", 10, Align.CENTER, Ink.MUTED)));
    }
}
