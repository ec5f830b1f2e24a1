package org.article30.document;

import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The links of a document to places inside it. */
final class Links {

    private final PageWriter writer;
    private final MessageFormat words;

    Links(PageWriter writer, String pattern) {
        this.writer = writer;
        this.words = new MessageFormat(pattern, Locale.ROOT);
    }

    /** Puts a link over a piece of text on the current page; its base line begins at x and y. */
    void add(Line.Piece piece, float x, float y, Places.Place target, @Nullable StructureTree tree) {
        int object = writer.reserve();
        float base = Sheet.HEIGHT - y;
        var said = words.format(new Object[] {piece.text().strip(), Integer.toString(target.page())});
        var syntax = new StringBuilder("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[")
                .append(Math.round(x)).append(' ').append(Math.round(base - piece.size() * 0.3f)).append(' ')
                .append(Math.round(x + piece.width())).append(' ').append(Math.round(base + piece.size() * 0.8f))
                .append("]/Contents").append(PdfSyntax.text(said))
                .append("/Dest").append(PdfSyntax.destination(writer, target));
        if (tree != null) {
            syntax.append("/StructParent ").append(tree.annotation(object));
        }
        writer.write(object, syntax.append(">>"));
        writer.annotate(object);
    }
}
