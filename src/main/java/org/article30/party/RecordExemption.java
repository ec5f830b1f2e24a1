package org.article30.party;

import org.article30.fact.Answer;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;

/**
 * An assessment under Article 30(5) GDPR whether the duty to keep records applies.
 *
 * @param assessedOn when
 * @param rule the threshold rule applied, by its id in the law data
 * @param employees number of persons employed, 0 where not stated
 * @param likelyRisk whether the processing is likely to result in a risk
 * @param occasional whether the processing is only occasional
 * @param specialCategories whether it includes data of Articles 9(1) or 10
 * @param exempt the conclusion
 * @param reason the reasons
 * @param provenance where this comes from
 */
public record RecordExemption(
        PartialDate assessedOn,
        String rule,
        int employees,
        Answer likelyRisk,
        Answer occasional,
        Answer specialCategories,
        Answer exempt,
        String reason,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final RecordExemption BLANK = new RecordExemption(
            PartialDate.BLANK,
            "",
            0,
            Answer.NOT_STATED,
            Answer.NOT_STATED,
            Answer.NOT_STATED,
            Answer.NOT_STATED,
            "",
            Provenance.BLANK);
}
