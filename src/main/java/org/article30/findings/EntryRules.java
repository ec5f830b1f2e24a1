package org.article30.findings;

import static org.article30.findings.Severity.HIGH;
import static org.article30.findings.Severity.LOW;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.Capacity;
import org.article30.activity.Status;
import org.article30.evidence.EvidenceDocument;
import org.article30.party.Party;
import org.article30.register.Approval;
import org.article30.store.Stored;
import org.article30.transfer.Transfer;

/** Whether an entry of the register can be told from others, and stands as it says it does. */
final class EntryRules {

    static final List<Rule> ALL = List.of(
            Rule.of("R-REC-01", LOW, "GDPR 5(2)").on(Activity.KIND, EntryRules::unnamedActivity).on(Party.KIND, named("name", Party::name))
                    .on(EvidenceDocument.KIND, named("title", EvidenceDocument::title)).on(Transfer.KIND, named("name", Transfer::name)),
            Rule.of("R-REC-02", HIGH, "GDPR 4(7)-(8), 30(1), 30(2)").on(Activity.KIND, (activity, given) ->
                    Spot.at("capacity").when(activity.value().capacity() == Capacity.NOT_STATED)),
            Rule.of("R-REC-03", HIGH, "GDPR 4(7), 5(1)(b), 30(1)(a)").on(Activity.KIND, EntryRules::wronglyApproved));

    private EntryRules() {
    }

    private static <T extends Record> Look<T> named(String field, Function<T, String> name) {
        return (stored, given) -> Spot.at(field).when(name.apply(stored.value()).isBlank());
    }

    private static Stream<Spot> unnamedActivity(Stored<Activity> activity, Given given) {
        var particulars = activity.value().particulars();
        return Stream.concat(Spot.at("particulars.reference", "rule.R-REC-01.reference").when(particulars.reference().isBlank()),
                Spot.at("particulars.name").when(particulars.name().isBlank()));
    }

    private static Stream<Spot> wronglyApproved(Stored<Activity> activity, Given given) {
        return activity.value().particulars().status() != Status.APPROVED ? Stream.empty() : Approval.obstacles(activity.value(), given.view()).stream()
                .map(obstacle -> Spot.at("particulars.status", "finding.approval." + obstacle)).limit(1);
    }
}
