package org.article30.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.article30.activity.Activity;
import org.article30.activity.RetentionRule;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.store.Stored;

/** The retention schedule: general rules once and in full, then activity by activity its own rules and which general ones apply. */
final class RetentionReport {

    private static final int FEW = 2;

    private final Composition report;
    private final Wording wording;
    private final GeneralSection general;

    private RetentionReport(Composition report) {
        this.report = report;
        wording = report.wording();
        general = new GeneralSection(wording);
    }

    static Iterable<Block> retention(Composition report) {
        var schedule = new RetentionReport(report);
        return Lazy.chain(Lazy.of(schedule::general), Lazy.of(schedule::byActivity), DocumentReport.annex(report));
    }

    private List<Block> byActivity() {
        var own = Lazy.each(report.view().activities(), this::own);
        var applied = applied();
        var blocks = new ArrayList<Block>();
        blocks.add(report.sections().heading(1, "heading.by-activity"));
        if (own.iterator().hasNext()) {
            blocks.add(report.sections().heading(2, "heading.own-limits"));
            blocks.add(report.sections().table("none", own, "activity:2.4", "scope:2", "limit:2.6", "end:2.6", "source:1.4"));
        }
        if (!applied.isEmpty()) {
            blocks.add(report.sections().heading(2, "heading.general-limits"));
            blocks.add(report.sections().table("none", applied, "activity:4.4", "general-rules:6.6"));
        }
        return blocks;
    }

    private List<Block> general() {
        var blocks = general.of(report.view().activities(), facts -> !facts.retention().isEmpty(),
                (id, facts) -> List.of(new FactSections(wording, facts, id.toString()).retention()));
        if (!blocks.isEmpty()) {
            blocks.addFirst(report.sections().heading(1, "heading.general"));
        }
        return blocks;
    }

    /** The rules of an activity, or that nothing is stated where no general rules apply either. */
    private List<List<Text>> own(Stored<Activity> stored) {
        var name = Text.of(stored.value().title());
        if (report.view().factsOf(stored.value()).retention().isEmpty()) {
            return List.of(List.of(name, wording.notStated(), wording.notStated(), wording.notStated(), wording.notStated()));
        }
        var cells = new FactSections(wording, stored.value().facts(), "");
        return stored.value().facts().retention().stream().map(rule -> List.of(
                name, wording.orNotStated(rule.scope()), cells.limit(rule), cells.end(rule), wording.source(rule.provenance()))).toList();
    }

    /** Activities to which the same general rules apply share a row. */
    private List<List<Text>> applied() {
        var rows = new LinkedHashMap<Text, List<Text>>();
        report.view().activities().forEach(stored -> {
            var rules = applied(stored);
            if (!rules.plain().isEmpty()) {
                rows.computeIfAbsent(rules, _ -> new ArrayList<>()).add(Text.of(stored.value().title()));
            }
        });
        return rows.entrySet().stream().map(row -> List.of(Sections.stacked(row.getValue()), row.getKey())).toList();
    }

    /** The general rules that apply to an activity, with their numbers in the full table: a few with what they say, many with their periods alone. */
    private Text applied(Stored<Activity> stored) {
        var lines = new ArrayList<Text>();
        for (var id : stored.value().general()) {
            var facts = report.view().generalProvisions(id).facts();
            var marks = new Marks("E", id.toString(), facts.retention(), RetentionRule::key);
            var cells = new FactSections(wording, facts, "");
            var many = facts.retention().size() > FEW;
            var rules = facts.retention().stream().map(rule -> marks.to(List.of(rule.key())).and(" ")
                    .and(many ? cells.briefest(rule) : cells.brief(rule))).toList();
            if (!rules.isEmpty()) {
                lines.add(general.name(id));
                lines.add(Text.joined(many ? "; " : "\n", rules));
            }
        }
        return Sections.stacked(lines);
    }
}
