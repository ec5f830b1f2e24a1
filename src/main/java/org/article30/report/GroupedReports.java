package org.article30.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.article30.activity.Facts;
import org.article30.document.Block;
import org.article30.document.Text;

/** Reports that bring the same category, source or recipient of all activities together in one row. */
final class GroupedReports {

    private GroupedReports() {
    }

    /** What is printed of one group: its cells, and the activities it occurs in. */
    private record Group(List<Text> cells, Set<String> activities) {
    }

    /** Takes the rows of one activity. */
    private interface Collector {
        void collect(Facts facts, FactSections cells, BiConsumer<List<Text>, Text> take);
    }

    static Iterable<Block> dataCategories(Composition report) {
        return grouped(report, "silent.data", (facts, cells, take) ->
                facts.data().forEach(row -> take.accept(List.of(cells.category(row)), report.wording().source(row.provenance()))),
                "data:4.4", "activities:3.2", "source:2");
    }

    static Iterable<Block> sources(Composition report) {
        return grouped(report, "silent.sources", (facts, cells, take) ->
                facts.sources().forEach(row -> take.accept(List.of(cells.source(row)), report.wording().source(row.provenance()))),
                "data-source:4.4", "activities:3.2", "source:2");
    }

    static Iterable<Block> recipients(Composition report) {
        return grouped(report, "silent.recipients", (facts, cells, take) ->
                facts.recipients().forEach(row -> take.accept(List.of(cells.recipient(row), report.wording().choice(row.kind()), cells.condition(row)),
                        report.wording().source(row.provenance()))),
                "recipient:3.1", "kind:2.3", "condition:2.4", "activities:2.2", "source:1.6");
    }

    private static Iterable<Block> grouped(Composition report, String none, Collector collector, String... columns) {
        return Lazy.chain(
                Lazy.of(() -> List.of(report.sections().heading(1, "heading.by-group"), report.sections().table(none, rows(report, collector), columns))),
                DocumentReport.annex(report));
    }

    private static List<List<Text>> rows(Composition report, Collector collector) {
        Map<String, Group> groups = new TreeMap<>(report.request().texts().order().thenComparing(java.util.Comparator.naturalOrder()));
        report.view().activities().forEach(stored -> {
            var activity = stored.value();
            var facts = report.view().factsOf(activity);
            collector.collect(facts, new FactSections(report.wording(), facts, ""), (cells, source) -> {
                var all = new ArrayList<>(cells);
                all.add(source);
                groups.computeIfAbsent(Text.joined("|", all).plain(), _ -> new Group(all, new LinkedHashSet<>()))
                        .activities().add(activity.particulars().reference().isBlank() ? activity.title() : activity.particulars().reference());
            });
        });
        return groups.values().stream().map(GroupedReports::row).toList();
    }

    private static List<Text> row(Group group) {
        var row = new ArrayList<Text>(group.cells().subList(0, group.cells().size() - 1));
        row.add(Text.of(String.join(", ", group.activities())));
        row.add(group.cells().getLast());
        return row;
    }
}
