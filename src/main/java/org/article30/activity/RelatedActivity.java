package org.article30.activity;

import org.article30.fact.Provenance;
import org.article30.store.Id;

/**
 * Another activity this one has to do with.
 *
 * @param activity the other one
 * @param how in which way
 * @param provenance where this comes from
 */
public record RelatedActivity(
        Id<Activity> activity,
        String how,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final RelatedActivity BLANK = new RelatedActivity(Id.none(), "", Provenance.BLANK);
}
