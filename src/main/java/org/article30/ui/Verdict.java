package org.article30.ui;

import java.util.List;

/**
 * How something recorded stands on a day, shown beside the record.
 *
 * @param heading what is judged, and for which day
 * @param word how it stands, in a word or two
 * @param mood a style class that goes with the word: good, warning, danger or neutral
 * @param sentence the same in a sentence
 * @param grounds what it rests on, each with how it stands; a click goes to its field
 */
public record Verdict(String heading, String word, String mood, String sentence, List<Ground> grounds) {

    /**
     * A ground.
     *
     * @param field the path of the field to go to
     * @param name what it is
     * @param text how it stands and why
     * @param mood a style class that goes with it
     */
    public record Ground(String field, String name, String text, String mood) {
    }

    /** Keeps its own copy of the grounds. */
    public Verdict {
        grounds = List.copyOf(grounds);
    }
}
