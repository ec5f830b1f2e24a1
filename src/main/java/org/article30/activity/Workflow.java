package org.article30.activity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.article30.fact.PartialDate;

/**
 * How activities come to be approved: draft, in review, approved, retired. Each step stays with the record; an approved
 * record is changed by a new edition. A record that was taken from a file may be approved without a step that says so.
 */
public final class Workflow {

    private Workflow() {
    }

    /**
     * Who does something to a record, when and why.
     *
     * @param by whose step it is
     * @param on the day of the step
     * @param remark why, or what is said about it; may be blank
     */
    public record Deed(String by, LocalDate on, String remark) {
    }

    /**
     * The activity after a step.
     *
     * @throws IllegalArgumentException where the step is not possible from where the activity stands
     */
    public static Activity take(Activity activity, ApprovalAct act, Deed deed) {
        var own = activity.particulars();
        if (!act.isPossible(own.status())) {
            throw new IllegalArgumentException(act + " from " + own.status());
        }
        return moved(activity, act == ApprovalAct.SEND_BACK ? submittedFrom(own) : act.to(), deed);
    }

    /**
     * What is saved of an activity that was edited: it stands where it stood, whatever the edited value says. What was approved
     * becomes a new edition where anything of it changed.
     *
     * @param before the activity as it lies in the register
     * @param edited the activity as it was edited
     * @param anew whether the new edition is approved at once; else it is in review
     */
    public static Activity edited(Activity before, Activity edited, boolean anew, Deed deed) {
        var own = before.particulars();
        var kept = standingAs(own, edited);
        return own.status() != Status.APPROVED || kept.equals(before) ? kept : moved(kept, anew ? Status.APPROVED : Status.IN_REVIEW, deed);
    }

    /** The activity, standing where a record with these particulars stands, with its steps. */
    public static Activity standingAs(Particulars stays, Activity edited) {
        return edited.with(edited.particulars().standing(stays.status(), stays.steps()));
    }

    /** Which edition the record is, from 1 on: the one last approved while it is approved or retired, else the one that is being made. */
    public static int edition(Particulars particulars) {
        var approvals = particulars.steps().stream().filter(step -> step.to() == Status.APPROVED).count() + (beganApproved(particulars) ? 1 : 0);
        var standing = particulars.status() == Status.APPROVED || particulars.status() == Status.ENDED;
        return (int) Math.max(1, standing ? approvals : approvals + 1);
    }

    /** The step by which an edition was last approved; none where none was, or where the record was approved without a step. */
    public static Optional<ApprovalStep> lastApproval(Particulars particulars) {
        return particulars.steps().stream().filter(step -> step.to() == Status.APPROVED).reduce((_, later) -> later);
    }

    /** Whether some edition was approved, be it without a step that says so. */
    public static boolean wasApproved(Particulars particulars) {
        return beganApproved(particulars) || lastApproval(particulars).isPresent();
    }

    private static boolean beganApproved(Particulars particulars) {
        var first = particulars.steps().isEmpty() ? particulars.status() : particulars.steps().getFirst().from();
        return first == Status.APPROVED;
    }

    private static Status submittedFrom(Particulars particulars) {
        return particulars.steps().stream().filter(step -> step.to() == Status.IN_REVIEW).reduce((_, later) -> later)
                .map(ApprovalStep::from).filter(from -> from == Status.PLANNED).orElse(Status.DRAFT);
    }

    private static Activity moved(Activity activity, Status to, Deed deed) {
        var own = activity.particulars();
        var step = new ApprovalStep(PartialDate.of(deed.on()), own.status(), to, deed.by(), deed.remark());
        return activity.with(own.standing(to, Stream.concat(own.steps().stream(), Stream.of(step)).toList()));
    }
}
