package org.article30.assessment;

import java.util.List;
import org.article30.fact.Answer;

/**
 * What the register says to one criterion.
 *
 * @param answer YES where the register shows it, UNCLEAR where there are signs to be checked, NOT_STATED where it says
 *     nothing; never NO, for silence is no answer
 * @param reasons the fields that show it
 */
public record ScreeningProposal(Answer answer, List<Reason> reasons) {

    /** The register says nothing. */
    static final ScreeningProposal NONE = new ScreeningProposal(Answer.NOT_STATED, List.of());

    /** Keeps its own copy of the reasons. */
    public ScreeningProposal {
        reasons = List.copyOf(reasons);
    }
}
