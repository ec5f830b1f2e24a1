package org.article30.changes;

import java.util.List;

/**
 * A change told in full.
 *
 * @param about when, by whom, why and since when it is true, a line each; blank for a difference of several changes
 * @param whole whether the record is told whole, because there is nothing to compare it with
 * @param fields its fields that differ, or, told whole, all that it says
 */
public record Told(String about, boolean whole, List<FieldChange> fields) {

    public Told {
        fields = List.copyOf(fields);
    }
}
