package org.article30.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.article30.activity.DataItem;
import org.article30.activity.DataSource;
import org.article30.activity.DataSubject;
import org.article30.activity.Facts;
import org.article30.activity.Measure;
import org.article30.activity.Recipient;
import org.article30.activity.RetentionRule;
import org.article30.activity.Right;
import org.article30.activity.RightKind;
import org.article30.activity.SystemUsed;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.SpecialCategory;
import org.article30.law.Catalogue;

/** The facts of one record as tables whose rows are numbered and refer to each other. */
final class FactSections {

    private final Wording wording;
    private final Sections sections;
    private final Facts facts;
    private final Marks subjects;
    private final Marks data;
    private final Marks sources;
    private final Marks retention;

    /** The sections of a record's facts; {@code scope} keeps the numbers of different records apart. */
    FactSections(Wording wording, Facts facts, String scope) {
        this.wording = wording;
        this.facts = facts;
        sections = new Sections(wording);
        subjects = new Marks("S", scope, facts.subjects(), DataSubject::key);
        data = new Marks("D", scope, facts.data(), DataItem::key);
        sources = new Marks("Q", scope, facts.sources(), DataSource::key);
        retention = new Marks("E", scope, facts.retention(), RetentionRule::key);
    }

    /** Categories of data subjects. */
    Block subjects() {
        return sections.table("silent.subjects", rows(facts.subjects(), (index, row) -> List.of(
                subjects.of(index), subject(row), wording.source(row.provenance()))), "no:0.7", "subject:7", "source:2.3");
    }

    private Text subject(DataSubject row) {
        var lines = new ArrayList<Text>();
        lines.add(wording.orNotStated(wording.term(Catalogue.DATA_SUBJECTS, row.term())));
        lines.add(Text.muted(row.note()));
        return wording.noted(Sections.stacked(lines), row.provenance());
    }

    /** Categories of personal data, with whose they are and how long they are kept, as far as that differs. */
    Block data() {
        return data(false);
    }

    /** The same, also with where the data come from: for reports that print the sources too. */
    Block dataWithSources() {
        return data(true);
    }

    private Block data(boolean withSources) {
        var columns = new ArrayList<>(List.of("no:0.7", "data:5"));
        var details = new ArrayList<Function<DataItem, Text>>();
        detail(item -> subjects.to(item.subjects()), "subjects:1.3", columns, details);
        if (withSources) {
            detail(item -> sources.to(item.sources()), "sources:1.1", columns, details);
        }
        detail(item -> retention.to(item.retention()), "retention:1.1", columns, details);
        columns.add("source:2");
        return sections.table("silent.data", rows(facts.data(), (index, row) -> {
            var cells = new ArrayList<>(List.of(data.of(index), category(row)));
            details.forEach(detail -> cells.add(all(detail.apply(row))));
            cells.add(wording.source(row.provenance()));
            return cells;
        }), columns.toArray(String[]::new));
    }

    /** Adds a column of references, unless no category has any. */
    private void detail(Function<DataItem, Text> marks, String column, List<String> columns, List<Function<DataItem, Text>> details) {
        if (facts.data().stream().anyMatch(item -> !marks.apply(item).plain().isBlank())) {
            columns.add(column);
            details.add(marks);
        }
    }

    /** A category of data in one cell: what it is called, what it comprises, whether it is special. */
    Text category(DataItem row) {
        var lines = new ArrayList<Text>();
        lines.add(wording.orNotStated(wording.term(Catalogue.PERSONAL_DATA, row.term())));
        var entry = wording.view().catalogueEntry(row.term().entry());
        lines.add(Text.muted(row.examples().isBlank() ? entry.description() : row.examples()));
        var special = row.special() == SpecialCategory.NOT_STATED ? entry.special() : row.special();
        if (special != SpecialCategory.NO && special != SpecialCategory.NOT_STATED) {
            var note = wording.labelled("", row.specialNote());
            lines.add(Text.strong(wording.texts().choice(special)).and(row.specialNote().isBlank() ? "" : note));
        }
        return wording.noted(Sections.stacked(lines), row.provenance());
    }

