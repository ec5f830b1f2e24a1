package org.article30.activity;

import org.article30.fact.Provenance;
import org.article30.party.Party;
import org.article30.store.Id;

/**
 * An AI system used in an activity (Regulation (EU) 2024/1689).
 *
 * @param name the system
 * @param provider its provider
 * @param role our role under the regulation: deployer, provider …
 * @param riskClass its risk class
 * @param use what it is used for
 * @param provenance where this comes from
 */
public record AiSystem(
        String name,
        Id<Party> provider,
        String role,
        String riskClass,
        String use,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final AiSystem BLANK = new AiSystem("", Id.none(), "", "", "", Provenance.BLANK);
}
