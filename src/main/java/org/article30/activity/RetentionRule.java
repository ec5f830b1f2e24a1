package org.article30.activity;

import java.util.List;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.Provenance;
import org.article30.fact.Term;

/**
 * How long data are kept (Article 30(1)(f) GDPR).
 *
 * @param key how other rows refer to it
 * @param scope which data, in words
 * @param trigger the event from which the period runs
 * @param period the period, a calendar period
 * @param criteria the criteria, where no period is set
 * @param setBy who sets it
 * @param law the law, where a law sets it
 * @param endAction what happens at the end
 * @param endNote how, by whom, within which time
 * @param exceptions exceptions
 * @param provenance where this comes from
 */
public record RetentionRule(
        String key,
        String scope,
        Term trigger,
        CalendarPeriod period,
        String criteria,
        RetentionSource setBy,
        String law,
        EndAction endAction,
        String endNote,
        List<RetentionException> exceptions,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final RetentionRule BLANK = new RetentionRule(
            "",
            "",
            Term.BLANK,
            CalendarPeriod.BLANK,
            "",
            RetentionSource.NOT_STATED,
            "",
            EndAction.NOT_STATED,
            "",
            List.of(),
            Provenance.BLANK);

    public RetentionRule {
        exceptions = List.copyOf(exceptions);
    }
}
