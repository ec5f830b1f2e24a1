package org.article30.findings;

import static org.article30.findings.Severity.HIGH;
import static org.article30.findings.Severity.LOW;
import static org.article30.findings.Severity.MEDIUM;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.BasisStatus;
import org.article30.activity.Facts;
import org.article30.activity.Purpose;
import org.article30.activity.Recipient;
import org.article30.activity.RecipientKind;
import org.article30.evidence.EvidenceDocument;
import org.article30.evidence.StatementKind;
import org.article30.fact.Certainty;
import org.article30.party.PartyKind;
import org.article30.register.Completeness;
import org.article30.register.CompletenessItem.State;
import org.article30.store.Stored;

/** What data are processed for, whose they are, and who receives them. */
final class PurposeRules {

    static final List<Rule> ALL = List.of(
            Rule.of("R-PUR-01", HIGH, "GDPR 5(1)(b), 13(1)(c), 30(1)(b)").on(Activity.KIND, PurposeRules::open),
            Rule.of("R-PUR-02", LOW, "GDPR 5(1)(b); recital 32").on(Activity.KIND, PurposeRules::bundled),
            Rule.of("R-PUR-03", MEDIUM, "GDPR 30(1)(c)").on(Activity.KIND, ActivityInFull.own(PurposeRules::unlinkedData)),
            Rule.of("R-PUR-04", MEDIUM, "GDPR 30(1)(c)").on(Activity.KIND, ActivityInFull.own(PurposeRules::unstatedSubjects)),
            FactsLook.on(Rule.of("R-PUR-05", MEDIUM, "GDPR 13(1)(e), 30(1)(d)"), PurposeRules::openRecipients),
            Rule.of("R-PUR-06", LOW, "GDPR 15(1)(c); C-154/21").on(Activity.KIND, ActivityInFull.own(PurposeRules::onlyCategories)),
            Rule.of("R-PUR-07", MEDIUM, "GDPR 5(1)(a), 12(1)").on(EvidenceDocument.KIND, PurposeRules::contradictions),
            Rule.of("R-PUR-08", MEDIUM, "GDPR 12(1), 13(1)(c)").on(EvidenceDocument.KIND, PurposeRules::announcedOnly));

    private static final Phrases OPEN = Phrases.of("open-purposes");
    private static final Phrases OPEN_RECIPIENTS = Phrases.of("open-recipients");
    private static final Set<State> UNTIED = EnumSet.of(State.GENERAL, State.INFERRED);
    private static final Set<RecipientKind> UNNAMED = EnumSet.of(RecipientKind.INTERNAL, RecipientKind.PUBLIC, RecipientKind.AUTHORITY);

    private PurposeRules() {
    }

    private static Stream<Spot> open(Stored<Activity> activity, Given given) {
        return Spot.in("purposes", activity.value().purposes(), (path, purpose) ->
                Spot.at(path + ".open").when(purpose.open() || OPEN.in(purpose.text()) || OPEN.in(purpose.term().text())));
    }

    /** Two bases that exclude each other in one entry: most often it holds two purposes. */
    private static Stream<Spot> bundled(Stored<Activity> activity, Given given) {
        return Spot.rows("purposes", activity.value().purposes(), purpose -> purpose.bases().stream()
                .filter(basis -> basis.status() == BasisStatus.CONFLICT).map(basis -> basis.basis()).distinct().count() > 1);
    }

    private static Stream<Spot> unlinkedData(ActivityInFull full) {
        return Spot.at("facts.data").when(UNTIED.contains(Completeness.data(full.facts()).state()));
    }

    private static Stream<Spot> unstatedSubjects(ActivityInFull full) {
        return Spot.at("facts.subjects").when(!Completeness.subjects(full.facts()).isComplete());
    }

    private static Stream<Spot> openRecipients(Facts facts, Given given) {
        return Spot.in("facts.recipients", facts.recipients(), (path, recipient) -> Spot.at(path + ".openEnded")
                .when(recipient.openEnded() || OPEN_RECIPIENTS.in(recipient.term().text()) || OPEN_RECIPIENTS.in(recipient.condition())));
    }

    private static Stream<Spot> onlyCategories(ActivityInFull full) {
        var outside = full.facts().recipients().stream().filter(recipient -> !UNNAMED.contains(recipient.kind())).toList();
        return Spot.at("facts.recipients").when(!outside.isEmpty() && outside.stream().noneMatch(recipient -> isNamed(recipient, full.given())));
    }

    private static boolean isNamed(Recipient recipient, Given given) {
        var party = given.view().party(recipient.party());
        return !party.name().isBlank() && party.kind() != PartyKind.CATEGORY && party.kind() != PartyKind.GROUP;
    }

    private static Stream<Spot> contradictions(Stored<EvidenceDocument> document, Given given) {
        return Spot.in("statements", document.value().statements(), (path, statement) ->
                Spot.at(path + ".contradicts", "rule.R-PUR-07.pair", statement.text(), statement.contradicts()).when(!statement.contradicts().isBlank()));
    }

    /** A statement recorded as missing: the document announces it and does not give it. References to missing parts are rule R-DOC-03. */
    private static Stream<Spot> announcedOnly(Stored<EvidenceDocument> document, Given given) {
        return Spot.rows("statements", document.value().statements(), statement -> statement.kind() != StatementKind.OTHER
                && (statement.text().isBlank() || statement.provenance().certainty() == Certainty.NOT_STATED));
    }
}
