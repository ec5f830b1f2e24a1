package org.article30.party;

import org.article30.fact.Provenance;

/**
 * A role inside or below a party, with what it may do: administrator, host, support team, process owner.
 *
 * @param role the role
 * @param powers what its holder may do with personal data
 * @param contact how to reach it
 * @param provenance where this comes from
 */
public record RoleHolder(
        String role,
        String powers,
        String contact,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final RoleHolder BLANK = new RoleHolder("", "", "", Provenance.BLANK);
}
