package org.article30.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.changes.Changelog;
import org.article30.changes.Changes;
import org.article30.changes.Effect;
import org.article30.changes.FieldChange;
import org.article30.changes.Past;
import org.article30.changes.TakenOut;
import org.article30.changes.Titles;
import org.article30.document.Block;
import org.article30.document.Fact;
import org.article30.document.Text;
import org.article30.history.Redaction;
import org.article30.history.Revision;
import org.article30.history.Span;
import org.article30.history.Touched;
import org.article30.records.Kind;
import org.article30.register.RegisterContent;

/** What was added, changed and removed within some days, record by record: field, before and after; when, by whom and why. */
public final class ChangesReport {

    private final Composition report;
    private final Wording wording;
    private final Changelog log;
    private final Titles titles;
    private final Changes changes;
    private final Map<String, List<Touched>> byKind;

    private ChangesReport(Composition report, Changelog log) {
        this.report = report;
        this.log = log;
        wording = report.wording();
        titles = new Titles(log.register(), wording.texts());
        changes = new Changes(wording.texts(), titles);
        byKind = log.records(titles).stream().collect(Collectors.groupingBy(Touched::kind));
    }

    /** The report on the changes of a log. */
    public static Report on(Changelog log) {
        return new Report("changes", Report.About.CHANGES, report -> Lazy.of(() -> new ChangesReport(report, log).blocks()), _ -> List.of(), true,
                texts -> log.extent().record().isNone() ? "" : new Titles(log.register(), texts).apply(log.extent().record()));
    }

    /** Where there is no history, such as in a register that was read from a file of another format. */
    static Iterable<Block> withoutHistory(Composition report) {
        return List.of(report.sections().heading(1, "heading.overview"), report.sections().muted("changes.no-history"));
    }

    private Iterable<Block> blocks() {
        var kinds = RegisterContent.KINDS.stream().filter(kind -> byKind.containsKey(kind.name())).toList();
        return Lazy.chain(Lazy.of(() -> overview(kinds)),
                kinds.isEmpty() ? List.of() : List.of(report.sections().heading(1, "changes.heading")),
                Lazy.each(kinds, this::ofKind),
                Lazy.of(this::takenOut));
    }

    /** What was taken out of the history, without saying what it was. */
    private List<Block> takenOut() {
        var blocks = new ArrayList<Block>();
        byKind.getOrDefault(Redaction.KIND, List.of()).forEach(touched -> {
            if (blocks.isEmpty()) {
                blocks.add(report.sections().titled(1, wording.texts().text("changes.redaction")));
            }
            var revision = log.at(touched.first());
            var facts = new ArrayList<>(facts(revision, Effect.TAKEN_OUT));
            new TakenOut(revision).told(titles, wording.texts()).forEach(line -> facts.add(Fact.of(line.label(), line.after())));
            blocks.add(new Block.Facts(facts));
        });
        return blocks;
    }

    private List<Block> overview(List<Kind<?>> kinds) {
        var all = kinds.stream().flatMap(kind -> byKind.getOrDefault(kind.name(), List.of()).stream()).toList();
        var sections = report.sections();
        var blocks = new ArrayList<Block>();
        blocks.add(sections.heading(1, "heading.overview"));
        blocks.add(new Block.Paragraph(Text.of(period()), Block.Paragraph.Style.LEAD));
        if (log.extent().isFiltered()) {
            blocks.add(Block.Paragraph.of(wording.say("changes.only")));
            blocks.add(new Block.Facts(filters()));
        }
        blocks.add(Block.Paragraph.of(wording.say("changes.sum", all.stream().mapToInt(Touched::changes).sum(), all.size())));
        if (!kinds.isEmpty()) {
            blocks.add(new Block.Table("", sections.columns("changed-kind:4", "changed-added:1.5", "changed-changed:1.5", "changed-removed:1.5", "changed-single:2"),
                    kinds.stream().map(this::counts).toList()));
        }
        return blocks;
    }

    private String period() {
        var span = log.extent().search().span();
        var last = wording.date(span.to().isBefore(report.request().asOf()) ? span.to() : report.request().asOf());
        var named = titles.apply(log.extent().record());
        if (!span.from().equals(Span.ALL.from())) {
            var first = wording.date(span.from());
            return named.isBlank() ? wording.say("changes.period", first, last) : wording.say("changes.period.of", first, last, named);
        }
        return !named.isBlank() ? wording.say("changes.period.all.of", last, named)
                : wording.say(log.extent().isFiltered() ? "changes.period.some" : "changes.period.all", last);
    }

