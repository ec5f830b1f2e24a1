package org.article30.dpia;

import java.util.List;

/**
 * What the editor shows of a screening, in words: the result and each criterion.
 *
 * @param outcome what follows, in a word or two
 * @param mood a style class that goes with it: good, warning, danger or neutral
 * @param reasons why, rule by rule
 * @param groups the criteria: Art. 35(3), WP248, then the chosen authorities
 */
public record ScreeningSheet(String outcome, String mood, List<String> reasons, List<Group> groups) {

    /** Keeps its own copy of the lists. */
    public ScreeningSheet {
        reasons = List.copyOf(reasons);
        groups = List.copyOf(groups);
    }

    /**
     * Criteria that belong together.
     *
     * @param title whose they are
     * @param lines the criteria
     */
    public record Group(String title, List<Line> lines) {

        /** Keeps its own copy of the lines. */
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One criterion.
     *
     * @param criterion its id, such as "wp248-1"
     * @param label what it is called
     * @param help what it means
     * @param state how it stands: "Met (proposed)"
     * @param mood a style class that goes with the state
     * @param signs what the register says to it
     * @param caution what a reader should know of the row; blank where nothing
     * @param words further words by which it can be found, in small letters
     */
    public record Line(String criterion, String label, String help, String state, String mood, List<String> signs, String caution, String words) {

        /** Keeps its own copy of the signs. */
        public Line {
            signs = List.copyOf(signs);
        }
    }
}
