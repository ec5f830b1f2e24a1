package org.article30.report;

import java.util.ArrayList;
import java.util.List;
import org.article30.activity.Activity;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.fact.Answer;
import org.article30.law.Catalogue;
import org.article30.store.Stored;
import org.article30.transfer.AssessmentState;
import org.article30.transfer.Safeguard;
import org.article30.transfer.Transfer;
import org.article30.transfer.TransferStatus;

/** The third-country transfers of an activity, or the statement that there are none. */
final class TransferSection {

    private final Wording wording;
    private final Sections sections;
    private final GroundCells cells;

    TransferSection(Wording wording) {
        this.wording = wording;
        sections = new Sections(wording);
        cells = new GroundCells(wording);
    }

    /** The transfers of an activity as a table, or in words that there are none or that nothing is said. */
    List<Block> of(Stored<Activity> activity) {
        var blocks = new ArrayList<Block>();
        var transfers = wording.view().transfersOf(activity.id());
        var third = activity.value().thirdCountries();
        if (transfers.isEmpty()) {
            blocks.add(Sections.paragraph(sentence(third.answer()).and(" ").and(wording.source(third.provenance()))));
        } else {
            blocks.add(sections.table("none", transfers.stream().map(this::row).toList(),
                    "transfer-recipient:3", "country:2.2", "safeguard:3.8", "source:1.8"));
        }
        if (!third.note().isBlank()) {
            blocks.add(new Block.Paragraph(Text.of(third.note()), Block.Paragraph.Style.NOTE));
        }
        return blocks;
    }

    /** Whether data go to third countries, in a sentence alone. */
    List<Block> sentences(Stored<Activity> activity) {
        var recorded = wording.view().transfersOf(activity.id()).isEmpty() ? activity.value().thirdCountries().answer() : Answer.YES;
        return List.of(Sections.paragraph(recorded == Answer.YES ? Text.of(wording.say("dpia.third-countries")) : sentence(recorded)));
    }

    private Text sentence(Answer answer) {
        return switch (answer) {
            case NO -> Text.of(wording.say("no-transfer"));
            case YES -> Text.of(wording.say("transfer-unnamed"));
            case UNCLEAR -> Text.of(wording.say("transfer-unclear"));
            case NOT_STATED -> Text.muted(wording.say("silent.transfers"));
        };
    }

    private List<Text> row(Stored<Transfer> stored) {
        var transfer = stored.value();
        var recipient = new ArrayList<Text>();
        recipient.add(wording.party(transfer.recipient()));
        recipient.add(Text.of(wording.term(Catalogue.RECIPIENTS, transfer.category())));
        recipient.add(Text.muted(transfer.data()));
        recipient.add(Text.muted(transfer.provenance().note()));
        return List.of(wording.orNotStated(Sections.stacked(recipient)), destination(transfer), safeguards(transfer), wording.source(transfer.provenance()));
    }

    private Text destination(Transfer transfer) {
        var movement = wording.view().movement(transfer);
        return cells.destination(movement, TransferStatus.of(movement, wording.law(), wording.lawDate()));
    }

    /** What the transfer rests on, and where its impact assessment stands. */
    Text safeguards(Transfer transfer) {
        var lines = new ArrayList<Text>();
        transfer.safeguards().forEach(safeguard -> lines.add(safeguard(safeguard)));
        if (lines.isEmpty()) {
            lines.add(Text.muted(wording.say("silent.safeguard")));
        }
        if (!transfer.supplementaryMeasures().isBlank()) {
            lines.add(Text.of(transfer.supplementaryMeasures()));
        }
        if (transfer.assessment() != AssessmentState.NOT_STATED) {
            lines.add(Text.muted(wording.labelled(wording.say("transfer-assessment"), wording.texts().choice(transfer.assessment()))));
        }
        return Sections.stacked(lines);
    }

    private Text safeguard(Safeguard safeguard) {
        var lines = new ArrayList<Text>();
        lines.add(wording.orNotStated(wording.safeguard(safeguard)));
        lines.add(wording.document(safeguard.document()));
        if (safeguard.example()) {
            lines.add(Text.muted(wording.say("example")));
        }
        if (!safeguard.copyAvailable().isBlank()) {
            lines.add(Text.muted(wording.say("copy", safeguard.copyAvailable())));
        }
        return Sections.stacked(lines);
    }
}
