package org.article30.dpia;

import java.util.List;
import org.article30.fact.Answer;

/**
 * What an impact assessment says of the processing beyond the register (sections 0.1 and 1 of the EDPB’s template).
 *
 * @param responsibilities the tasks of each controller and processor, where the register does not say it all
 * @param data what is to be said of the data beyond the register
 * @param purposes what is to be said of the purposes beyond the register, and which data serve which
 * @param secondaryUses uses for other purposes, and why they are compatible (Art. 6(4))
 * @param nature what is done and how
 * @param scope how many people, how much data, how long, where
 * @param context the relationship with people, their expectations, the state of technology
 * @param crossBorder whether people in several member states are concerned (Art. 4(23))
 * @param lifeCycle how data flow from collection to deletion
 * @param phases the phases, with what is used in each
 * @param assets hardware, software, models, people and sites
 * @param codes codes and certifications that apply (Art. 35(8)), and how they are kept
 */
public record ProcessingDescription(
        String responsibilities,
        String data,
        String purposes,
        String secondaryUses,
        String nature,
        String scope,
        String context,
        Answer crossBorder,
        String lifeCycle,
        List<Phase> phases,
        String assets,
        String codes) {

    /** Nothing recorded yet. */
    public static final ProcessingDescription BLANK = new ProcessingDescription(
            "", "", "", "", "", "", "", Answer.NOT_STATED, "", List.of(), "", "");

    public ProcessingDescription {
        phases = List.copyOf(phases);
    }
}
