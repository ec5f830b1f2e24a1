package org.article30.dpia;

import java.util.List;
import org.article30.activity.Activity;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.records.Kind;
import org.article30.store.Id;

/**
 * Whether an activity needs a data protection impact assessment (Article 35(1), (3), (4), (5) and (10) GDPR; WP248
 * rev.01). What the register shows is proposed; only what is confirmed here is an answer.
 *
 * @param name what the screening is called, such as the activity and the year
 * @param activity the activity that is screened
 * @param lists the authorities whose lists under Art. 35(4) apply, by where you are established and whom you serve
 * @param answers what was confirmed for each criterion. What has no answer here counts as the register shows it
 * @param exemption whether a list under Art. 35(5) or an assessment made with a law (Art. 35(10)) was considered
 * @param exemptionReason the list or law relied on, and why it fits
 * @param decision what was decided
 * @param reason why. Needed in writing where two or more criteria are met and no assessment is made
 * @param advice what the data protection officer advised
 * @param decidedOn decided on
 * @param decidedBy by whom, or in which function
 * @param reviewOn when it is to be looked at again
 * @param notes for your own use
 * @param provenance where this comes from: the document, the place and how certain it is
 */
public record Screening(
        String name,
        Id<Activity> activity,
        List<NationalList> lists,
        List<ScreeningAnswer> answers,
        ScreeningExemption exemption,
        String exemptionReason,
        ScreeningDecision decision,
        String reason,
        String advice,
        PartialDate decidedOn,
        String decidedBy,
        PartialDate reviewOn,
        String notes,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final Screening BLANK = new Screening(
            "", Id.none(), List.of(), List.of(), ScreeningExemption.NOT_CONSIDERED, "", ScreeningDecision.OPEN, "",
            "", PartialDate.BLANK, "", PartialDate.BLANK, "", Provenance.BLANK);

    public Screening {
        lists = List.copyOf(lists);
        answers = List.copyOf(answers);
    }

    /** How these records are kept: named "screening", titled by their name. */
    public static final Kind<Screening> KIND =
            new Kind<>("screening", Screening.class, Screening::name, BLANK);
}
