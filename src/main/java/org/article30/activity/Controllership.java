package org.article30.activity;

import org.article30.fact.Provenance;
import org.article30.party.Party;
import org.article30.store.Id;

/**
 * A controller of an activity.
 *
 * @param party the controller
 * @param condition for which part or under which condition: "Europe", "events"
 * @param qualifier how the source qualifies it, such as "in many instances"
 * @param provenance where this comes from
 */
public record Controllership(
        Id<Party> party,
        String condition,
        String qualifier,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final Controllership BLANK = new Controllership(Id.none(), "", "", Provenance.BLANK);
}
