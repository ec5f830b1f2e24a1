package org.article30.transfer;

import java.time.LocalDate;
import java.util.List;

/**
 * How one ground of a transfer stands on a day.
 *
 * @param safeguard its place among the safeguards recorded, from 0; -1 for a decision that follows from the country alone
 * @param example whether the register names it only as an example, so that nothing rests on it
 * @param row the row of the law data it is; blank where it matches none
 * @param act the decision or instrument, as the law data names it; where it matches none, the register's own words
 * @param tool the code of the catalogue of tools that says better what it is; blank where the act does
 * @param from the first day on which it could be relied on, {@link LocalDate#MAX} where there is none
 * @param until the last day, {@link LocalDate#MAX} where no end is known
 * @param force whether it holds
 * @param reasons why, and what limits it
 */
public record GroundStatus(int safeguard, boolean example, String row, String act, String tool, LocalDate from, LocalDate until, Force force, List<Reason> reasons) {

    /** Whether a ground holds on a day, from good to bad. */
    public enum Force {
        /** It holds. */
        HOLDS,
        /** It holds within limits, or as far as something yet to be verified is so. */
        LIMITED,
        /** The law data begins later, and says nothing. */
        OUTSIDE_DATA,
        /** What the register says of it matches no instrument of the law data. */
        UNMATCHED,
        /** It does not hold. */
        FAILS
    }

    /** Keeps its own copy of the reasons. */
    public GroundStatus {
        reasons = List.copyOf(reasons);
    }

    /** What it is called, as an argument of a {@link Reason}. */
    Object named() {
        return tool.isBlank() ? act : new Reason.Tool(tool);
    }

    /** Whether the register names it, be it as an example. */
    public boolean isDeclared() {
        return safeguard >= 0;
    }

    /** Whether the transfer can rest on it that day, be it within limits. */
    public boolean carries() {
        return !example && (force == Force.HOLDS || force == Force.LIMITED);
    }

    /** Whether it once held and ended before that day. */
    public boolean isLapsed() {
        return force == Force.FAILS && reasons.stream().anyMatch(reason -> reason.key().startsWith("lapsed"));
    }

    /** The first day on which it no longer holds; only where an end is known. */
    public LocalDate endsOn() {
        return until.plusDays(1);
    }
}
