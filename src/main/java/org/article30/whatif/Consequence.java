package org.article30.whatif;

import java.util.List;
import org.article30.activity.Activity;
import org.article30.processor.Engagement;
import org.article30.records.Kind;
import org.article30.store.Id;
import org.article30.transfer.Movement;
import org.article30.transfer.TransferStatus;
import org.article30.transfer.TransferStatus.State;

/**
 * What falls with a ground for one transfer, or one hop to a processor.
 *
 * @param kind the kind of the record: transfer or engagement
 * @param record its id
 * @param title what it is called
 * @param movement from where to where, and on what it rests
 * @param before how it stood on the last day before
 * @param after how it stands on the first day without the ground
 * @param activities the activities it belongs to
 */
public record Consequence(
        Kind<?> kind,
        Id<?> record,
        String title,
        Movement movement,
        TransferStatus before,
        TransferStatus after,
        List<Id<Activity>> activities) {

    /** Keeps its own copy of the activities. */
    public Consequence {
        activities = List.copyOf(activities);
    }

    /** Whether it is a hop to a processor, not a transfer of its own. */
    public boolean isHop() {
        return kind.equals(Engagement.KIND);
    }

    /** Whether nothing carries it any more. */
    public boolean isLost() {
        return after.state() != State.NO_TRANSFER && after.carrying().isEmpty();
    }
}
