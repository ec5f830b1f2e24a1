package org.article30.findings;

import static org.article30.findings.Severity.HIGH;
import static org.article30.findings.Severity.MEDIUM;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.DataItem;
import org.article30.activity.DataSubject;
import org.article30.activity.Linked;
import org.article30.activity.RightKind;
import org.article30.activity.Trait;
import org.article30.evidence.DocumentKind;
import org.article30.fact.Answer;
import org.article30.fact.SpecialCategory;
import org.article30.law.Catalogue;
import org.article30.law.CatalogueTerm;
import org.article30.law.Catalogues;

/** Processing that calls for an impact assessment, and what people must be told of it (Articles 13(2)(f), 22 and 35 GDPR). */
final class AssessmentRules {

    static final List<Rule> ALL = List.of(
            Rule.of("R-DPI-01", HIGH, "GDPR 35; WP248 rev.01").on(Activity.KIND, ActivityInFull.own(AssessmentRules::unscreened)),
            Rule.of("R-DPI-02", MEDIUM, "GDPR 13(2)(f), 21, 22; C-634/21").on(Activity.KIND, ActivityInFull.own(AssessmentRules::unexplainedProfiling)),
            Rule.of("R-DPI-03", HIGH, "GDPR 6(1)(f), 13, 35(3)(c); EDPB Guidelines 3/2019").on(Activity.KIND, ActivityInFull.every(AssessmentRules::surveillance)),
            Rule.of("R-DPI-04", HIGH, "GDPR 6, 13, 35").on(Activity.KIND, ActivityInFull.every(AssessmentRules::recording)));

    private static final Set<SpecialCategory> SENSITIVE = Set.of(SpecialCategory.YES, SpecialCategory.CRIMINAL);

    private AssessmentRules() {
    }

    private static Stream<Spot> unscreened(ActivityInFull full) {
        var criteria = criteria(full).filter(met -> met).count();
        return Spot.at("accountability.impactAssessment", "rule.R-DPI-01.criteria", criteria).when(criteria >= 2 && !isDecided(full));
    }

    /** The criteria of WP248 rev.01 that the record shows; the ninth, that people are kept from a right or service, shows in no field. */
    private static Stream<Boolean> criteria(ActivityInFull full) {
        return Stream.of(
                full.has(Trait.PROFILING, Trait.SCORING),
                full.activity().accountability().automated().exists() == Answer.YES,
                full.has(Trait.MONITORING, Trait.VIDEO_SURVEILLANCE, Trait.CLICK_TRACKING, Trait.RECORDING),
                full.has(Trait.LOCATION) || full.facts().data().stream().anyMatch(item -> isSensitive(item, full.given())),
                full.has(Trait.LARGE_SCALE),
                full.has(Trait.MATCHING),
                full.has(Trait.MINORS) || full.facts().subjects().stream().anyMatch(subject -> isVulnerable(subject, full.given())),
                full.has(Trait.NEW_TECHNOLOGY));
    }

    /** Special categories, convictions, and what the catalogue marks as highly personal, such as where somebody is. */
    private static boolean isSensitive(DataItem item, Given given) {
        return SENSITIVE.contains(SpecialCategoryRules.special(item, given)) || Catalogues.shipped()
                .find(Catalogue.PERSONAL_DATA, ActivityInFull.code(item.term(), given)).filter(CatalogueTerm::isHighlyPersonal).isPresent();
    }

    /** As answered, else as the catalogue has it. */
    private static boolean isVulnerable(DataSubject subject, Given given) {
        return subject.vulnerable() == Answer.YES || subject.vulnerable() == Answer.NOT_STATED && Catalogues.shipped()
                .find(Catalogue.DATA_SUBJECTS, ActivityInFull.code(subject.term(), given)).filter(CatalogueTerm::isVulnerable).isPresent();
    }

    /** Whether an assessment is on file, or the decision that none is needed. */
    private static boolean isDecided(ActivityInFull full) {
        Linked assessment = full.activity().accountability().impactAssessment();
        return switch (assessment.answer()) {
            case YES -> !assessment.document().isNone();
            case NO -> !assessment.document().isNone() || !assessment.state().isBlank();
            case NOT_STATED, UNCLEAR -> false;
        };
    }

    private static Stream<Spot> unexplainedProfiling(ActivityInFull full) {
        var automated = full.activity().accountability().automated();
        var explained = Stream.of(automated.logic(), automated.consequences(), automated.safeguards()).noneMatch(String::isBlank);
        return Spot.at("accountability.automated").when(full.has(Trait.PROFILING, Trait.SCORING) && automated.exists() != Answer.NO && !explained);
    }

    private static Stream<Spot> surveillance(ActivityInFull full) {
        if (!full.has(Trait.VIDEO_SURVEILLANCE)) {
            return Stream.empty();
        }
        var notice = full.activity().documents().stream().anyMatch(id -> full.given().view().document(id).kind() == DocumentKind.PRIVACY_NOTICE);
        return Stream.of(
                Spot.at("facts.retention", "rule.R-DPI-03.retention").when(full.facts().retention().stream().allMatch(rule -> rule.period().isBlank())),
                Spot.at("documents", "rule.R-DPI-03.signs").when(!notice && !full.grants(RightKind.INFORMATION)),
                Spot.at("accountability.impactAssessment", "rule.R-DPI-03.assessment").when(!isDecided(full))).flatMap(spots -> spots);
    }

    private static Stream<Spot> recording(ActivityInFull full) {
        return Spot.at("accountability.impactAssessment").when(full.has(Trait.RECORDING) && !isDecided(full));
    }
}
