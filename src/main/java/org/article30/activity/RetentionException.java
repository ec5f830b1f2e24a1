package org.article30.activity;

import org.article30.fact.CalendarPeriod;
import org.article30.fact.Provenance;

/**
 * An exception to a retention rule.
 *
 * @param text the exception
 * @param purpose what it serves
 * @param period how long, where stated
 * @param provenance where this comes from
 */
public record RetentionException(
        String text,
        String purpose,
        CalendarPeriod period,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final RetentionException BLANK = new RetentionException("", "", CalendarPeriod.BLANK, Provenance.BLANK);
}
