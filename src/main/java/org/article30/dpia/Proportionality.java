package org.article30.dpia;

/**
 * Whether the processing is necessary and proportionate (sections 3.2 and 3.3 of the EDPB’s template).
 *
 * @param necessity why the purposes cannot be reached without it
 * @param alternatives which alternatives were considered, and why they do not do
 * @param proportionality whether what is gained outweighs what people bear
 */
public record Proportionality(
        String necessity,
        String alternatives,
        String proportionality) {

    /** Nothing recorded yet. */
    public static final Proportionality BLANK = new Proportionality(
            "", "", "");
}
