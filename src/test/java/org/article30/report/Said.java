package org.article30.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.article30.activity.Activity;
import org.article30.document.Block;
import org.article30.document.Fact;
import org.article30.document.Text;
import org.article30.dpia.ImpactAssessment;
import org.article30.law.Law;
import org.article30.party.Party;
import org.article30.records.Kind;
import org.article30.register.RegisterContent;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;

/** What a report says, block by block, as text; and registers in which one record is another. */
final class Said {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private Said() {
    }

    /** A report in English on a record, or on the whole register where there is none. */
    static String by(String report, RegisterView view, Id<?> record) {
        return by(report, view, request(record));
    }

    static String by(String report, RegisterView view, ReportRequest request) {
        var document = Reports.compose(Reports.find(report).orElseThrow(), view, request);
        var lines = new ArrayList<String>();
        document.cover().facts().forEach(fact -> lines.add(line(fact)));
        document.blocks().forEach(block -> lines.addAll(lines(block)));
        return String.join("\n", lines);
    }

    /** What a report made for the occasion says. */
    static List<String> lines(Report report, RegisterView view, ReportRequest request) {
        var lines = new ArrayList<String>();
        Reports.compose(report, view, request).blocks().forEach(block -> lines.addAll(lines(block)));
        return lines;
    }

    static List<Block> blocks(String report, RegisterView view, ReportRequest request) {
        var blocks = new ArrayList<Block>();
        Reports.compose(Reports.find(report).orElseThrow(), view, request).blocks().forEach(blocks::add);
        return blocks;
    }

    static ReportRequest request(Id<?> record) {
        return new ReportRequest(Texts.in(Locale.ENGLISH), Instant.parse("2026-11-22T12:00:00Z"), DAY, DAY, Law.shipped(), record);
    }

    static ReportRequest request(Id<?> record, Set<SummaryPart> parts) {
        return request(record).with(parts);
    }

    static ReportRequest of(Id<Party> organisation) {
        return request(Id.none()).of(organisation);
    }

    /** The same records, one of a kind replaced by another value or added. */
    static <T extends Record> RegisterContent with(RegisterContent content, Kind<T> kind, Id<T> id, T value) {
        var changed = new RegisterContent();
        RegisterContent.KINDS.forEach(each -> copy(content, changed, each, id));
        changed.add(kind, new Stored<>(id, 1, value));
        return changed;
    }

    private static <T extends Record> void copy(RegisterContent from, RegisterContent to, Kind<T> kind, Id<?> without) {
        from.of(kind).stream().filter(stored -> !stored.id().equals(without)).forEach(stored -> to.add(kind, stored));
    }

    static Stored<ImpactAssessment> assessment(RegisterContent content, Id<?> id) {
        return content.of(ImpactAssessment.KIND).stream().filter(stored -> stored.id().equals(id)).findFirst().orElseThrow();
    }

    static Stored<Activity> activity(RegisterContent content, Id<?> id) {
        return content.of(Activity.KIND).stream().filter(stored -> stored.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> lines(Block block) {
        return switch (block) {
            case Block.Heading heading -> List.of("#".repeat(heading.level()) + " " + heading.text());
            case Block.Paragraph paragraph -> List.of(paragraph.text().plain());
            case Block.Note note -> List.of(note.kind() + " " + note.text().plain());
            case Block.Facts facts -> facts.facts().stream().map(Said::line).toList();
            case Block.BulletList list -> list.items().stream().map(Text::plain).toList();
            case Block.Figure figure -> List.of(figure.alternative());
            case Block.Table table -> {
                var rows = new ArrayList<String>();
                table.rows().forEach(row -> rows.add(String.join(" | ", row.stream().map(Text::plain).toList()).replace('\n', ' ')));
                yield rows;
            }
            default -> List.of();
        };
    }

    private static String line(Fact fact) {
        return fact.label() + ": " + String.join(" ", fact.value().stream().map(Text::plain).toList()).replace('\n', ' ');
    }
}
