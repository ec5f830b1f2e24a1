package org.article30.dpia;

import org.article30.fact.PartialDate;

/**
 * A time in which the period of a prior consultation stood still (Article 36(2) GDPR).
 *
 * @param from when information was asked for
 * @param until when it was received; blank while it is awaited
 * @param information what was asked for
 */
public record Suspension(
        PartialDate from,
        PartialDate until,
        String information) {

    /** Nothing recorded yet. */
    public static final Suspension BLANK = new Suspension(
            PartialDate.BLANK, PartialDate.BLANK, "");

    /** Whether the information is still awaited. */
    public boolean isOpen() {
        return !from.isBlank() && until.isBlank();
    }

    /** Whether both days are known, so that the days between can be counted. */
    public boolean isDated() {
        return from.day() > 0 && until.day() > 0;
    }
}
