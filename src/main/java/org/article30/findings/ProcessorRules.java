package org.article30.findings;

import static org.article30.findings.Severity.HIGH;
import static org.article30.findings.Severity.LOW;
import static org.article30.findings.Severity.MEDIUM;

import java.util.List;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.Capacity;
import org.article30.fact.CalendarPeriod;
import org.article30.party.Party;
import org.article30.processor.AuditPlan;
import org.article30.processor.Clauses;
import org.article30.processor.ContractState;
import org.article30.processor.Coverage;
import org.article30.processor.Engagement;
import org.article30.processor.SubProcessorAuthorisation;
import org.article30.store.Stored;

/** Who processes on behalf of whom, and on what terms (Article 28 GDPR). */
final class ProcessorRules {

    static final List<Rule> ALL = List.of(
            Rule.of("R-PRC-01", MEDIUM, "GDPR 28, 30(1)(d)").on(Engagement.KIND, ProcessorRules::unnamed),
            Rule.of("R-PRC-02", HIGH, "GDPR 28(3), 28(9)").on(Engagement.KIND, ProcessorRules::withoutContract),
            Rule.of("R-PRC-03", HIGH, "GDPR 28(3)").on(Engagement.KIND, ProcessorRules::gaps),
            Rule.of("R-PRC-04", MEDIUM, "GDPR 28(2), 28(4)").on(Engagement.KIND, ProcessorRules::unauthorised),
            Rule.of("R-PRC-05", HIGH, "GDPR 28(3)(a), 29").on(Engagement.KIND, ProcessorRules::wideException),
            Rule.of("R-PRC-06", HIGH, "GDPR 30(2)").on(Activity.KIND, ProcessorRules::withoutClients),
            Rule.of("R-PRC-07", LOW, "GDPR 5(2), 28(1)").on(Engagement.KIND, ProcessorRules::onlyAsserted));

    private ProcessorRules() {
    }

    /** Whether the role of processor stands; where it is doubtful, rule R-ORG-10 says so and nothing of a processor is asked. */
    private static boolean isProcessor(Engagement engagement) {
        return engagement.standing().isSettled();
    }

    private static Stream<Spot> unnamed(Stored<Engagement> stored, Given given) {
        Party processor = given.view().party(stored.value().processor());
        return Spot.at("processor").when(isProcessor(stored.value()) && (processor.name().isBlank() || OrganisationRules.isMany(processor)));
    }

    private static Stream<Spot> withoutContract(Stored<Engagement> stored, Given given) {
        var engagement = stored.value();
        if (!isProcessor(engagement)) {
            return Stream.empty();
        }
        return engagement.contract() == ContractState.IN_PLACE
                ? Spot.at("document", "rule.R-PRC-02.document").when(engagement.document().isNone())
                : Stream.of(Spot.at("contract", engagement.contract() == ContractState.CLAIMED ? "rule.R-PRC-02.claimed" : "rule.R-PRC-02.none"));
    }

    /** Gaps in what is known of the contract. Where nothing is known of its terms, that there is no contract on file says it all. */
    private static Stream<Spot> gaps(Stored<Engagement> stored, Given given) {
        var engagement = stored.value();
        var known = engagement.contract() == ContractState.IN_PLACE || !engagement.clauses().isEmpty()
                || engagement.commitments().stream().flatMap(commitment -> commitment.letters().stream()).anyMatch(letter -> letter.startsWith("28(3)"));
        if (!known || !isProcessor(engagement)) {
            return Stream.empty();
        }
        var missing = Clauses.LETTERS.stream().filter(letter -> letter.startsWith("28(3)") && !isCovered(engagement, letter)).toList();
        return Spot.at(engagement.clauses().isEmpty() ? "commitments" : "clauses", "rule.R-PRC-03.letters", String.join(", ", missing)).when(!missing.isEmpty());
    }

    /** The subject matter is also covered where services and activities are recorded. */
    private static boolean isCovered(Engagement engagement, String letter) {
        var described = letter.equals("28(3)") && !engagement.services().isBlank() && !engagement.activities().isEmpty();
        return switch (Clauses.coverage(engagement, letter)) {
            case COVERED -> true;
            case PARTLY -> false;
            case MISSING, NOT_JUDGED -> described;
        };
    }

    private static Stream<Spot> unauthorised(Stored<Engagement> stored, Given given) {
        var engagement = stored.value();
        if (!isProcessor(engagement) || !engagesOthers(engagement, given)) {
            return Stream.empty();
        }
        return switch (engagement.authorisation()) {
            case NOT_STATED -> Spot.at("authorisation", "rule.R-PRC-04.none").when(Clauses.coverage(engagement, "28(2)") != Coverage.COVERED);
            case GENERAL -> Spot.at("objectionPeriod", "rule.R-PRC-04.period").when(engagement.objectionPeriod().equals(CalendarPeriod.BLANK));
            case PROHIBITED -> Spot.at("authorisation", "rule.R-PRC-04.prohibited").when(!given.engagements().under(engagement).isEmpty());
            case SPECIFIC -> Stream.empty();
        };
    }

    /** Whether the processor engages others, as its engagements or the words on sub-processors show. */
    private static boolean engagesOthers(Engagement engagement, Given given) {
        return !engagement.subProcessors().isBlank() || engagement.authorisation() != SubProcessorAuthorisation.NOT_STATED || !given.engagements().under(engagement).isEmpty();
    }

    private static Stream<Spot> wideException(Stored<Engagement> stored, Given given) {
        return Stream.concat(
                Spot.rows("commitments", stored.value().commitments(), commitment -> commitment.letters().contains("29") && isGap(commitment.coverage())),
                Spot.rows("clauses", stored.value().clauses(), clause -> clause.letter().equals("29") && isGap(clause.coverage())));
    }

    private static boolean isGap(Coverage coverage) {
        return coverage == Coverage.PARTLY || coverage == Coverage.MISSING;
    }

    private static Stream<Spot> withoutClients(Stored<Activity> stored, Given given) {
        var activity = stored.value();
        var named = activity.clients().stream().map(client -> given.view().party(client.party())).anyMatch(party -> !party.name().isBlank() && !OrganisationRules.isMany(party));
        return Spot.at("clients", activity.capacity() == Capacity.UNCLEAR ? "rule.R-PRC-06.unclear" : "rule.R-PRC-06.clients")
                .when(!named && (activity.capacity() == Capacity.PROCESSOR || activity.capacity() == Capacity.UNCLEAR && !activity.clients().isEmpty()));
    }

    private static Stream<Spot> onlyAsserted(Stored<Engagement> stored, Given given) {
        var engagement = stored.value();
        var audited = !engagement.audit().equals(AuditPlan.BLANK);
        return audited || !isProcessor(engagement) ? Stream.empty()
                : Spot.rows("commitments", engagement.commitments(), commitment -> commitment.letters().contains("28(1)") && isGap(commitment.coverage()));
    }
}
