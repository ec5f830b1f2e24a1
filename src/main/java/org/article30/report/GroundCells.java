package org.article30.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.article30.document.Text;
import org.article30.fact.Provenance;
import org.article30.law.AdequacyScope;
import org.article30.law.Catalogue;
import org.article30.law.Countries;
import org.article30.law.LegalRegime;
import org.article30.law.Period;
import org.article30.processor.Engagement;
import org.article30.register.JudgedMovement;
import org.article30.transfer.AssessmentState;
import org.article30.transfer.GroundStatus;
import org.article30.transfer.Movement;
import org.article30.transfer.Safeguard;
import org.article30.transfer.Transfer;
import org.article30.transfer.TransferStatus;
import org.article30.transfer.TransferStatus.State;

/** The cells in which a report says of a transfer or a hop who, where, on what grounds and how it stands. */
final class GroundCells {

    private static final String CORPORATE_RULES = "46-2-b";

    private final Wording wording;

    GroundCells(Wording wording) {
        this.wording = wording;
    }

    /** From when to when a row of the law data holds. */
    String period(Period period) {
        if (period.from().equals(LocalDate.MAX)) {
            return wording.say("law-no-date");
        }
        return period.isOpenEnded() ? wording.say("since", wording.date(period.from())) : wording.date(period.from()) + " – " + wording.date(period.until());
    }

    /** What the record is called, and who sends to whom which data. */
    Text who(JudgedMovement one) {
        var lines = new ArrayList<Text>();
        lines.add(Text.strong(one.title()));
        lines.add(wording.party(one.from()).plain().isBlank() ? Text.muted(wording.say("from-not-stated")) : Text.of(wording.say("from") + " ").and(wording.party(one.from())));
        if (!one.to().isNone()) {
            lines.add(Text.of(wording.say("to") + " ").and(wording.party(one.to())));
        }
        if (one.stored().value() instanceof Transfer transfer) {
            lines.add(Text.of(wording.term(Catalogue.RECIPIENTS, transfer.category())));
            lines.add(Text.muted(transfer.data()));
        }
        lines.add(source(provenance(one)));
        return Sections.stacked(lines);
    }

    private static Provenance provenance(JudgedMovement one) {
        return switch (one.stored().value()) {
            case Transfer transfer -> transfer.provenance();
            case Engagement engagement -> engagement.provenance();
            default -> Provenance.BLANK;
        };
    }

    private Text source(Provenance provenance) {
        return Sections.stacked(List.of(Text.muted(provenance.note()), wording.source(provenance)));
    }

    /** The country, and whether a decision covers it that day by the law that judges the movement. */
    Text destination(Movement movement, TransferStatus status) {
        var lines = new ArrayList<Text>();
        lines.add(wording.orNotStated(wording.country(movement.country(), movement.countryText())));
        if (!status.regime().isBlank() && !status.regime().equals(LegalRegime.EU.code())) {
            lines.add(Text.muted(wording.say("judged-by", status.regime())));
        }
        if (Countries.isCode(movement.country())) {
            lines.add(Text.muted(status.state() == State.NO_TRANSFER ? wording.say("not-third") : adequacy(status)));
        }
        return Sections.stacked(lines);
    }

    private String adequacy(TransferStatus status) {
        var law = wording.law();
        return status.grounds().stream().filter(GroundStatus::carries).flatMap(ground -> law.decision(ground.row()).stream()).findFirst()
                .map(row -> {
                    var name = row.isTransitional() || row.regime() != LegalRegime.EU ? row.decision() : wording.say("adequacy", row.number());
                    var dated = row.period().isOpenEnded() ? name : wording.say("until", name, wording.date(row.period().until()));
                    return row.scope() == AdequacyScope.FULL || row.scope() == AdequacyScope.AS_EU ? dated : dated + "\n" + wording.say("adequacy-limited");
                })
                .orElse(wording.say("no-adequacy"));
    }

    /** All grounds with how each stands, and the transfer impact assessment. */
    Text grounds(JudgedMovement one) {
        var lines = new ArrayList<Text>();
        var movement = one.movement();
        if (movement.safeguards().isEmpty() && one.status().state() != State.NO_TRANSFER) {
            lines.add(Text.muted(wording.say(one.status().isAdequate(wording.law()) ? "no-tool-needed" : "no-tool")));
        }
        for (var ground : one.status().grounds()) {
            if (ground.isDeclared()) {
                lines.add(declared(movement.safeguards().get(ground.safeguard())));
            } else {
                lines.add(Text.strong(ground.act()));
            }
            lines.add(judged(ground));
        }
        if (one.stored().value() instanceof Transfer transfer) {
            lines.add(Text.of(transfer.supplementaryMeasures()));
        }
        lines.add(assessment(one));
        return Sections.stacked(lines);
    }

    private Text declared(Safeguard safeguard) {
        var lines = new ArrayList<Text>();
        lines.add(Text.strong(wording.safeguard(safeguard)));
        lines.add(wording.document(safeguard.document()));
        if (safeguard.example()) {
            lines.add(Text.muted(wording.say("example-unassigned")));
        }
        if (safeguard.tool().code().equals(CORPORATE_RULES) && !safeguard.example()) {
            lines.add(Text.muted(asked(safeguard)));
        }
        if (!safeguard.copyAvailable().isBlank()) {
            lines.add(Text.muted(wording.say("copy", safeguard.copyAvailable())));
        }
        return Sections.stacked(lines);
    }

    /** What a record of binding corporate rules has to say (Article 47), and what this one leaves open. */
    private String asked(Safeguard safeguard) {
        return wording.say("rules-asked", or(safeguard.approvedBy()), or(safeguard.reference()), or(wording.date(safeguard.checkedOn())),
                or(wording.document(safeguard.document()).plain()),
                safeguard.expiresOn().isBlank() ? wording.say("no-review") : wording.date(safeguard.expiresOn()));
    }

    private String or(String text) {
        return text.isBlank() ? wording.say("not-stated") : text;
    }

    private Text judged(GroundStatus ground) {
        var reasons = String.join(" ", ground.reasons().stream().map(reason -> reason.in(wording.texts())).toList());
        return Text.of(ground.isLapsed() ? reasons : wording.labelled(wording.texts().text("status.force." + ground.force().name()), reasons));
    }

    private Text assessment(JudgedMovement one) {
        var label = wording.say("transfer-assessment");
        if (one.status().assessmentMissing()) {
            return Text.strong(wording.say("assessment-missing"));
        }
        var state = one.movement().assessment();
        return state == AssessmentState.NOT_STATED || state == AssessmentState.MISSING ? Text.EMPTY : Text.muted(wording.labelled(label, wording.texts().choice(state)));
    }

    /** How a movement stands, why, and when to look again. */
    Text status(TransferStatus status) {
        var lines = new ArrayList<Text>();
        lines.add(Text.strong(wording.texts().choice(status.state())));
        lines.add(Text.of(status.reason().in(wording.texts())));
        if (status.until().isBefore(LocalDate.MAX) && status.until().minusYears(1).isAfter(status.day())) {
            lines.add(Text.muted(wording.say("reminder", wording.date(status.until().minusYears(1)))));
        }
        return Sections.stacked(lines);
    }
}
