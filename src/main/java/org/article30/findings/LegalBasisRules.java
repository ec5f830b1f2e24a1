package org.article30.findings;

import static org.article30.findings.Severity.HIGH;
import static org.article30.findings.Severity.MEDIUM;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.AssessmentStatus;
import org.article30.activity.BasisStatus;
import org.article30.activity.Capacity;
import org.article30.activity.LegalBasis;
import org.article30.activity.RightKind;
import org.article30.evidence.EvidenceDocument;
import org.article30.evidence.Statement;
import org.article30.evidence.StatementKind;
import org.article30.fact.Answer;
import org.article30.party.PartyKind;
import org.article30.interest.InterestOutcome;
import org.article30.interest.InterestStatus;
import org.article30.store.Stored;

/** What makes processing lawful (Articles 6 and 14 GDPR). What a processor does rests on the bases of its clients and is not judged. */
final class LegalBasisRules {

    static final List<Rule> ALL = List.of(
            Rule.of("R-LEG-01", HIGH, "GDPR 5(1)(a), 6(1), 13(1)(c)").on(Activity.KIND, ActivityInFull.own(LegalBasisRules::none)),
            Rule.of("R-LEG-02", HIGH, "GDPR 13(1)(c)").on(Activity.KIND, ActivityInFull.own(LegalBasisRules::notMapped)),
            Rule.of("R-LEG-03", HIGH, "GDPR 6(1)(a), 6(1)(f), 7; EDPB Guidelines 05/2020").on(Activity.KIND, ActivityInFull.own(LegalBasisRules::consentAndInterest)),
            Rule.of("R-LEG-04", MEDIUM, "GDPR 13(1)(d), 14(2)(b)").on(Activity.KIND, bases(LegalBasisRules::withoutInterest, ".interest")),
            Rule.of("R-LEG-05", HIGH, "GDPR 5(2), 6(1)(f); EDPB Guidelines 1/2024; C-621/22").on(Activity.KIND, LegalBasisRules::notAssessed),
            Rule.of("R-LEG-07", MEDIUM, "GDPR 6(1)(b); EDPB Guidelines 2/2019").on(Activity.KIND, bases(LegalBasisRules::contractOfAnother, ".basis")),
            Rule.of("R-LEG-08", MEDIUM, "GDPR 6(1)(c), 6(3), 48, 49").on(Activity.KIND, ActivityInFull.own(LegalBasisRules::lawNotNamed)),
            Rule.of("R-LEG-10", MEDIUM, "GDPR 6(1)").on(Activity.KIND, bases(LegalBasisRules::isInvented, ".basis")).on(EvidenceDocument.KIND, LegalBasisRules::invented),
            Rule.of("R-LEG-11", HIGH, "GDPR 14").on(Activity.KIND, ActivityInFull.own(LegalBasisRules::fromOthers)),
            Rule.of("6-1-any", HIGH, "GDPR 6(1)").on(Activity.KIND, ActivityInFull.own(LegalBasisRules::purposesWithout)),
            Rule.of("6-1-d", MEDIUM, "GDPR 6(1)(d)").on(Activity.KIND, bases(basis -> isTo(basis, "6-1-d") && basis.interest().isBlank(), ".interest")),
            Rule.of("6-1-e", MEDIUM, "GDPR 6(1)(e), 6(3)").on(Activity.KIND, bases(basis -> isTo(basis, "6-1-e") && basis.law().isBlank(), ".law")),
            Rule.of("6-1-f", MEDIUM, "GDPR 6(1)(f)").on(Activity.KIND, LegalBasisRules::interestOfAuthority),
            Rule.of("6-4", MEDIUM, "GDPR 6(4)").on(Activity.KIND, LegalBasisRules::furtherPurposes));

    private static final Phrases CONTRACT_OF_ANOTHER = Phrases.of("contract-of-another");
    private static final Phrases INVENTED = Phrases.of("no-legal-basis");
    private static final Set<String> OTHER_SOURCES = Set.of("third_party", "public", "non_public");

    private LegalBasisRules() {
    }

    /** A look at each legal basis of activities that somebody else does not answer for; the place is the field of the basis. */
    private static Look<Activity> bases(Predicate<LegalBasis> wrong, String field) {
        return (stored, given) -> stored.value().capacity() == Capacity.PROCESSOR ? Stream.empty() : bases(stored.value(), wrong, field);
    }

    private static Stream<Spot> bases(Activity activity, Predicate<LegalBasis> wrong, String field) {
        return Spot.in("purposes", activity.purposes(), (path, purpose) -> Spot.in(path + ".bases", purpose.bases(),
                (place, basis) -> Spot.at(place + field).when(wrong.test(basis))));
    }

    /** Whether this letter is stated or implied for the purpose, or listed for the whole policy. */
    private static boolean isTo(LegalBasis basis, String letter) {
        return basis.basis().code().equals(letter) && basis.status() != BasisStatus.MISSING;
    }

    private static Stream<Spot> none(ActivityInFull full) {
        return Spot.at("purposes").when(full.activity().purposes().stream().flatMap(purpose -> purpose.bases().stream()).allMatch(LegalBasisRules::isMissing));
    }

