package org.article30.processor;

import org.article30.fact.Provenance;

/**
 * How a contract answers one letter of Article 28 GDPR, judged as a whole. Where a letter has none, its coverage follows
 * from the commitments that name it.
 *
 * @param letter "28(3)" for the subject matter, "28(3)(a)" to "28(3)(h)", "28(2)", "28(4)" or "29"
 * @param coverage how far it is covered
 * @param text what the contract says, in our own words
 * @param comment what is missing, or why it suffices
 * @param provenance where this comes from
 */
public record ClauseJudgement(String letter, Coverage coverage, String text, String comment, Provenance provenance) {

    /** Nothing recorded yet. */
    public static final ClauseJudgement BLANK = new ClauseJudgement("", Coverage.NOT_JUDGED, "", "", Provenance.BLANK);
}
