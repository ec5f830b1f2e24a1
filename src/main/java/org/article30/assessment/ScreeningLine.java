package org.article30.assessment;

import java.util.List;
import org.article30.fact.Answer;
import org.article30.law.ScreeningCriterion;

/**
 * How one criterion stands in a screening.
 *
 * @param criterion the criterion
 * @param answer YES met, NO not met, UNCLEAR to be checked, NOT_STATED open
 * @param confirmed whether somebody answered; else it is what the register shows
 * @param why the reason written beside the answer; blank where none is
 * @param proposal what the register says to it, be it confirmed or not
 */
public record ScreeningLine(ScreeningCriterion criterion, Answer answer, boolean confirmed, String why, ScreeningProposal proposal) {

    /** Whether the criterion is met. */
    public boolean isMet() {
        return answer == Answer.YES;
    }

    /** Whether it is still to be answered. */
    public boolean isOpen() {
        return answer == Answer.UNCLEAR || answer == Answer.NOT_STATED;
    }

    static ScreeningLine proposed(ScreeningCriterion criterion, ScreeningProposal proposal) {
        return new ScreeningLine(criterion, proposal.answer(), false, "", proposal);
    }

    static ScreeningLine confirmed(ScreeningCriterion criterion, Answer answer, String why, ScreeningProposal proposal) {
        return new ScreeningLine(criterion, answer, true, why, proposal);
    }

    /** The reasons why it stands so that the register gives; none where somebody answered otherwise. */
    public List<Reason> reasons() {
        return confirmed && answer != proposal.answer() ? List.of() : proposal.reasons();
    }
}
