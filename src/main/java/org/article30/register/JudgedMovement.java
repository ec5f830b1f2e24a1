package org.article30.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.article30.law.Law;
import org.article30.processor.Engagement;
import org.article30.records.Kind;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.transfer.Movement;
import org.article30.transfer.Transfer;
import org.article30.transfer.TransferStatus;

/**
 * A transfer, or one hop to a processor, with how it stands on a day.
 *
 * @param kind the kind of its record: transfer or engagement
 * @param stored the record
 * @param title what the record is called
 * @param movement what it is to the law
 * @param status how it stands
 */
public record JudgedMovement(Kind<?> kind, Stored<?> stored, String title, Movement movement, TransferStatus status) {

    /** All transfers of a register, each by its title, then all hops of its processors; those that leave no home country too. */
    public static List<JudgedMovement> all(RegisterView view, Law law, LocalDate day) {
        var all = new ArrayList<JudgedMovement>();
        view.all(Transfer.KIND).forEach(stored -> all.add(judged(Transfer.KIND, stored, view.movement(stored.value()), law, day)));
        view.all(Engagement.KIND).forEach(stored -> view.movements(stored.value()).forEach(hop -> all.add(judged(Engagement.KIND, stored, hop, law, day))));
        return all;
    }

    private static <T extends Record> JudgedMovement judged(Kind<T> kind, Stored<T> stored, Movement movement, Law law, LocalDate day) {
        return new JudgedMovement(kind, stored, kind.title().apply(stored.value()), movement, TransferStatus.of(movement, law, day));
    }

    /** The id of the record. */
    public Id<?> record() {
        return stored.id();
    }

    /** Whether it is a hop to a processor, not a transfer of its own. */
    public boolean isHop() {
        return kind.equals(Engagement.KIND);
    }

    /** The party that sends, or none. */
    public Id<?> from() {
        return switch (stored.value()) {
            case Transfer transfer -> transfer.exporter();
            case Engagement engagement -> engagement.principal();
            default -> Id.NONE;
        };
    }

    /** The party that receives, or none. */
    public Id<?> to() {
        return switch (stored.value()) {
            case Transfer transfer -> transfer.recipient();
            case Engagement engagement -> engagement.processor();
            default -> Id.NONE;
        };
    }
}
