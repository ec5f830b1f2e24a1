package org.article30.dpia;

/**
 * A measure that serves a principle, a right or lessens a risk.
 *
 * @param key how risks and actions refer to it
 * @param name what it is called
 * @param area what it is for
 * @param status how far it is carried out
 * @param additional whether it was not there before the assessment
 * @param text how it is carried out
 * @param effect what it changes for people
 */
public record MitigatingMeasure(
        String key,
        String name,
        MeasureArea area,
        MeasureStatus status,
        boolean additional,
        String text,
        String effect) {

    /** Nothing recorded yet. */
    public static final MitigatingMeasure BLANK = new MitigatingMeasure(
            "", "", MeasureArea.LAWFULNESS, MeasureStatus.PLANNED, false, "", "");
}
