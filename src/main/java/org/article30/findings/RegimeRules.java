package org.article30.findings;

import static org.article30.findings.Severity.MEDIUM;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.article30.evidence.EvidenceDocument;
import org.article30.evidence.StatementKind;
import org.article30.party.Party;
import org.article30.party.Regime;
import org.article30.store.Stored;

/** What the laws of the places concerned add: age limits, newer laws, several laws at once. */
final class RegimeRules {

    static final List<Rule> ALL = List.of(
            Rule.of("R-MIN-01", MEDIUM, "GDPR 8").on(EvidenceDocument.KIND, RegimeRules::ageLimits),
            Rule.of("R-NAT-01", MEDIUM, "GDPR 3, 24(1)").on(Party.KIND, RegimeRules::newerLaw),
            Rule.of("R-NAT-02", MEDIUM, "GDPR 3; UK GDPR").on(Party.KIND, RegimeRules::oneLawForSeveral));

    /**
     * The age from which no parent is asked whatever the Member State: Article 8(1) GDPR lets them lower sixteen to thirteen;
     * thirteen in the United Kingdom (Data Protection Act 2018, section 9), eighteen in India (Digital Personal Data
     * Protection Act 2023, section 2(f)).
     */
    private static final Map<String, Integer> AGES = Map.of("EU", 16, "UK", 13, "IN", 18);
    /** A number that can be an age limit; those of articles and years are none. */
    private static final Pattern AGE = Pattern.compile("(?<!\\d)(?:1\\d|2[01])(?!\\d)");

    private RegimeRules() {
    }

    private static Stream<Spot> ageLimits(Stored<EvidenceDocument> document, Given given) {
        int needed = given.view().party(document.value().issuer()).regimes().stream().mapToInt(regime -> AGES.getOrDefault(system(regime, given), 0)).max().orElse(0);
        int limit = needed == 0 ? AGES.getOrDefault("EU", 16) : needed;
        return Spot.in("statements", document.value().statements(), (path, statement) -> Spot.at(path + ".text", "rule.R-MIN-01.limit", limit)
                .when(statement.kind() == StatementKind.AGE_LIMIT && age(statement.text()) < limit));
    }

    /** The age that a text names, 0 where it names none. */
    private static int age(String text) {
        var number = AGE.matcher(text);
        return number.find() ? Integer.parseInt(number.group()) : 0;
    }

    /** The law a regime belongs to: the GDPR applies in the whole European Economic Area. */
    private static String system(Regime regime, Given given) {
        return regime.code().equals("EEA") || given.law().isEea(regime.code(), given.day()) ? "EU" : regime.code();
    }

    private static Stream<Spot> newerLaw(Stored<Party> party, Given given) {
        return Spot.in("regimes", party.value().regimes(), (path, regime) -> LawInForce.unnamed(system(regime, given), regime.law(), given.day()).stream()
                .map(law -> Spot.at(path + ".law", "rule.R-NAT-01.newer", law.name(), law.since()).about(law.name())));
    }

    /** The same law recorded for people of different regimes. */
    private static Stream<Spot> oneLawForSeveral(Stored<Party> party, Given given) {
        var regimes = party.value().regimes();
        return Spot.in("regimes", regimes, (path, regime) -> Spot.at(path + ".law", "rule.R-NAT-02.same", regime.law(), regime.code()).when(!regime.law().isBlank()
                && !system(regime, given).equals("EU") && regimes.stream().anyMatch(other -> system(other, given).equals("EU") && other.law().equalsIgnoreCase(regime.law()))));
    }
}
