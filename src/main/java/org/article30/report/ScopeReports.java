package org.article30.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.Facts;
import org.article30.activity.Right;
import org.article30.activity.RightKind;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.store.Id;
import org.article30.store.Stored;

/** Reports on facts that mostly hold for many activities: general provisions first, with what they apply to, then single activities. */
final class ScopeReports {

    private static final List<RightKind> KINDS = Stream.of(RightKind.values())
            .filter(kind -> kind != RightKind.OTHER && kind != RightKind.INFORMATION).toList();

    private ScopeReports() {
    }

    static Iterable<Block> measures(Composition report) {
        return scopes(report, facts -> !facts.measures().isEmpty(), (_, facts) -> new FactSections(report.wording(), facts, "").measures(), "silent-activities.measures");
    }

    static Iterable<Block> rights(Composition report) {
        return Lazy.of(() -> {
            var silent = silentRights(report);
            return scopes(report, facts -> !facts.rights().isEmpty(),
                    (id, facts) -> rightsTable(report, facts, silent.getOrDefault(id, Set.copyOf(KINDS))), "silent-activities.rights");
        });
    }

    /**
     * The rights that neither an activity nor any provisions that apply to it say anything of: by the activity, and by
     * the provisions, so that what one set leaves to another is not called silent.
     */
    private static Map<Id<?>, Set<RightKind>> silentRights(Composition report) {
        var silent = new HashMap<Id<?>, Set<RightKind>>();
        report.view().activities().forEach(stored -> {
            var kinds = EnumSet.copyOf(KINDS);
            report.view().factsOf(stored.value()).rights().forEach(right -> kinds.remove(right.kind()));
            silent.put(stored.id(), kinds);
            stored.value().general().forEach(set -> silent.computeIfAbsent(set, _ -> EnumSet.noneOf(RightKind.class)).addAll(kinds));
        });
        return silent;
    }

    private static Block rightsTable(Composition report, Facts facts, Set<RightKind> silent) {
        var wording = report.wording();
        var cells = new FactSections(wording, facts, "");
        var rows = new ArrayList<List<Text>>();
        for (var kind : KINDS) {
            var granted = facts.rights().stream().filter(right -> right.kind() == kind).toList();
            granted.forEach(right -> rows.add(row(wording, cells, right)));
            if (granted.isEmpty() && silent.contains(kind)) {
                rows.add(List.of(Text.of(wording.texts().choice(kind)), wording.notStated(), Text.of("–"), Text.of("–"), Text.of("–")));
            }
        }
        facts.rights().stream().filter(right -> !KINDS.contains(right.kind())).forEach(right -> rows.add(row(wording, cells, right)));
        return report.sections().table("silent.rights", rows, "right:2.4", "granted:4.4", "channel:2.4", "deadline:1.5", "source:1.8");
    }

    private static List<Text> row(Wording wording, FactSections cells, Right right) {
        return List.of(Text.of(wording.texts().choice(right.kind())), cells.granted(right), cells.channels(right), cells.deadline(right),
                wording.source(right.provenance()));
    }

    private static Iterable<Block> scopes(Composition report, Predicate<Facts> some, BiFunction<Id<?>, Facts, Block> table, String silent) {
        return Lazy.chain(
                List.of(report.sections().heading(1, "heading.by-scope")),
                Lazy.of(() -> new GeneralSection(report.wording()).of(report.view().activities(), some, (id, facts) -> List.of(table.apply(id, facts)))),
                Lazy.<Stored<Activity>, Block>each(report.view().activities(), stored -> some.test(stored.value().facts())
                        ? List.of(new Block.Heading(2, stored.value().title(), Anchors.activity(stored.id())), table.apply(stored.id(), stored.value().facts()))
                        : List.of()),
                Lazy.of(() -> silent(report, some, silent)),
                DocumentReport.annex(report));
    }

    private static List<Block> silent(Composition report, Predicate<Facts> some, String key) {
        var silent = new ArrayList<Text>();
        report.view().activities().forEach(stored -> {
            if (!some.test(report.view().factsOf(stored.value()))) {
                silent.add(Text.of(stored.value().title()));
            }
        });
        return silent.isEmpty() ? List.of() : List.of(
                report.sections().heading(2, "heading.silent"), Block.Paragraph.of(report.wording().say(key)), new Block.BulletList(silent));
    }
}
