package org.article30.processor;

import java.util.List;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.fact.CalendarPeriod;
import org.article30.party.Party;
import org.article30.store.Id;
import org.article30.store.Stored;

/** Engagements for tests; parties, engagements and activities are called by short names. */
public final class Engaged {

    private Engaged() {
    }

    /** An engagement called "A>B": A engages B for these activities, or for all. */
    public static Stored<Engagement> of(String principal, String processor, String... activities) {
        return new Stored<>(Id.of(principal + ">" + processor), 1, make(principal + ">" + processor, Id.of(processor), Id.of(principal),
                CalendarPeriod.BLANK, List.of(), List.of(), Stream.of(activities).map(Id::<Activity>of).toList()));
    }

    static Engagement with(List<Commitment> commitments, List<ClauseJudgement> clauses) {
        return make("", Id.none(), Id.none(), CalendarPeriod.BLANK, commitments, clauses, List.of());
    }

    /** An engagement that gives so long to object. */
    public static Engagement with(CalendarPeriod objectionPeriod) {
        return make("", Id.none(), Id.none(), objectionPeriod, List.of(), List.of(), List.of());
    }

    private static Engagement make(String name, Id<Party> processor, Id<Party> principal, CalendarPeriod objectionPeriod, List<Commitment> commitments,
            List<ClauseJudgement> clauses, List<Id<Activity>> activities) {
        var blank = Engagement.BLANK;
        return new Engagement(name, processor, principal, blank.standing(), blank.services(), blank.contract(), blank.concludedOn(), blank.document(),
                blank.endsOn(), blank.termination(), blank.country(), blank.countryText(), blank.places(), blank.safeguards(), blank.impactAssessment(),
                blank.authorisation(), objectionPeriod, blank.subProcessors(), commitments, clauses, blank.audit(), blank.end(), blank.endNote(), activities,
                blank.notes(), blank.provenance());
    }
}
