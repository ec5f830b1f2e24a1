package org.article30.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.article30.activity.Activity;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.law.Article30Items;
import org.article30.register.Completeness;
import org.article30.register.CompletenessItem;
import org.article30.store.Stored;

/** How complete each record is, item by item of Article 30, and what is still to be found out. Internal. */
final class CompletenessReport {

    private CompletenessReport() {
    }

    static Iterable<Block> completeness(Composition report) {
        var completeness = new Completeness(report.view(), report.wording().law(), report.request().lawDate());
        return Lazy.chain(
                Lazy.of(() -> summary(report, completeness)),
                List.of(report.sections().heading(1, "heading.by-activity")),
                Lazy.each(report.view().activities(), stored -> activity(report, completeness, stored)));
    }

    private static List<Block> summary(Composition report, Completeness completeness) {
        int complete = 0;
        int all = 0;
        var references = new HashSet<String>();
        var twice = new TreeSet<String>();
        for (var stored : report.view().activities()) {
            var reference = stored.value().particulars().reference().strip();
            if (!reference.isEmpty() && !references.add(reference)) {
                twice.add(reference);
            }
            complete += completeness.isComplete(stored) ? 1 : 0;
            all++;
        }
        var blocks = new ArrayList<Block>();
        blocks.add(report.sections().heading(1, "heading.summary"));
        blocks.add(new Block.Paragraph(Text.of(report.wording().say("complete", complete, all)), Block.Paragraph.Style.LEAD));
        if (!twice.isEmpty()) {
            blocks.add(new Block.Note(Block.Note.Kind.WARNING, Text.of(report.wording().say("same-reference", String.join(", ", twice)))));
        }
        blocks.add(report.sections().table("none", Lazy.each(report.view().activities(), stored -> List.of(line(report, completeness, stored))),
                        "activity:3.2", "settled:1", "open-items:6.4"));
        return blocks;
    }

    private static List<Text> line(Composition report, Completeness completeness, Stored<Activity> stored) {
        var items = completeness.of(stored);
        var open = items.stream().filter(item -> !item.isComplete()).map(item -> label(report.wording(), item)).distinct().toList();
        return List.of(Text.link(stored.value().title(), Anchors.activity(stored.id())),
                Text.of(items.stream().filter(CompletenessItem::isComplete).count() + " / " + items.size()),
                Text.of(open.isEmpty() ? "–" : String.join(", ", open)));
    }

    private static String label(Wording wording, CompletenessItem item) {
        return Article30Items.find(item.id()).map(known -> known.label().in(wording.texts().language())).orElse(item.id());
    }

    private static List<Block> activity(Composition report, Completeness completeness, Stored<Activity> stored) {
        var wording = report.wording();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, stored.value().title(), Anchors.activity(stored.id())));
        var rows = completeness.of(stored).stream().map(item -> List.of(item(wording, item), state(wording, item), reason(wording, item))).toList();
        blocks.add(report.sections().table("none", rows, "item:4", "state:2", "reason:4.6"));
        if (!stored.value().particulars().openQuestions().isBlank()) {
            blocks.add(new Block.Note(Block.Note.Kind.INFORMATION, Text.strong(wording.say("open-questions") + " ").and(stored.value().particulars().openQuestions())));
        }
        return blocks;
    }

    private static Text item(Wording wording, CompletenessItem item) {
        return Article30Items.find(item.id())
                .map(known -> Text.of(capitalised(known.citation().in(wording.texts().language())) + "\n").and(known.label().in(wording.texts().language())))
                .orElse(Text.of(item.id()));
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static Text state(Wording wording, CompletenessItem item) {
        var text = wording.texts().choice(item.state());
        return item.isComplete() ? Text.of(text) : Text.strong(text);
    }

    private static Text reason(Wording wording, CompletenessItem item) {
        return Text.of(wording.texts().text("completeness." + item.reason(), item.arguments().toArray()));
    }
}
