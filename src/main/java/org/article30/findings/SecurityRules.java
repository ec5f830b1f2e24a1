package org.article30.findings;

import static org.article30.findings.Severity.MEDIUM;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.Facts;
import org.article30.activity.Measure;
import org.article30.evidence.EvidenceDocument;
import org.article30.evidence.StatementKind;
import org.article30.store.Stored;

/** How data are protected (Article 32 GDPR). */
final class SecurityRules {

    static final List<Rule> ALL = List.of(
            Rule.of("R-SEC-01", MEDIUM, "GDPR 30(1)(g), 32(1)").on(Activity.KIND, ActivityInFull.every(SecurityRules::generic)),
            FactsLook.on(Rule.of("R-SEC-02", MEDIUM, "GDPR 24, 32"), SecurityRules::lowerMeasures).on(EvidenceDocument.KIND, SecurityRules::lowerStandard),
            Rule.of("R-SEC-03", MEDIUM, "GDPR 32(1)(a)").on(Activity.KIND, ActivityInFull.every(SecurityRules::unprotectedValuables)));

    private static final Phrases LOWER = Phrases.of("lower-standard");
    /** Measures that say no more than that there is security, unless their text says how. */
    private static final Set<String> GENERIC = Set.of("", "policy", "nda", "background", "training", "sec_training", "audit", "effectiveness", "review",
            "certification", "code_of_conduct", "dpa_contract", "minimisation", "environment");
    private static final Set<String> VALUABLES = Set.of("credentials", "bank", "card");
    private static final Set<String> PROTECTION = Set.of("encryption_rest", "encryption_transit", "encryption_e2e", "key_mgmt", "hashing", "pseudonymisation", "credentials");

    private SecurityRules() {
    }

    private static Stream<Spot> generic(ActivityInFull full) {
        var measures = full.facts().measures();
        return Spot.at("facts.measures").when(!measures.isEmpty() && measures.stream().filter(measure -> isConcrete(measure, full)).limit(3).count() < 3);
    }

    private static boolean isConcrete(Measure measure, ActivityInFull full) {
        return !measure.text().isBlank() || !GENERIC.contains(full.code(measure.term()));
    }

    private static Stream<Spot> lowerMeasures(Facts facts, Given given) {
        return Spot.in("facts.measures", facts.measures(), (path, measure) -> Spot.at(path + ".text").when(LOWER.in(measure.text())));
    }

    private static Stream<Spot> lowerStandard(Stored<EvidenceDocument> document, Given given) {
        return Spot.rows("statements", document.value().statements(), statement -> statement.kind() == StatementKind.COMMITMENT
                && (LOWER.in(statement.text()) || LOWER.in(statement.contradicts())));
    }

    private static Stream<Spot> unprotectedValuables(ActivityInFull full) {
        var protectedData = full.facts().measures().stream().anyMatch(measure -> PROTECTION.contains(full.code(measure.term())));
        return Spot.at("facts.measures").when(!protectedData && full.facts().data().stream().anyMatch(item -> VALUABLES.contains(full.code(item.term()))));
    }
}
