package org.article30.processor;

import java.util.List;
import org.article30.fact.Provenance;

/**
 * A commitment of a processor, and the letters of Article 28 GDPR it answers.
 *
 * @param number its number in the source, 0 where not numbered
 * @param text the commitment in our own words
 * @param letters what it answers: "28(3)(a)" … "28(2)"; "29" for the exception from instructions, which only Union or Member State law
 *     may make
 * @param coverage how far
 * @param gap what is missing
 * @param provenance where this comes from
 */
public record Commitment(
        int number,
        String text,
        List<String> letters,
        Coverage coverage,
        String gap,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final Commitment BLANK = new Commitment(0, "", List.of(), Coverage.NOT_JUDGED, "", Provenance.BLANK);

    public Commitment {
        letters = List.copyOf(letters);
    }
}
