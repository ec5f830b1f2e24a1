package org.article30.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.law.Verified;
import org.article30.map.TransferMap;
import org.article30.processor.Engagement;
import org.article30.register.ImpliedTransfer;
import org.article30.register.JudgedMovement;
import org.article30.transfer.TransferStatus;
import org.article30.transfer.TransferStatus.State;

/** All transfers, declared and implied, and all hops of processors, with how each stands on the law date and why. Internal. */
final class TransfersReport {

    private final Composition report;
    private final Wording wording;
    private final GroundCells cells;
    private final List<JudgedMovement> transfers = new ArrayList<>();
    private final List<JudgedMovement> hops = new ArrayList<>();
    private final List<ImpliedTransfer> implied = new ArrayList<>();
    private final Set<String> rows = new TreeSet<>();

    private TransfersReport(Composition report) {
        this.report = report;
        wording = report.wording();
        cells = new GroundCells(wording);
        JudgedMovement.all(report.view(), wording.law(), wording.lawDate()).forEach(one -> (one.isHop() ? hops : transfers).add(one));
        report.view().all(Engagement.KIND).forEach(stored -> implied.addAll(ImpliedTransfer.of(stored, report.view(), wording.law(), wording.lawDate())));
    }

    static Iterable<Block> transfers(Composition report) {
        return Lazy.chain(Lazy.once(() -> new TransfersReport(report).blocks()), DocumentReport.annex(report));
    }

    private List<Block> blocks() {
        var sections = report.sections();
        var abroad = hops.stream().filter(hop -> hop.status().state() != State.NO_TRANSFER).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(sections.heading(1, "heading.summary"));
        blocks.add(new Block.Paragraph(Text.of(wording.say("transfers.lead", wording.date(wording.lawDate()))), Block.Paragraph.Style.LEAD));
        blocks.add(sections.table("none", summary(), "status:4", "transfers:2", "hops:2"));
        if (!implied.isEmpty()) {
            blocks.add(new Block.Note(Block.Note.Kind.WARNING, Text.of(wording.say("transfers.implied-count", implied.size()))));
        }
        blocks.addAll(map());
        blocks.add(sections.heading(1, "heading.transfers"));
        blocks.add(table("transfers.none", "transfer-name", transfers));
        blocks.add(sections.heading(1, "heading.hops"));
        blocks.add(Block.Paragraph.of(wording.say("transfers.hops", hops.size() - abroad.size())));
        blocks.add(table("transfers.no-hops", "engagement", abroad));
        blocks.add(sections.heading(1, "heading.implied"));
        blocks.add(Block.Paragraph.of(wording.say("transfers.implied")));
        blocks.add(sections.table("transfers.none-implied", implied.stream().map(this::implied).toList(), "engagement:3", "country:2", "activities:3", "status:3"));
        blocks.add(sections.heading(1, "heading.law-applied"));
        blocks.add(Block.Paragraph.of(wording.say("transfers.law-applied")));
        blocks.add(sections.table("none", lawApplied(), "act:4.2", "law:0.8", "period:2.4", "basis-checked:2.6"));
        return blocks;
    }

    /** The map; nothing where nothing is sent to a country. */
    private List<Block> map() {
        var map = new TransferMap(report.view(), wording.law(), wording.lawDate(), wording.texts());
        return map.isEmpty() ? List.of() : List.of(map.figure());
    }

    private List<List<Text>> summary() {
        Map<State, int[]> counts = new EnumMap<>(State.class);
        transfers.forEach(one -> counts.computeIfAbsent(one.status().state(), _ -> new int[2])[0]++);
        hops.forEach(one -> counts.computeIfAbsent(one.status().state(), _ -> new int[2])[1]++);
        return Stream.of(State.values()).filter(counts::containsKey)
                .map(state -> List.of(Text.of(wording.texts().choice(state)), Text.of(Integer.toString(counts.getOrDefault(state, new int[2])[0])),
                        Text.of(Integer.toString(counts.getOrDefault(state, new int[2])[1])))).toList();
    }

    private Block table(String none, String head, List<JudgedMovement> movements) {
        return report.sections().table(none, movements.stream().map(this::row).toList(), head + ":2.5", "country:1.7", "grounds:4", "status:2.6");
    }

    private List<Text> row(JudgedMovement one) {
        one.status().grounds().stream().map(ground -> ground.row()).filter(row -> !row.isBlank()).forEach(rows::add);
        return List.of(cells.who(one), cells.destination(one.movement(), one.status()), cells.grounds(one), cells.status(one.status()));
    }

    private List<Text> implied(ImpliedTransfer one) {
        var engagement = one.engagement().value();
        var status = TransferStatus.of(one.movement(), wording.law(), wording.lawDate());
        status.grounds().forEach(ground -> rows.add(ground.row()));
        var country = Text.of(wording.country(one.movement().country(), ""));
        var named = one.activities().stream().map(wording::activity).toList();
        return List.of(Text.of(engagement.name()).and("\n").and(wording.party(engagement.processor())),
                one.bySeat() ? country.and("\n").and(Text.muted(wording.say("transfers.by-seat"))) : country,
                named.isEmpty() ? Text.muted(wording.say("transfers.no-activity")) : Text.of(String.join("\n", named)),
                cells.status(status));
    }

    /** The rows of the law data the judgments rest on, with where each comes from. */
    private List<List<Text>> lawApplied() {
        var applied = new ArrayList<List<Text>>();
        wording.law().adequacy().stream().filter(row -> rows.contains(row.id()))
                .forEach(row -> applied.add(List.of(Text.of(row.name() + "\n").and(Text.muted(row.decision())), Text.of(row.regime().code()), Text.of(cells.period(row.period())), checked(row.verified()))));
        wording.law().instruments().stream().filter(row -> rows.contains(row.id()))
                .forEach(row -> applied.add(List.of(Text.of(row.tool() + (row.module().isBlank() ? "" : ", " + row.module()) + "\n").and(Text.muted(row.instrument())),
                        Text.of(row.regime().code()), Text.of(cells.period(row.period())), checked(row.verified()))));
        return applied;
    }

    private Text checked(Verified verified) {
        return verified == Verified.YES ? Text.of(wording.say("law-verified")) : Text.muted(wording.say("law-from-memory"));
    }
}
