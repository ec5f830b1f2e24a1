package org.article30.activity;

import org.article30.fact.Provenance;

/**
 * That an activity has a trait.
 *
 * @param trait the trait
 * @param note what exactly
 * @param provenance where this comes from
 */
public record TraitMark(
        Trait trait,
        String note,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final TraitMark BLANK = new TraitMark(Trait.OTHER, "", Provenance.BLANK);
}
