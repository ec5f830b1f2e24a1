package org.article30.findings;

import static org.article30.findings.Severity.HIGH;
import static org.article30.findings.Severity.MEDIUM;

import java.util.List;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.ConsentRecord;
import org.article30.activity.Status;
import org.article30.evidence.EvidenceDocument;
import org.article30.evidence.StatementKind;
import org.article30.store.Stored;

/** How consent is asked for, given and proven (Articles 4(11) and 7 GDPR). */
final class ConsentRules {

    static final List<Rule> ALL = List.of(
            Rule.of("R-LEG-06", HIGH, "GDPR 4(11), 7; recital 32; C-673/17").on(Activity.KIND, ConsentRules::byUse).on(EvidenceDocument.KIND, ConsentRules::declaredByUse),
            Rule.of("R-LEG-09", HIGH, "GDPR 4(11), 7(4); recital 43").on(Activity.KIND, ActivityInFull.own(ConsentRules::throughOthers)),
            Rule.of("R-LEG-12", MEDIUM, "GDPR 7(1), 7(3), 13(2)(c)").on(Activity.KIND, ActivityInFull.own(ConsentRules::withoutEvidence)));

    private static final Phrases BY_USE = Phrases.of("consent-by-use");
    private static final Phrases COUNTED_AS_CONSENT = Phrases.of("counted-as-consent");
    private static final Phrases THROUGH_OTHERS = Phrases.of("consent-through-others");
    private static final String CONSENTS = "accountability.consents";

    private ConsentRules() {
    }

    private static Stream<Spot> byUse(Stored<Activity> activity, Given given) {
        return Spot.in(CONSENTS, activity.value().accountability().consents(), (path, consent) ->
                Spot.at(path + ".mechanism", "rule.R-LEG-06.quoted", consent.wording()).when(BY_USE.in(consent.mechanism())));
    }

    private static Stream<Spot> declaredByUse(Stored<EvidenceDocument> document, Given given) {
        return Spot.in("statements", document.value().statements(), (path, statement) ->
                Spot.at(path + ".text", "rule.R-LEG-06.quoted", statement.text()).when(statement.kind() == StatementKind.CONSENT && COUNTED_AS_CONSENT.in(statement.text())));
    }

    private static Stream<Spot> throughOthers(ActivityInFull full) {
        var vouched = Spot.in(CONSENTS, full.activity().accountability().consents(), (path, consent) ->
                Spot.at(path + ".mechanism", "rule.R-LEG-09.vouched").when(THROUGH_OTHERS.in(consent.mechanism())));
        var staff = full.facts().subjects().stream().anyMatch(subject -> full.code(subject.term()).equals("employee"));
        return Stream.concat(vouched, Spot.at("purposes", "rule.R-LEG-09.employees").when(staff && full.restsOn("6-1-a")));
    }

    /** Of processing that has ended nothing can be withdrawn any more. */
    private static Stream<Spot> withoutEvidence(ActivityInFull full) {
        var consents = full.activity().accountability().consents();
        if (!full.restsOn("6-1-a") || full.activity().particulars().status() == Status.ENDED) {
            return Stream.empty();
        }
        return consents.isEmpty() ? Stream.of(Spot.at(CONSENTS, "rule.R-LEG-12.none")) : Spot.rows(CONSENTS, consents, ConsentRules::lacksEvidence);
    }

    private static boolean lacksEvidence(ConsentRecord consent) {
        return consent.wording().isBlank() || consent.proof().isBlank() || consent.withdrawal().isBlank();
    }
}
