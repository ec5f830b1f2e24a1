package org.article30.overview;

import java.util.List;
import org.article30.store.Id;

/**
 * What the first page tells at once: how much there is in the register and what changed.
 *
 * @param counts how many records of each kind there are
 * @param changed what changed last, the latest first
 */
public record Today(List<Count> counts, List<Item> changed) {

    public Today {
        counts = List.copyOf(counts);
        changed = List.copyOf(changed);
    }

    /**
     * What it tells once every record has been looked at.
     *
     * @param activitiesComplete how many activities lack nothing Article 30 asks for
     * @param needed what needs somebody, the most urgent first
     */
    public record Standing(int activitiesComplete, List<Item> needed) {

        public Standing {
            needed = List.copyOf(needed);
        }
    }

    /** How many records of a kind there are; {@code place} is where they are listed. */
    public record Count(String place, String icon, String title, int number) {
    }

    /**
     * A record that is pointed out.
     *
     * @param kind the kind of the record, by name
     * @param id the record
     * @param icon the picture, by its Ikonli name
     * @param title what the record is called
     * @param detail why it is pointed out, in words
     * @param mood a style class: neutral, warning, danger, good
     */
    public record Item(String kind, Id<?> id, String icon, String title, String detail, String mood) {
    }

    /** Whether nothing has been recorded yet. */
    public boolean isEmpty() {
        return counts.stream().allMatch(count -> count.number() == 0);
    }

    /** How many activities there are. */
    int activities() {
        return counts.stream().filter(count -> count.place().equals("activity")).mapToInt(Count::number).sum();
    }
}
