package org.article30.document;

/** A block, broken into lines for the width of the page. */
interface Layout {

    /** The space wanted above it. */
    float before();

    /** The height without which it should not begin on a page: the first lines of a text, the head and first row of a table. */
    float lead();

    /** Draws it, over as many pages as it takes. */
    void place(Flow flow);

    /** The layout of a block. */
    static Layout of(Block block, Words words) {
        return switch (block) {
            case Block.Heading heading -> new HeadingLayout(heading);
            case Block.Paragraph paragraph -> new ParagraphLayout(paragraph);
            case Block.Facts facts -> new FactsLayout(facts);
            case Block.Table table -> new TableLayout(table, words);
            case Block.BulletList list -> new BulletLayout(list);
            case Block.Note note -> new NoteLayout(note, words);
            case Block.PageBreak _ -> new PageBreakLayout();
            case Block.Tree tree -> new TreeLayout(tree);
            case Block.Matrix matrix -> new MatrixLayout(matrix, words);
            case Block.Figure figure -> new FigureLayout(figure);
        };
    }
}
