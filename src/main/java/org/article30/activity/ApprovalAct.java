package org.article30.activity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What can be done about the approval of an activity: draft, in review, approved, retired. */
public enum ApprovalAct {
    /** A draft, or what is planned, goes to those who approve. */
    SUBMIT(Status.IN_REVIEW, Status.DRAFT, Status.PLANNED),
    /** Those who approve do so. */
    APPROVE(Status.APPROVED, Status.IN_REVIEW),
    /** Those who approve do not; the record is what it was before it was submitted. */
    SEND_BACK(Status.DRAFT, Status.IN_REVIEW),
    /** The processing has ended; the record is kept. */
    RETIRE(Status.ENDED, Status.APPROVED),
    /** A draft says that the processing has not begun. */
    PLAN(Status.PLANNED, Status.DRAFT),
    /** Work on the record begins again: on an approved or a retired one, or on what is no longer only planned. */
    REOPEN(Status.DRAFT, Status.PLANNED, Status.APPROVED, Status.ENDED);

    private final Status to;
    private final Set<Status> from;

    ApprovalAct(Status to, Status first, Status... more) {
        this.to = to;
        from = EnumSet.of(first, more);
    }

    /** Where the record stands afterwards; sent back, what was only planned is planned again. */
    Status to() {
        return to;
    }

    /** Whether it can be done about a record that stands there. */
    public boolean isPossible(Status standing) {
        return from.contains(standing);
    }

    /** What can be done about a record that stands there, what leads on first. */
    public static List<ApprovalAct> possible(Status standing) {
        return Stream.of(values()).filter(act -> act.isPossible(standing)).toList();
    }
}
