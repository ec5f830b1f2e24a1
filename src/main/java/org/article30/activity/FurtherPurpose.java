package org.article30.activity;

import org.article30.fact.Answer;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;

/**
 * Whether a further purpose is compatible with the one the data were collected for (Article 6(4) GDPR).
 *
 * @param original purpose of collection
 * @param further further purpose
 * @param link link between them
 * @param context context of collection
 * @param nature nature of the data
 * @param consequences consequences for data subjects
 * @param safeguards safeguards
 * @param compatible the conclusion
 * @param assessedOn when assessed
 * @param provenance where this comes from
 */
public record FurtherPurpose(
        String original,
        String further,
        String link,
        String context,
        String nature,
        String consequences,
        String safeguards,
        Answer compatible,
        PartialDate assessedOn,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final FurtherPurpose BLANK = new FurtherPurpose("", "", "", "", "", "", "", Answer.NOT_STATED, PartialDate.BLANK, Provenance.BLANK);
}
