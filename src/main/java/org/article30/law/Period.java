package org.article30.law;

import java.time.LocalDate;

/**
 * Days on which a rule of law holds, both ends included.
 *
 * @param from the first day, {@link LocalDate#MAX} when the rule has not begun
 * @param until the last day, {@link LocalDate#MAX} when no end is known
 */
public record Period(LocalDate from, LocalDate until) {

    /** No day at all. */
    static final Period NEVER = new Period(LocalDate.MAX, LocalDate.MAX);

    /** Whether the rule holds on {@code day}. */
    public boolean contains(LocalDate day) {
        return from.isBefore(LocalDate.MAX) && !day.isBefore(from) && !day.isAfter(until);
    }

    /** The days of these that lie before {@code day}. */
    Period before(LocalDate day) {
        return until.isBefore(day) ? this : new Period(from, day.minusDays(1));
    }

    /** Whether no last day is known. */
    public boolean isOpenEnded() {
        return until.equals(LocalDate.MAX);
    }
}
