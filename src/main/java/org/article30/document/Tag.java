package org.article30.document;

/** The kinds of elements in the structure of a tagged file, ISO 32000-1, 14.8.4. */
enum Tag {
    DOCUMENT("Document"),
    TITLE("P"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    P("P"),
    L("L"),
    LI("LI"),
    LBL("Lbl"),
    LBODY("LBody"),
    TABLE("Table"),
    CAPTION("Caption"),
    TR("TR"),
    TH("TH"),
    TD("TD"),
    TOC("TOC"),
    TOCI("TOCI"),
    REFERENCE("Reference"),
    LINK("Link"),
    FIGURE("Figure");

    /** Entries of the head of a column. */
    static final String OF_COLUMN = "/A<</O/Table/Scope/Column>>";
    /** Entries of the head of a row. */
    static final String OF_ROW = "/A<</O/Table/Scope/Row>>";
    /** Entries of a list with bullets. */
    static final String BULLETED = "/A<</O/List/ListNumbering/Disc>>";

    private final String name;

    Tag(String name) {
        this.name = name;
    }

    /** The name in the file. */
    String pdfName() {
        return name;
    }

    /** The element of a heading of level 1 to 4. */
    static Tag heading(int level) {
        return switch (level) {
            case 1 -> H1;
            case 2 -> H2;
            case 3 -> H3;
            default -> H4;
        };
    }
}
