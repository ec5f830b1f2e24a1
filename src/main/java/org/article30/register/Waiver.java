package org.article30.register;

import org.article30.fact.PartialDate;
import org.article30.records.Kind;
import org.article30.store.Id;

/**
 * A finding that its keeper knows of and accepts for a time, with a reason. It does not vanish: it prints as accepted.
 *
 * @param rule the id of the rule, such as "R-TRF-05"
 * @param record the record the finding is on; none for one on the register as a whole
 * @param field the field it is about, as the finding says it; blank for all of the rule's findings on the record
 * @param about what the finding was about just there when it was accepted: which item of Article 30, which law, and a fingerprint of
 *     the row it is in, so that another finding, or a row that has changed or moved, is not accepted with it; blank for any
 * @param reason why it is accepted
 * @param decidedOn since when
 * @param decidedBy by whom
 * @param until the last day on which it is accepted; blank only where it is accepted for good
 */
public record Waiver(
        String rule, Id<?> record, String field, String about, String reason, PartialDate decidedOn, String decidedBy, PartialDate until) {

    /** Nothing recorded yet. */
    public static final Waiver BLANK = new Waiver("", Id.NONE, "", "", "", PartialDate.BLANK, "", PartialDate.BLANK);

    /** How waivers are kept: named "waiver", titled by rule and reason. */
    public static final Kind<Waiver> KIND = new Kind<>("waiver", Waiver.class, waiver -> waiver.rule() + " " + waiver.reason(), BLANK);
}