    /** Which categories of data concern which data subjects, as a picture. */
    List<Block> matrix() {
        if (facts.data().isEmpty() || facts.subjects().isEmpty()) {
            return List.of();
        }
        var columns = facts.subjects().stream().map(row -> wording.term(Catalogue.DATA_SUBJECTS, row.term())).toList();
        var rows = IntStream.range(0, facts.data().size()).mapToObj(this::matrixRow).toList();
        return List.of(new Block.Matrix(wording.say("matrix"), wording.say("column.data"), columns, rows));
    }

    private Block.MatrixRow matrixRow(int index) {
        var item = facts.data().get(index);
        var marks = facts.subjects().stream()
                .map(subject -> item.subjects().isEmpty() || item.subjects().contains(subject.key()) ? Text.of("●") : Text.EMPTY).toList();
        return new Block.MatrixRow(Text.of("D" + (index + 1) + " " + wording.term(Catalogue.PERSONAL_DATA, item.term())), marks);
    }

    /** Sources of the data. */
    Block sources() {
        return sections.table("silent.sources", rows(facts.sources(), (index, row) -> List.of(
                sources.of(index), source(row), wording.source(row.provenance()))), "no:0.7", "data-source:7", "source:2.3");
    }

    /** A source of data in one cell. */
    Text source(DataSource row) {
        return wording.noted(wording.orNotStated(Sections.stacked(List.of(
                Text.of(wording.term(Catalogue.SOURCES_OF_DATA, row.term())), wording.party(row.party()), Text.muted(row.note())))), row.provenance());
    }

    /** Recipients, or the statement that there are none. */
    Block recipients() {
        var none = facts.noRecipients() == org.article30.fact.Answer.YES ? "no-recipients" : "silent.recipients";
        return sections.table(none, rows(facts.recipients(), (index, row) -> List.of(
                Text.of("R" + (index + 1)), recipient(row), wording.choice(row.kind()), condition(row),
                wording.source(row.provenance()))), "no:0.7", "recipient:3.7", "kind:2.4", "condition:2.9", "source:2");
    }

    /** A recipient in one cell. */
    Text recipient(Recipient row) {
        return wording.noted(wording.orNotStated(Sections.stacked(List.of(
                wording.party(row.party()), Text.of(wording.term(Catalogue.RECIPIENTS, row.term())), Text.muted(row.role())))), row.provenance());
    }

    /** The condition under which a recipient receives data, and which data. */
    Text condition(Recipient row) {
        var lines = new ArrayList<Text>();
        lines.add(Text.of(row.condition()));
        lines.add(data.to(row.data()));
        if (row.openEnded()) {
            lines.add(Text.muted(wording.say("open-ended")));
        }
        if (row.past()) {
            lines.add(Text.muted(wording.say("past")));
        }
        var cell = Sections.stacked(lines);
        return cell.plain().isBlank() ? Text.of("–") : cell;
    }

    /** Retention rules. */
    Block retention() {
        return retention(facts.retention());
    }

    /** Some of the retention rules. */
    Block retention(List<RetentionRule> some) {
        return sections.table("silent.retention", rows(some, (_, row) -> List.of(
                mark(row), wording.orNotStated(row.scope()), limit(row), end(row), wording.source(row.provenance()))),
                "no:0.7", "scope:2.6", "limit:3.4", "end:3", "source:1.8");
    }

    /** A rule in one line, for where it is not printed in full. */
    Text brief(RetentionRule rule) {
        var parts = new ArrayList<String>();
        parts.add(period(rule.period()));
        parts.add(wording.term(Catalogue.RETENTION_TRIGGERS, rule.trigger()));
        parts.add(rule.criteria());
        var limit = String.join("; ", parts.stream().filter(part -> !part.isBlank()).toList());
        return Text.of(rule.scope().isBlank() ? limit : wording.labelled(rule.scope(), limit)).and(" ").and(wording.citations(rule.provenance()));
    }

    /** What a rule applies to and its period alone. */
    Text briefest(RetentionRule rule) {
        var period = period(rule.period());
        return Text.of(rule.scope().isBlank() ? period : wording.labelled(rule.scope(), period));
    }

    private String period(CalendarPeriod period) {
        return period.isBlank() ? wording.say("no-period") : wording.period(period);
    }

    /** The number of a retention rule where it is explained. */
    Text mark(RetentionRule rule) {
        return retention.of(facts.retention().indexOf(rule));
    }

