package org.article30.dpia;

import org.article30.party.Party;
import org.article30.store.Id;

/**
 * Somebody who takes part in an impact assessment.
 *
 * @param name the person or the function
 * @param role the part taken
 * @param organisation the organisation, where it is another one
 * @param task what it is about
 */
public record TeamMember(
        String name,
        TeamRole role,
        Id<Party> organisation,
        String task) {

    /** Nothing recorded yet. */
    public static final TeamMember BLANK = new TeamMember(
            "", TeamRole.RESPONSIBLE, Id.none(), "");
}
