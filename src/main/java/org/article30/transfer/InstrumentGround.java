package org.article30.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.article30.fact.Answer;
import org.article30.law.LegalRegime;
import org.article30.law.TransferSafeguard;
import org.article30.transfer.GroundStatus.Force;

/** Judges whether an instrument carries a movement on a day (Articles 46, 47 and 49 GDPR and their like elsewhere). */
final class InstrumentGround {

    private static final LocalDate GDPR = LegalRegime.EU.begin();

    private final Movement movement;
    private final LegalRegime regime;
    private final LocalDate day;

    InstrumentGround(Movement movement, LegalRegime regime, LocalDate day) {
        this.movement = movement;
        this.regime = regime;
        this.day = day;
    }

    /** How an instrument stands that the register names at place {@code index}; {@code moduleOpen} where its module is not stated. */
    GroundStatus of(TransferSafeguard row, Safeguard safeguard, int index, boolean moduleOpen) {
        var named = row.module().isBlank() || moduleOpen ? act(row) : act(row) + ", " + row.module();
        var faults = faults(row, safeguard);
        if (isBeforeData(row, faults)) {
            return status(row, safeguard, index, named, Force.OUTSIDE_DATA, List.of(Reason.of("before-data", regime.begin())));
        }
        if (!faults.isEmpty()) {
            return status(row, safeguard, index, named, Force.FAILS, faults);
        }
        var limits = limits(row, safeguard);
        if (moduleOpen) {
            limits.add(Reason.of("module-open"));
        }
        return limits.isEmpty() ? status(row, safeguard, index, named, Force.HOLDS, List.of(Validity.inForce(row.period())))
                : status(row, safeguard, index, named, Force.LIMITED, limits);
    }

    private static String act(TransferSafeguard row) {
        return isNumbered(row) ? row.instrument() : row.tool();
    }

    /** Whether the row is one act with a name of its own, not a sort of instrument. */
    private static boolean isNumbered(TransferSafeguard row) {
        return row.regime() != LegalRegime.EU || !row.instrument().startsWith("Art. ");
    }

    private static GroundStatus status(TransferSafeguard row, Safeguard safeguard, int index, String act, Force force, List<Reason> reasons) {
        return new GroundStatus(index, safeguard.example(), row.id(), act, isNumbered(row) ? "" : row.toolCode(), row.period().from(), row.period().until(), force, reasons);
    }

    /** Whether the row begins only because the regime does: what came before is not in the data. */
    private boolean isBeforeData(TransferSafeguard row, List<Reason> faults) {
        return day.isBefore(row.period().from()) && row.period().from().equals(regime.begin()) && faults.getFirst().key().equals("not-yet");
    }

    private List<Reason> faults(TransferSafeguard row, Safeguard safeguard) {
        if (!row.isTransferInstrument()) {
            return List.of(Reason.of("no-transfer-instrument"));
        }
        if (row.regime() != regime) {
            return List.of(Reason.of("other-regime", row.regime().code(), regime.code()));
        }
        var time = Validity.fault(row.period(), day, "");
        if (!time.isEmpty()) {
            return time;
        }
        var agreed = safeguard.concludedOn();
        if (!agreed.isBlank() && agreed.earliest().isAfter(row.newContractsUntil())) {
            return List.of(Reason.of("agreed-too-late", row.newContractsUntil()));
        }
        if (!agreed.isBlank() && agreed.earliest().isAfter(day)) {
            return List.of(Reason.of("agreed-later", agreed));
        }
        if (row.family().equals("bcr") && movement.withinGroup() == Answer.NO) {
            return List.of(Reason.of("outside-group"));
        }
        if (row.assessmentExpected() && movement.conclusion() == Conclusion.NOT_EQUIVALENT) {
            return List.of(Reason.of("assessment-negative"));
        }
        return row.family().equals("bcr") ? List.of() : Validity.ofRecipient(safeguard, day);
    }

    private List<Reason> limits(TransferSafeguard row, Safeguard safeguard) {
        var limits = new ArrayList<Reason>();
        switch (row.family()) {
            case "bcr" -> approval(safeguard, limits);
            case "adhoc" -> authorised(safeguard, limits);
            case "derogation" -> limits.add(Reason.of("derogation"));
            default -> { }
        }
        if (row.id().equals("admin-arrangement")) {
            authorised(safeguard, limits);
        }
        contract(row, safeguard, limits);
        limits.addAll(Validity.endNear(row.period().until(), day));
        if (!row.family().equals("bcr")) {
            limits.addAll(Validity.ofRecipientSoon(safeguard, day));
        }
        return limits;
    }

    /** Approvals under the former law live on until amended, replaced or repealed (Article 46(5)); rules do not end, they are reviewed. */
    private void approval(Safeguard safeguard, List<Reason> limits) {
        var approved = safeguard.concludedOn();
        if (approved.isBlank()) {
            limits.add(Reason.of("approval-open"));
        } else if (approved.earliest().isBefore(GDPR)) {
            limits.add(Reason.of("former-approval", approved, GDPR));
        } else {
            authorised(safeguard, limits);
        }
        if (!safeguard.expiresOn().isBlank() && safeguard.expiresOn().latest().isBefore(day)) {
            limits.add(Reason.of("review-overdue", safeguard.expiresOn()));
        }
    }

    private static void authorised(Safeguard safeguard, List<Reason> limits) {
        if (safeguard.approvedBy().isBlank() && safeguard.reference().isBlank()) {
            limits.add(Reason.of("authority-open"));
        }
    }

    /** Old sets live on for old contracts only; new sets cannot have been agreed before there were any. */
    private void contract(TransferSafeguard row, Safeguard safeguard, List<Reason> limits) {
        var agreed = safeguard.concludedOn();
        var last = row.newContractsUntil();
        if (day.isAfter(last) && (agreed.isBlank() || agreed.latest().isAfter(last))) {
            limits.add(Reason.of("agreed-open", last));
        }
        if (row.family().startsWith("scc") && !agreed.isBlank() && agreed.latest().isBefore(row.period().from())) {
            limits.add(Reason.of("agreed-before", agreed, row.period().from()));
        }
    }
}
