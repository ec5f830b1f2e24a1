package org.article30.activity;

import org.article30.party.Party;
import org.article30.records.Kind;
import org.article30.store.Id;

/**
 * Facts recorded once that apply to many activities: the standard measures of an organisation, what a policy says for all it covers.
 *
 * @param name what they are called
 * @param party the organisation they belong to
 * @param facts the facts
 * @param notes internal notes
 */
public record GeneralProvisions(
        String name,
        Id<Party> party,
        Facts facts,
        String notes) {

    /** Nothing recorded yet. */
    public static final GeneralProvisions BLANK = new GeneralProvisions("", Id.none(), Facts.BLANK, "");

    /** How general provisions are kept: named "general-provisions", titled by their name. */
    public static final Kind<GeneralProvisions> KIND = new Kind<>("general-provisions", GeneralProvisions.class, GeneralProvisions::name, BLANK);
}
