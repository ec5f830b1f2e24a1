package org.article30.whatif;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.article30.activity.Activity;
import org.article30.dpia.ImpactAssessment;
import org.article30.law.Law;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Stored;

/**
 * What would follow if a ground fell, for transfers and for what rests on them.
 *
 * @param consequences what falls, and what another ground carries
 * @param assessments the data protection impact assessments of activities that are touched, by title: what they say of
 *     transfers has to be looked at again (Article 35(11) GDPR)
 */
public record Outlook(List<Consequence> consequences, List<Stored<ImpactAssessment>> assessments) {

    /** Keeps its own copies. */
    public Outlook {
        consequences = List.copyOf(consequences);
        assessments = List.copyOf(assessments);
    }

    /** What would follow in a register. */
    public static Outlook of(RegisterView view, Law law, Assumption assumption) {
        var consequences = Consequences.of(view, law, assumption);
        var touched = activities(consequences);
        return new Outlook(consequences, view.all(ImpactAssessment.KIND).stream()
                .filter(assessment -> assessment.value().activities().stream().anyMatch(touched::contains)).toList());
    }

    /** The activities touched, in the order of the consequences. */
    public SequencedSet<Id<Activity>> activities() {
        return activities(consequences);
    }

    private static SequencedSet<Id<Activity>> activities(List<Consequence> consequences) {
        var touched = new LinkedHashSet<Id<Activity>>();
        consequences.forEach(consequence -> touched.addAll(consequence.activities()));
        return touched;
    }
}
