package org.article30.app;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.law.Catalogue;
import org.article30.law.Catalogues;
import org.article30.law.Countries;
import org.article30.processor.Engagement;
import org.article30.text.Texts;
import org.article30.transfer.GroundStatus;
import org.article30.transfer.Movement;
import org.article30.transfer.Safeguard;
import org.article30.transfer.Transfer;
import org.article30.transfer.TransferList;
import org.article30.transfer.TransferStatus;
import org.article30.ui.Verdict;

/** How transfers, and the hops to processors, stand today, in the words of the window. */
final class TransferVerdicts {

    private final Session session;
    private final Texts texts;

    TransferVerdicts(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /** How a transfer stands today. */
    TransferStatus status(Transfer transfer) {
        return status(session.view().movement(transfer));
    }

    private TransferStatus status(Movement movement) {
        return TransferStatus.of(movement, session.law(), session.today());
    }

    /** What is shown beside a record while it is edited: of a transfer one, of an engagement one for each place stated. */
    List<Verdict> of(Record value) {
        return switch (value) {
            case Transfer transfer -> List.of(verdict(session.view().movement(transfer), true));
            case Engagement engagement -> session.view().movements(engagement).stream()
                    .filter(hop -> !hop.country().isBlank() || !hop.countryText().isBlank()).map(hop -> verdict(hop, !engagement.safeguards().isEmpty())).distinct().toList();
            default -> List.of();
        };
    }

    /** {@code own}: whether the grounds are recorded in the very record. */
    private Verdict verdict(Movement movement, boolean own) {
        var status = status(movement);
        var day = texts.date(status.day());
        var place = movement.country().isBlank() ? movement.countryText() : Countries.name(movement.country(), texts.language());
        var heading = place.isBlank() ? texts.text("status.heading", day) : texts.text("status.heading.place", place, day);
        return new Verdict(heading, texts.choice(status.state()), TransferList.mood(status.state()), status.reason().in(texts),
                status.grounds().stream().map(ground -> ground(ground, movement, own)).toList());
    }

    private Verdict.Ground ground(GroundStatus ground, Movement movement, boolean own) {
        var force = texts.text("status.force." + ground.force().name());
        var reasons = ground.reasons().stream().map(reason -> reason.in(texts)).collect(Collectors.joining(" "));
        var example = ground.example() ? texts.text("report.example-unassigned") + ". " : "";
        var mood = switch (ground.force()) {
            case HOLDS -> ground.example() ? "neutral" : "good";
            case LIMITED -> "warning";
            case FAILS, UNMATCHED -> "danger";
            case OUTSIDE_DATA -> "neutral";
        };
        var field = !ground.isDeclared() ? "country" : own ? "safeguards." + ground.safeguard() + ".tool" : "safeguards";
        var name = ground.isDeclared() ? named(movement.safeguards().get(ground.safeguard()), ground) : ground.act();
        return new Verdict.Ground(field, name, example + texts.text("report.labelled", force, reasons), mood);
    }

    private String named(Safeguard safeguard, GroundStatus ground) {
        var tool = Catalogues.shipped().find(Catalogue.TRANSFER_TOOLS, safeguard.tool().code()).map(term -> term.label(texts.language())).orElse("");
        var act = ground.row().isBlank() || tool.isBlank() ? ground.act() : ground.act().equals(tool) ? "" : ground.act();
        return Stream.of(tool, act).filter(part -> !part.isBlank()).collect(Collectors.joining(": "));
    }
}
