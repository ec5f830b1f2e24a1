package org.article30.dpia;

/**
 * A phase in the life of the data.
 *
 * @param kind which phase
 * @param text what happens
 * @param means with what: systems, people, sites
 */
public record Phase(
        PhaseKind kind,
        String text,
        String means) {

    /** Nothing recorded yet. */
    public static final Phase BLANK = new Phase(
            PhaseKind.COLLECTION, "", "");
}