    /** The time limit of a rule: period and trigger, or criteria, and who sets it. */
    Text limit(RetentionRule rule) {
        var lines = new ArrayList<Text>();
        lines.add(rule.period().isBlank() ? Text.muted(wording.say("no-period")) : Text.strong(wording.period(rule.period())));
        lines.add(Text.of(wording.term(Catalogue.RETENTION_TRIGGERS, rule.trigger())));
        lines.add(Text.of(rule.criteria()));
        if (!rule.law().isBlank()) {
            lines.add(Text.of(wording.say("law", rule.law())));
        }
        if (rule.setBy() == org.article30.activity.RetentionSource.CUSTOMER) {
            lines.add(Text.muted(wording.texts().choice(rule.setBy())));
        }
        return wording.noted(Sections.stacked(lines), rule.provenance());
    }

    /** What happens at the end of a rule's period, and its exceptions. */
    Text end(RetentionRule rule) {
        var lines = new ArrayList<Text>();
        lines.add(wording.choice(rule.endAction()));
        lines.add(Text.of(rule.endNote()));
        for (var exception : rule.exceptions()) {
            lines.add(Text.muted(wording.say("exception") + " ").and(exception.text() + " ").and(Text.muted("(" + period(exception.period()) + ") "))
                    .and(wording.source(exception.provenance())));
        }
        return Sections.stacked(lines);
    }

    /** Technical and organisational measures. */
    Block measures() {
        return sections.table("silent.measures", rows(facts.measures(), (index, row) -> List.of(
                Text.of("M" + (index + 1)), measure(row), wording.source(row.provenance()))), "no:0.7", "measure:7", "source:2.3");
    }

    /** A measure in one cell. */
    Text measure(Measure row) {
        var entry = wording.view().catalogueEntry(row.term().entry());
        return wording.orNotStated(Sections.stacked(List.of(
                Text.of(wording.term(Catalogue.MEASURES, row.term())), Text.muted(row.text().isBlank() ? entry.description() : row.text()),
                Text.muted(row.provenance().note()))));
    }

    /** Rights of data subjects. */
    Block rights() {
        return sections.table("silent.rights", facts.rights().stream().map(this::rightRow).toList(),
                "right:2.4", "granted:4.4", "channel:2.4", "deadline:1.5", "source:1.8");
    }

    private List<Text> rightRow(Right row) {
        return List.of(Text.of(wording.texts().choice(row.kind())), granted(row), channels(row), deadline(row), wording.source(row.provenance()));
    }

    /** How a right is granted. */
    Text granted(Right row) {
        return Sections.stacked(List.of(wording.choice(row.status()), Text.of(row.kind() == RightKind.OTHER && row.text().isBlank() ? "–" : row.text()),
                Text.of(row.procedure()), Text.muted(row.exceptions()), Text.muted(row.provenance().note())));
    }

    /** Where a right is exercised. */
    Text channels(Right row) {
        return wording.orNotStated(Sections.stacked(row.channels().stream().map(channel -> Text.of(channel.value())).toList()));
    }

    /** Within which time a right is answered. */
    Text deadline(Right row) {
        return wording.orNotStated(wording.period(row.deadline()));
    }

    /** Systems and storage locations. */
    Block systems() {
        return sections.table("silent.systems", facts.systems().stream().map(this::systemRow).toList(),
                "system:3", "operator:2.5", "location:2.5", "source:2");
    }

    private List<Text> systemRow(SystemUsed row) {
        return List.of(wording.orNotStated(Sections.stacked(List.of(Text.of(row.name()), Text.muted(row.kind())))),
                wording.orNotStated(wording.party(row.operator())),
                wording.noted(wording.orNotStated(wording.country(row.country(), row.location())), row.provenance()), wording.source(row.provenance()));
    }

    private Text all(Text marks) {
        return marks.plain().isBlank() ? Text.muted(wording.say("all")) : marks;
    }

    /** Makes a table row of the row at an index. */
    private interface RowOf<T> {
        List<Text> of(int index, T row);
    }

    private static <T> List<List<Text>> rows(List<T> values, RowOf<T> row) {
        return IntStream.range(0, values.size()).mapToObj(index -> row.of(index, values.get(index))).toList();
    }
}
