package org.article30.changes;

import org.article30.text.Texts;
import org.article30.ui.Cells;
import org.article30.ui.WrappingCell;

/** A change in a list: what it changed, what became of that, when, by whom and why. */
final class LineCell extends WrappingCell<Line> {

    private final Texts texts;
    private final boolean versions;

    /** A cell of a list of the versions of one record, or of changes of many records. */
    LineCell(Texts texts, boolean versions) {
        this.texts = texts;
        this.versions = versions;
    }

    @Override
    protected void show(Line line) {
        var name = versions ? texts.text("changes.versions.line", line.version(), line.title()) : line.title();
        say(name, line.detail(), Cells.badge(line.effect().in(texts), line.effect().mood()));
    }
}
