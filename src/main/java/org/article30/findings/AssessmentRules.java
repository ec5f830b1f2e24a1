package org.article30.findings;

import static org.article30.findings.Severity.HIGH;
import static org.article30.findings.Severity.MEDIUM;

import java.util.List;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.RightKind;
import org.article30.activity.Trait;
import org.article30.evidence.DocumentKind;
import org.article30.fact.Answer;
import org.article30.store.Stored;

/** Profiling, surveillance and recording: what people must be told of them, and the decision on an impact assessment (Articles 13(2)(f), 22 and 35 GDPR). */
final class AssessmentRules {

    static final List<Rule> ALL = List.of(
            Rule.of("R-DPI-02", MEDIUM, "GDPR 13(2)(f), 21, 22; C-634/21").on(Activity.KIND, ActivityInFull.own(AssessmentRules::unexplainedProfiling)),
            Rule.of("R-DPI-03", HIGH, "GDPR 6(1)(f), 13, 35(3)(c); EDPB Guidelines 3/2019").on(Activity.KIND, AssessmentRules::surveillance),
            Rule.of("R-DPI-04", HIGH, "GDPR 6, 13, 35").on(Activity.KIND, AssessmentRules::recording));

    private AssessmentRules() {
    }

    private static Stream<Spot> unexplainedProfiling(ActivityInFull full) {
        var automated = full.activity().accountability().automated();
        var explained = Stream.of(automated.logic(), automated.consequences(), automated.safeguards()).noneMatch(String::isBlank);
        return Spot.at("accountability.automated").when(full.has(Trait.PROFILING, Trait.SCORING) && automated.exists() != Answer.NO && !explained);
    }

    private static Stream<Spot> surveillance(Stored<Activity> activity, Given given) {
        var full = given.inFull(activity.value());
        if (!full.has(Trait.VIDEO_SURVEILLANCE)) {
            return Stream.empty();
        }
        var notice = full.activity().documents().stream().anyMatch(id -> given.view().document(id).kind() == DocumentKind.PRIVACY_NOTICE);
        return Stream.of(
                Spot.at("facts.retention", "rule.R-DPI-03.retention").when(full.facts().retention().stream().allMatch(rule -> rule.period().isBlank())),
                Spot.at("documents", "rule.R-DPI-03.signs").when(!notice && !full.grants(RightKind.INFORMATION)),
                Spot.at("accountability.impactAssessment", "rule.R-DPI-03.assessment").when(!given.need(activity).isDecided())).flatMap(spots -> spots);
    }

    private static Stream<Spot> recording(Stored<Activity> activity, Given given) {
        return Spot.at("accountability.impactAssessment").when(given.inFull(activity.value()).has(Trait.RECORDING) && !given.need(activity).isDecided());
    }
}