    /** What was looked for beside the days, so that nobody takes the report for the whole. */
    private List<Fact> filters() {
        var search = log.extent().search();
        var texts = wording.texts();
        var facts = new ArrayList<Fact>();
        if (search.removed()) {
            facts.add(Fact.of(texts.text("history.show"), texts.text("history.show.REMOVED")));
        }
        if (!search.kind().isBlank()) {
            facts.add(Fact.of(texts.text("history.kind"), named(RegisterContent.kind(search.kind()).orElseThrow())));
        }
        if (!search.author().isBlank()) {
            facts.add(Fact.of(texts.text("history.author"), search.author()));
        }
        if (!search.words().isBlank()) {
            facts.add(Fact.of(wording.say(log.extent().byTitle() ? "changes.only.title" : "changes.only.words"), search.words().strip()));
        }
        return facts;
    }

    private List<Text> counts(Kind<?> kind) {
        var touched = byKind.getOrDefault(kind.name(), List.of());
        var counts = touched.stream().collect(Collectors.groupingBy(Effect::of, Collectors.counting()));
        return Stream.concat(Stream.of(Text.of(named(kind))), Stream.of(
                        counts.getOrDefault(Effect.ADDED, 0L) + counts.getOrDefault(Effect.PASSED, 0L), counts.getOrDefault(Effect.CHANGED, 0L),
                        counts.getOrDefault(Effect.REMOVED, 0L) + counts.getOrDefault(Effect.PASSED, 0L), touched.stream().mapToLong(Touched::changes).sum())
                .map(number -> Text.of(number.toString()))).toList();
    }

    private String named(Kind<?> kind) {
        return wording.texts().record(kind.type());
    }

    private Iterable<Block> ofKind(Kind<?> kind) {
        var records = byKind.getOrDefault(kind.name(), List.of()).stream()
                .sorted((one, other) -> wording.texts().order().compare(titles.apply(one.record()), titles.apply(other.record()))).toList();
        return Lazy.chain(List.of(report.sections().titled(2, named(kind))), Lazy.each(records, this::ofRecord));
    }

    private Iterable<Block> ofRecord(Touched touched) {
        return Lazy.chain(Lazy.of(() -> head(touched)), Lazy.each(log.of(touched), this::ofChange));
    }

    /** What a record is called; where it was changed several times, what all of these did together. */
    private List<Block> head(Touched touched) {
        var blocks = new ArrayList<Block>();
        blocks.add(report.sections().titled(3, titles.apply(touched.record())));
        if (touched.changes() > 1 && Effect.of(touched) == Effect.CHANGED && log.extent().tellsWhole()) {
            blocks.add(Sections.paragraph(Text.strong(wording.say("changes.net"))));
            blocks.add(compared(changes.between(log.at(touched.first()), log.at(touched.last()))));
        }
        return blocks;
    }

    private List<Block> ofChange(Revision revision) {
        var fields = changes.of(revision);
        return List.of(new Block.Facts(facts(revision, Effect.of(revision))), revision.isAddition() || revision.isRemoval() ? told(fields) : compared(fields));
    }

    private List<Fact> facts(Revision revision, Effect effect) {
        var texts = wording.texts();
        var when = Past.when(revision, log.chronicle(), texts);
        return List.of(
                Fact.of(wording.say("changes.effect"), Text.strong(effect.in(texts))),
                Fact.of(wording.say("changes.recorded"), revision.author().isBlank() ? when : wording.say("changes.recorded.by", when, revision.author())),
                Fact.of(wording.say("changes.since"), texts.date(revision.effectiveOn())),
                Fact.of(wording.say("changes.reason"), revision.reason().isBlank() ? Text.muted(texts.text("changes.no-reason")) : Text.of(revision.reason())));
    }

    private Block compared(List<FieldChange> fields) {
        return fields.isEmpty() ? Sections.paragraph(Text.muted(wording.texts().text("changes.same")))
                : new Block.Table("", report.sections().columns("changed-field:3", "changed-before:4.5", "changed-after:4.5"), fields.stream()
                        .map(field -> List.of(Text.of(field.label()), cell(field.before()), cell(field.told(wording.texts())))).toList());
    }

    private Block told(List<FieldChange> fields) {
        return fields.isEmpty() ? Sections.paragraph(Text.muted(wording.texts().text("changes.same")))
                : new Block.Table("", report.sections().columns("changed-field:3", "changed-said:9"), fields.stream()
                        .map(field -> List.of(Text.of(field.label()), cell(field.said()))).toList());
    }

    private Text cell(String words) {
        return words.isBlank() ? Text.muted(wording.texts().text("changes.nothing")) : Text.of(words);
    }
}
