package org.article30.dpia;

import java.util.Map;
import org.article30.fact.PartialDate;

/**
 * That a section was confirmed, and what the register said then.
 *
 * @param section the section
 * @param confirmedOn confirmed on
 * @param confirmedBy by whom
 * @param drawn what the register said then, by place
 */
public record Confirmation(
        AssessmentSection section,
        PartialDate confirmedOn,
        String confirmedBy,
        Map<String, String> drawn) {

    /** Nothing recorded yet. */
    public static final Confirmation BLANK = new Confirmation(
            AssessmentSection.CONTROLLERS, PartialDate.BLANK, "", Map.of());

    public Confirmation {
        drawn = Map.copyOf(drawn);
    }
}
