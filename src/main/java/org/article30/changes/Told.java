package org.article30.changes;

import java.util.List;

/**
 * A change told in full.
 *
 * @param about when, by whom, why and since when it is true, a line each; blank for a difference of several changes
 * @param whole whether the record is told whole, because there is nothing to compare it with
 * @param fields its fields that differ, or, told whole, all that it says
 * @param there whether the record is in the register now
 * @param restorable whether it can be brought back: it is not what the record says now, and nothing of it was taken out
 */
public record Told(String about, boolean whole, List<FieldChange> fields, boolean there, boolean restorable) {

    public Told {
        fields = List.copyOf(fields);
    }
}
