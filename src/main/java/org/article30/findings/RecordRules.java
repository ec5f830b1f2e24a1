package org.article30.findings;

import static org.article30.findings.Severity.HIGH;
import static org.article30.findings.Severity.MEDIUM;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.Capacity;
import org.article30.activity.RightKind;
import org.article30.activity.Status;
import org.article30.evidence.DocumentKind;
import org.article30.fact.Answer;
import org.article30.law.Article30Threshold;
import org.article30.law.Article30Threshold.CounterException;
import org.article30.party.Party;
import org.article30.party.RecordExemption;
import org.article30.register.Completeness;
import org.article30.store.Stored;

/** Whether the record holds what Article 30 GDPR asks for, and can be accounted for. */
final class RecordRules {

    static final List<Rule> ALL = List.of(
            Rule.of("R-A30-01", HIGH, "GDPR 30(1)").on(Activity.KIND, (stored, given) -> incomplete(stored, given, false)),
            Rule.of("R-A30-02", HIGH, "GDPR 30(2)").on(Activity.KIND, (stored, given) -> incomplete(stored, given, true)),
            Rule.of("5-1-a", MEDIUM, "GDPR 5(1)(a), 12-14").on(Activity.KIND, ActivityInFull.own(RecordRules::unannounced)),
            Rule.of("5-2", MEDIUM, "GDPR 5(2)").on(Activity.KIND, RecordRules::approvedWithoutReview),
            Rule.of("26-1", HIGH, "GDPR 26(1)").on(Activity.KIND, (stored, given) ->
                    Spot.at("joint.responsibilities").when(isJoint(stored.value()) && stored.value().joint().responsibilities().isEmpty())),
            Rule.of("26-2", MEDIUM, "GDPR 26(2)").on(Activity.KIND, (stored, given) ->
                    Spot.at("joint.essence").when(isJoint(stored.value()) && stored.value().joint().essence().isBlank())),
            Rule.of("30-5", MEDIUM, "GDPR 30(5)").on(Party.KIND, (stored, given) -> exemption("exemption", stored.value().exemption(), given))
                    .on(Activity.KIND, (stored, given) -> exemption("accountability.exemption", stored.value().accountability().exemption(), given)));

    private RecordRules() {
    }

    /** Each item of the article that is missing, undecided, vague or only general, as the completeness of the record judges it. */
    private static Stream<Spot> incomplete(Stored<Activity> activity, Given given, boolean processor) {
        return processor != (activity.value().capacity() == Capacity.PROCESSOR) ? Stream.empty()
                : new Completeness(given.view(), given.law(), given.day()).of(activity).stream().filter(item -> !item.isComplete())
                        .map(item -> Spot.at(item.field(), "findings.item", item).about(item.id()));
    }

    /** A notice is linked, or one is where the purposes were taken from. */
    private static Stream<Spot> unannounced(ActivityInFull full) {
        var cited = full.activity().purposes().stream().flatMap(purpose -> purpose.provenance().citations().stream()).map(citation -> citation.document());
        var notice = Stream.concat(full.activity().documents().stream(), cited).anyMatch(id -> full.given().view().document(id).kind() == DocumentKind.PRIVACY_NOTICE);
        return Spot.at("documents").when(!notice && !full.grants(RightKind.INFORMATION));
    }

    private static Stream<Spot> approvedWithoutReview(Stored<Activity> activity, Given given) {
        var particulars = activity.value().particulars();
        return Spot.at("particulars.reviewed").when(particulars.status() == Status.APPROVED && particulars.reviewed().isBlank());
    }

    private static boolean isJoint(Activity activity) {
        return activity.joint().exists() == Answer.YES;
    }

    /** An exemption claimed although the law of the day does not give it, or not on what is answered. */
    private static Stream<Spot> exemption(String field, RecordExemption exemption, Given given) {
        var met = exemption.employees() > 0 && !exemption.reason().isBlank()
                && Article30Threshold.inForce(given.day()).map(version -> version.exempts(exemption.employees(), against(exemption))).orElse(true);
        return Spot.at(field + ".exempt").when(exemption.exempt() == Answer.YES && !met);
    }

    /** What brings the duty back: whatever is not ruled out. */
    private static Set<CounterException> against(RecordExemption exemption) {
        var against = EnumSet.noneOf(CounterException.class);
        if (exemption.likelyRisk() != Answer.NO) {
            against.add(CounterException.RISK);
            against.add(CounterException.HIGH_RISK);
        }
        if (exemption.occasional() != Answer.YES) {
            against.add(CounterException.NOT_OCCASIONAL);
        }
        if (exemption.specialCategories() != Answer.NO) {
            against.add(CounterException.SPECIAL_OR_CRIMINAL_DATA);
        }
        return against;
    }
}
