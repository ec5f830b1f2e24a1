package org.article30.evidence;

import org.article30.fact.CalendarPeriod;
import org.article30.fact.Provenance;

/**
 * Something a document states that belongs to no single activity or party.
 *
 * @param kind what it is about
 * @param text the statement in our own words
 * @param contradicts the fact it contradicts, in words; blank where none
 * @param period the period it sets, calendar period
 * @param provenance where this comes from
 */
public record Statement(
        StatementKind kind,
        String text,
        String contradicts,
        CalendarPeriod period,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final Statement BLANK = new Statement(StatementKind.OTHER, "", "", CalendarPeriod.BLANK, Provenance.BLANK);
}
