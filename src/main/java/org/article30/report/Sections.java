package org.article30.report;

import java.util.ArrayList;
import java.util.List;
import org.article30.document.Block;
import org.article30.document.Block.Column;
import org.article30.document.Fact;
import org.article30.document.Text;

/** Small shapes that every section of a report is made of. */
final class Sections {

    private final Wording wording;
    private final String mark;

    /** For a section that stands below a heading of the report. */
    Sections(Wording wording) {
        this(wording, "");
    }

    /** For a report whose mark stands on each of its pages, such as "internal". */
    Sections(Wording wording, String mark) {
        this.wording = wording;
        this.mark = mark;
    }

    Block heading(int level, String key, Object... arguments) {
        return titled(level, wording.say(key, arguments));
    }

    /** A heading in words made elsewhere. */
    Block titled(int level, String text) {
        return new Block.Heading(level, text, "", level == 1 ? mark : "");
    }

    /** A table with heads by key, as "key:width", or, where there are no rows, the sentence of {@code none}. */
    Block table(String none, Iterable<List<Text>> rows, String... columns) {
        if (!rows.iterator().hasNext()) {
            return muted(none);
        }
        return new Block.Table("", columns(columns), rows);
    }

    /** Column heads by key, each "key:width". */
    List<Column> columns(String... columns) {
        var made = new ArrayList<Column>();
        for (var column : columns) {
            var parts = column.split(":");
            made.add(Column.of(wording.say("column." + parts[0]), Double.parseDouble(parts[1])));
        }
        return made;
    }

    /** A labelled fact; what is blank is not stated. */
    Fact fact(String key, Text value) {
        return Fact.of(wording.say("fact." + key), wording.orNotStated(value));
    }

    /** A labelled fact; what is blank is not stated. */
    Fact fact(String key, String value) {
        return fact(key, Text.of(value));
    }

    /** A labelled fact of several lines; none means not stated. */
    Fact lines(String key, List<Text> lines) {
        return new Fact(wording.say("fact." + key), lines.isEmpty() ? List.of(wording.notStated()) : lines);
    }

    /** Adds a labelled fact only where there is something to say. */
    void optional(List<Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(fact(key, value));
        }
    }

    /** A sentence that says, quietly, that there is nothing. */
    Block muted(String key) {
        return new Block.Paragraph(Text.muted(wording.say(key)), Block.Paragraph.Style.MUTED);
    }

    /** A paragraph of running text. */
    static Block paragraph(Text text) {
        return new Block.Paragraph(text, Block.Paragraph.Style.NORMAL);
    }

    /** Several texts as the lines of one cell. */
    static Text stacked(List<Text> lines) {
        return Text.joined("\n", lines.stream().filter(line -> !line.plain().isBlank()).toList());
    }
}