    private static boolean isMissing(LegalBasis basis) {
        return basis.status() == BasisStatus.MISSING || basis.basis().isBlank();
    }

    private static Stream<Spot> notMapped(ActivityInFull full) {
        var bases = full.activity().purposes().stream().flatMap(purpose -> purpose.bases().stream()).filter(basis -> !isMissing(basis)).toList();
        return Spot.at("purposes").when(!bases.isEmpty() && bases.stream().allMatch(basis -> basis.status() == BasisStatus.NOT_MAPPED));
    }

    private static Stream<Spot> consentAndInterest(ActivityInFull full) {
        return Spot.in("purposes", full.activity().purposes(), (path, purpose) -> {
            var letters = purpose.bases().stream().filter(ActivityInFull::isTied).map(basis -> basis.basis().code()).toList();
            return Spot.at(path + ".bases").when(letters.contains("6-1-a") && letters.contains("6-1-f"));
        });
    }

    private static boolean withoutInterest(LegalBasis basis) {
        return isTo(basis, "6-1-f") && basis.interest().isBlank();
    }

    /** Bases that are merely implied are left out: whether the interest is relied on at all must be settled first. */
    private static Stream<Spot> notAssessed(Stored<Activity> stored, Given given) {
        return stored.value().capacity() == Capacity.PROCESSOR ? Stream.empty()
                : bases(stored.value(), basis -> isTo(basis, "6-1-f") && basis.status() != BasisStatus.IMPLIED && !isAssessed(basis, given), ".assessment");
    }

    private static boolean isAssessed(LegalBasis basis, Given given) {
        var document = given.view().document(basis.assessmentDocument());
        var record = given.view().interestAssessment(basis.interestAssessment());
        return basis.assessment() == AssessmentStatus.NOT_NEEDED
                || record.status() == InterestStatus.ON_FILE && record.outcome() != InterestOutcome.OPEN && !record.assessedOn().isBlank()
                || basis.assessment() == AssessmentStatus.ON_FILE && !document.date().isBlank() && document.onFile() == Answer.YES;
    }

    private static boolean contractOfAnother(LegalBasis basis) {
        return isTo(basis, "6-1-b") && ActivityInFull.isTied(basis) && CONTRACT_OF_ANOTHER.in(basis.basis().text());
    }

    /** Letter (c) without a law, and compliance with laws as a purpose that rests on no law at all. */
    private static Stream<Spot> lawNotNamed(ActivityInFull full) {
        return Spot.in("purposes", full.activity().purposes(), (path, purpose) -> {
            var law = purpose.bases().stream().anyMatch(basis -> !basis.law().isBlank());
            var unnamed = Spot.in(path + ".bases", purpose.bases(), (place, basis) -> Spot.at(place + ".law").when(isTo(basis, "6-1-c") && basis.law().isBlank()));
            var duty = purpose.bases().stream().anyMatch(basis -> isTo(basis, "6-1-c"));
            return duty ? unnamed : Spot.at(path + ".bases", "rule.R-LEG-08.compliance").when(!law && purpose.term().code().equals("legal"));
        });
    }

    private static boolean isInvented(LegalBasis basis) {
        return basis.basis().code().isBlank() && INVENTED.in(basis.basis().text());
    }

    private static Stream<Spot> invented(Stored<EvidenceDocument> document, Given given) {
        return Spot.rows("statements", document.value().statements(), LegalBasisRules::isInvented);
    }

    private static boolean isInvented(Statement statement) {
        return statement.kind() == StatementKind.LAW_NAMED && INVENTED.in(statement.text());
    }

    private static Stream<Spot> fromOthers(ActivityInFull full) {
        var others = full.facts().sources().stream().filter(source -> OTHER_SOURCES.contains(full.code(source.term()))).count();
        return Spot.at("facts.sources", "rule.R-LEG-11.sources", others).when(others > 0 && !full.grants(RightKind.INFORMATION));
    }

    private static Stream<Spot> purposesWithout(ActivityInFull full) {
        return none(full).findAny().isPresent() ? Stream.empty()
                : Spot.in("purposes", full.activity().purposes(), (path, purpose) -> Spot.at(path + ".bases").when(purpose.bases().stream().allMatch(LegalBasisRules::isMissing)));
    }

    private static Stream<Spot> interestOfAuthority(Stored<Activity> stored, Given given) {
        var authority = stored.value().controllers().stream().anyMatch(link -> given.view().party(link.party()).kind() == PartyKind.PUBLIC_AUTHORITY);
        return authority ? bases(stored.value(), basis -> isTo(basis, "6-1-f"), ".basis") : Stream.empty();
    }

    private static Stream<Spot> furtherPurposes(Stored<Activity> activity, Given given) {
        return Spot.in("accountability.furtherPurposes", activity.value().accountability().furtherPurposes(), (path, further) ->
                Spot.at(path + ".compatible").when(further.compatible() != Answer.YES || Stream.of(further.link(), further.context(), further.nature(),
                        further.consequences(), further.safeguards()).anyMatch(String::isBlank)));
    }
}
