package org.article30.processor;

/** How urgent a notice of change is, most urgent first. */
public enum NoticeState {
    /** The time to object is over, and nothing was decided. */
    OVERDUE,
    /** It is over within {@link #DAYS_AHEAD} days. */
    SOON,
    /** Nothing was decided, and no time to object is known. */
    NO_DEADLINE,
    /** There is time yet. */
    RUNNING,
    /** It was decided. */
    DECIDED;

    /** How many days ahead something that is due is pointed out. */
    public static final int DAYS_AHEAD = 14;

    /** The style class in which it is shown. */
    public String mood() {
        return switch (this) {
            case OVERDUE -> "danger";
            case SOON, NO_DEADLINE -> "warning";
            case RUNNING -> "neutral";
            case DECIDED -> "good";
        };
    }
}
