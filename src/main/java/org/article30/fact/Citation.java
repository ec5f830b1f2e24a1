package org.article30.fact;

import org.article30.store.Id;

/**
 * A place in a document that states a fact.
 *
 * @param document the document, as recorded among the evidence
 * @param place the place in it: line or line range ("22", "32-48"), or page ("p. 4")
 */
public record Citation(
        Id<?> document,
        String place) {

    /** Nothing recorded yet. */
    public static final Citation BLANK = new Citation(Id.none(), "");
}
