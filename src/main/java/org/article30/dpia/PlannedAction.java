package org.article30.dpia;

import java.time.LocalDate;
import org.article30.fact.ClockState;
import org.article30.fact.PartialDate;

/**
 * Something still to be done.
 *
 * @param what what is to be done
 * @param measure the measure it carries out, from those of this assessment
 * @param owner who sees to it
 * @param due by when
 * @param status where it stands
 * @param doneOn when it was done
 * @param comment what became of it
 */
public record PlannedAction(
        String what,
        String measure,
        String owner,
        PartialDate due,
        ActionStatus status,
        PartialDate doneOn,
        String comment) {

    /** Nothing recorded yet. */
    public static final PlannedAction BLANK = new PlannedAction(
            "", "", "", PartialDate.BLANK, ActionStatus.OPEN, PartialDate.BLANK, "");

    /** How its day stands; none where it was dropped. */
    public ClockState clock(LocalDate day) {
        return status == ActionStatus.DROPPED ? ClockState.NONE : ClockState.of(due, status == ActionStatus.DONE && doneOn.isBlank() ? due : doneOn, day);
    }
}
