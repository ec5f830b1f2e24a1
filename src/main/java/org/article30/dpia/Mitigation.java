package org.article30.dpia;

/**
 * That a measure lowers a risk.
 *
 * @param measure the measure, from those of this assessment
 * @param lowersLikelihood by how many levels, 0 to 3
 * @param lowersSeverity by how many levels, 0 to 3
 */
public record Mitigation(
        String measure,
        int lowersLikelihood,
        int lowersSeverity) {

    /** Nothing recorded yet. */
    public static final Mitigation BLANK = new Mitigation(
            "", 0, 0);
}
