package org.article30.activity;

import org.article30.fact.CalendarPeriod;
import org.article30.fact.Provenance;
import org.article30.party.Party;
import org.article30.store.Id;

/**
 * A cookie or other tracker (Article 5(3) of Directive 2002/58/EC).
 *
 * @param technology cookie, pixel, identifier …
 * @param name its name
 * @param provider who sets or reads it
 * @param purpose what for
 * @param lifetime how long it lasts
 * @param consent how consent is obtained or why none is needed
 * @param provenance where this comes from
 */
public record Tracker(
        String technology,
        String name,
        Id<Party> provider,
        String purpose,
        CalendarPeriod lifetime,
        String consent,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final Tracker BLANK = new Tracker("", "", Id.none(), "", CalendarPeriod.BLANK, "", Provenance.BLANK);
}
