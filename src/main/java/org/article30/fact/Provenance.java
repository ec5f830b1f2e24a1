package org.article30.fact;

import java.util.List;

/**
 * Where a fact comes from. Blank means: the register keeper’s own.
 *
 * @param certainty how sure the fact is
 * @param citations the places that state it
 * @param note what a reader should know about it, such as a contradiction
 */
public record Provenance(
        Certainty certainty,
        List<Citation> citations,
        String note) {

    /** Nothing recorded yet. */
    public static final Provenance BLANK = new Provenance(Certainty.OWN, List.of(), "");

    public Provenance {
        citations = List.copyOf(citations);
    }
}
