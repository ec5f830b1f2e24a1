package org.article30.document;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One piece of a document: what it says, never how it looks. */
public sealed interface Block {

    /**
     * A heading. Headings make the table of contents (levels 1 and 2), the bookmarks and the running head.
     *
     * @param level 1 to 4; a level is never skipped on the way down. Level 1 starts a new page
     * @param text the heading itself, with its number if it has one
     * @param anchor key that links lead to, unique in the document, or ""
     * @param mark a word such as “unverified” that stands at the head of every page the section below this heading is on, or ""
     */
    record Heading(int level, String text, String anchor, String mark) implements Block {

        /** A heading of a section without a mark. */
        public Heading(int level, String text, String anchor) {
            this(level, text, anchor, "");
        }
    }

    /** A paragraph of running text. */
    record Paragraph(Text text, Style style) implements Block {

        /** What a paragraph is there for. */
        public enum Style {
            /** running text */
            NORMAL,
            /** opens a section and says what it holds */
            LEAD,
            /** an explanation in small type */
            NOTE,
            /** what the register does not know, said in words */
            MUTED
        }

        /** An ordinary paragraph. */
        public static Paragraph of(String text) {
            return new Paragraph(Text.of(text), Style.NORMAL);
        }
    }

    /** Labels on the left, what is known on the right. */
    record Facts(List<Fact> facts) implements Block {

        /** Keeps its own copy of the list. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A table whose head is repeated on every page it reaches.
     *
     * @param caption what the table shows, printed above it, or "" if the heading before it says so
     * @param columns at least one
     * @param rows as many texts each as there are columns; iterated twice, may be made as asked for. The first column
     *     names the row
     */
    record Table(String caption, List<Column> columns, Iterable<List<Text>> rows) implements Block {

        /** Keeps its own copy of the columns. */
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column of a table.
     *
     * @param title its head
     * @param width its share of the width of the page, relative to the other columns, more than 0
     * @param align where its texts stand
     */
    record Column(String title, double width, Align align) {

        /** A column set flush left. */
        public static Column of(String title, double width) {
            return new Column(title, width, Align.LEFT);
        }
    }

    /** Where a text stands between its borders. */
    enum Align { LEFT, CENTER, RIGHT }

    /** A list without order. */
    record BulletList(List<Text> items) implements Block {

        /** Keeps its own copy of the items. */
        public BulletList {
            items = List.copyOf(items);
        }
    }

    /** A remark set apart from the text. */
    record Note(Kind kind, Text text) implements Block {

        /** Why the remark is made. */
        public enum Kind {
            /** good to know */
            INFORMATION,
            /** something is missing, contradictory or no longer valid */
            WARNING,
            /** something was taken over without being checked */
            UNVERIFIED
        }
    }

    /** What follows starts a new page; has no effect at the top of a page. */
    record PageBreak() implements Block {
    }

    /** Things and what is below each of them, as indented lines. */
    record Tree(String caption, List<Node> roots) implements Block {

        /** Keeps its own copy of the list. */
        public Tree {
            roots = List.copyOf(roots);
        }
    }

    /** A line of a tree and the lines below it. */
    record Node(Text text, List<Node> children) {

        /** Keeps its own copy of the list. */
        public Node {
            children = List.copyOf(children);
        }
    }

    /**
     * Which of many rows goes with which of many columns. Many columns stay readable: their heads are turned upright,
     * and what does not fit the page follows below in a further part with the row heads repeated.
     *
     * @param caption what it shows, or ""
     * @param corner what the row heads are, printed above them
     * @param columns the heads of the columns
     * @param rows the rows in order
     */
    record Matrix(String caption, String corner, List<String> columns, List<MatrixRow> rows) implements Block {

        /** Keeps its own copies of the lists. */
        public Matrix {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a matrix.
     *
     * @param head what the row is
     * @param marks one for each column, such as ● or a short word; {@link Text#EMPTY} where there is none
     */
    record MatrixRow(Text head, List<Text> marks) {

        /** Keeps its own copy of the marks. */
        public MatrixRow {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A drawing. It is made smaller to fit the page, never larger.
     *
     * @param caption printed below, or ""
     * @param alternative what the drawing shows, in words, for those who cannot see it; never ""
     * @param width of the drawing in points (1/72 inch), more than 0
     * @param height the same
     * @param shapes drawn in this order, later ones on top
     */
    record Figure(String caption, String alternative, double width, double height, List<Shape> shapes)
            implements Block {

        /** Keeps its own copy of the shapes. */
        public Figure {
            shapes = List.copyOf(shapes);
        }
    }

    /** A part of a drawing; x runs right and y runs down from the top left corner, in points. */
    sealed interface Shape {

        /** A straight line, with an arrow head at its end if wanted. */
        record Line(double x1, double y1, double x2, double y2, boolean arrow, Ink ink) implements Shape {

            private static final double HALF_ANGLE = 0.4;

            /** The three corners of an arrow head of that length at its end, x and y in turn. */
            public List<Double> head(double length) {
                double angle = Math.atan2(y2 - y1, x2 - x1);
                return List.of(
                        x2, y2,
                        x2 - length * Math.cos(angle - HALF_ANGLE), y2 - length * Math.sin(angle - HALF_ANGLE),
                        x2 - length * Math.cos(angle + HALF_ANGLE), y2 - length * Math.sin(angle + HALF_ANGLE));
            }
        }

        /** A filled box with a hairline border. */
        record Box(double x, double y, double width, double height, Ink fill, Ink border) implements Shape {
        }

        /** One line of text; y is its base line. */
        record Label(double x, double y, String text, double size, Align align, Ink ink) implements Shape {
        }

        /**
         * A filled area with straight sides and a hairline border.
         *
         * @param corners x and y in turn, at least three pairs; the last is joined to the first
         */
        record Area(List<Double> corners, Ink fill, Ink border) implements Shape {

            /** Keeps its own copy of the corners. */
            public Area {
                corners = List.copyOf(corners);
            }

            /** A disc, as near as sixteen sides come to one. */
            public static Area disc(double x, double y, double radius, Ink fill, Ink border) {
                var corners = IntStream.range(0, 16).boxed().flatMap(i -> Stream.of(
                        x + radius * Math.cos(i * Math.PI / 8), y + radius * Math.sin(i * Math.PI / 8)));
                return new Area(corners.toList(), fill, border);
            }
        }

        /**
         * A part of the drawing that stands for something: where one can click, it leads there.
         *
         * @param target what it leads to, as whoever shows the drawing understands it
         * @param title what it is, in words
         */
        record Spot(double x, double y, double width, double height, String target, String title) implements Shape {
        }
    }

    /** The colours a drawing may use, as they are on paper; a window shows its own. */
    enum Ink {
        TEXT(0x1B2430),
        MUTED(0x566171),
        ACCENT(0x1C4B7A),
        PALE(0xF2F5F8),
        PAPER(0xFFFFFF),
        /** in order; never the only sign of it */
        GOOD(0x3F8F6B),
        /** in order within limits */
        CAUTION(0xD08A1D),
        /** not in order */
        BAD(0xB3362B);

        private final int rgb;

        Ink(int rgb) {
            this.rgb = rgb;
        }

        /** Red, green and blue, a byte each. */
        public int rgb() {
            return rgb;
        }
    }
}
