package org.article30.fact;

import java.time.LocalDate;

/** How a period that a law sets stands on a day. */
public enum ClockState {
    /** It is over and nothing was done. */
    OVERDUE,
    /** It soon ends. */
    SOON,
    /** It runs. */
    RUNNING,
    /** What was due was done too late. */
    LATE,
    /** What was due was done in time. */
    KEPT,
    /** No period runs: what starts it is not known, or nothing is due. */
    NONE;

    private static final int DAYS_AHEAD = 7;

    /** How a period stands on a day: until when something is due, and when it was done; blank where it was not. */
    public static ClockState of(PartialDate due, PartialDate done, LocalDate day) {
        if (due.isBlank()) {
            return NONE;
        }
        if (!done.isBlank()) {
            return done.earliest().isAfter(due.latest()) ? LATE : KEPT;
        }
        return day.isAfter(due.latest()) ? OVERDUE : day.plusDays(DAYS_AHEAD).isBefore(due.latest()) ? RUNNING : SOON;
    }

    /** A style class: neutral, warning, danger, good. */
    public String mood() {
        return switch (this) {
            case OVERDUE -> "danger";
            case SOON, LATE -> "warning";
            case KEPT -> "good";
            case RUNNING, NONE -> "neutral";
        };
    }
}
