package org.article30.findings;

import static org.article30.findings.Severity.HIGH;
import static org.article30.findings.Severity.LOW;
import static org.article30.findings.Severity.MEDIUM;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.EndAction;
import org.article30.activity.Facts;
import org.article30.activity.RetentionException;
import org.article30.activity.RetentionRule;
import org.article30.activity.RetentionSource;
import org.article30.evidence.EvidenceDocument;
import org.article30.evidence.StatementKind;
import org.article30.register.Completeness;
import org.article30.register.CompletenessItem.State;
import org.article30.store.Stored;

/** How long data are kept and what happens then (Article 5(1)(e) GDPR). */
final class RetentionRules {

    static final List<Rule> ALL = List.of(
            Rule.of("R-RET-01", HIGH, "GDPR 5(1)(e), 13(2)(a), 30(1)(f)").on(Activity.KIND, ActivityInFull.own(full -> Spot.at("facts.retention").when(full.facts().retention().isEmpty()))),
            Rule.of("R-RET-02", MEDIUM, "GDPR 13(2)(a), 30(1)(f)").on(Activity.KIND, ActivityInFull.own(RetentionRules::onlyCriteria)),
            FactsLook.on(Rule.of("R-RET-03", MEDIUM, "GDPR 5(1)(e)"), RetentionRules::conflicting).on(EvidenceDocument.KIND, RetentionRules::conflictingDeadlines),
            FactsLook.on(Rule.of("R-RET-04", HIGH, "GDPR 5(1)(b), 5(1)(e)"), RetentionRules::openExceptions),
            FactsLook.on(Rule.of("R-RET-05", LOW, "GDPR 28(3)(a), 28(3)(g)"), RetentionRules::setByOthers),
            FactsLook.on(Rule.of("R-RET-06", MEDIUM, "GDPR 5(1)(e)"), RetentionRules::archived),
            FactsLook.on(Rule.of("5-1-e", MEDIUM, "GDPR 5(1)(e)"), (facts, given) ->
                    Spot.rows("facts.retention", facts.retention(), rule -> !rule.period().isBlank() && rule.endAction() == EndAction.NOT_STATED)));

    private static final Phrases OPEN_EXCEPTION = Phrases.of("open-exceptions");
    private static final Phrases ARCHIVED = Phrases.of("archived");

    private RetentionRules() {
    }

    private static Stream<Spot> onlyCriteria(ActivityInFull full) {
        var reviewed = full.facts().retention().stream().anyMatch(rule -> rule.endAction() == EndAction.REVIEW);
        return Spot.at("facts.retention").when(!reviewed && Completeness.retention(full.facts()).state() == State.VAGUE);
    }

    private static Stream<Spot> conflicting(Facts facts, Given given) {
        var rules = facts.retention();
        return IntStream.range(1, rules.size()).filter(later -> rules.subList(0, later).stream().anyMatch(rule -> conflict(rule, rules.get(later))))
                .mapToObj(later -> Spot.at("facts.retention." + later + ".period"));
    }

    private static boolean conflict(RetentionRule one, RetentionRule other) {
        return !one.scope().isBlank() && one.scope().equalsIgnoreCase(other.scope()) && (!one.period().equals(other.period()) || !one.trigger().equals(other.trigger()));
    }

    /** Deadlines of a document that its reader has marked as contradicting each other. */
    private static Stream<Spot> conflictingDeadlines(Stored<EvidenceDocument> document, Given given) {
        return Spot.rows("statements", document.value().statements(), statement ->
                statement.kind() == StatementKind.DEADLINE && !statement.period().isBlank() && !statement.contradicts().isBlank());
    }

    /** An exception without a period to a rule that itself has none, or for a purpose that never ends. */
    private static Stream<Spot> openExceptions(Facts facts, Given given) {
        return Spot.in("facts.retention", facts.retention(), (path, rule) -> Spot.in(path + ".exceptions", rule.exceptions(), (place, exception) ->
                Spot.at(place + ".period").when(exception.period().isBlank() && (rule.period().isBlank() || isOpen(exception)))));
    }

    private static boolean isOpen(RetentionException exception) {
        return OPEN_EXCEPTION.in(exception.purpose()) || OPEN_EXCEPTION.in(exception.text());
    }

    private static Stream<Spot> setByOthers(Facts facts, Given given) {
        return Spot.in("facts.retention", facts.retention(), (path, rule) -> Spot.at(path + ".period").when(rule.setBy() == RetentionSource.CUSTOMER && rule.period().isBlank()));
    }

    private static Stream<Spot> archived(Facts facts, Given given) {
        return Spot.in("facts.retention", facts.retention(), (path, rule) -> {
            var kept = rule.endAction() == EndAction.ARCHIVE || rule.endAction() != EndAction.ERASE && ARCHIVED.in(rule.endNote());
            return Spot.at(path + ".endAction").when(kept && (rule.period().isBlank() || rule.endNote().isBlank()));
        });
    }
}
