package org.article30.findings;

import static org.article30.findings.Severity.HIGH;
import static org.article30.findings.Severity.MEDIUM;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.article30.party.PartyKind;
import org.article30.processor.Clauses;
import org.article30.processor.Coverage;
import org.article30.processor.Engagement;
import org.article30.processor.Standing;
import org.article30.store.Stored;
import org.article30.transfer.Safeguard;
import org.article30.transfer.Transfer;
import org.article30.transfer.TransferStatus.State;

/** What must be on record of a single ground of a transfer (Articles 46, 48 and 49 GDPR) and of a processor (Article 28). */
final class GroundRules {

    static final List<Rule> ALL = Stream.of(
            Stream.of("28-1", "28-4").map(id -> Rule.of(id, MEDIUM, id.equals("28-1") ? "GDPR 28(1)" : "GDPR 28(4)")
                    .on(Engagement.KIND, id.equals("28-1") ? GroundRules::unchecked : GroundRules::notPassedOn)),
            Stream.of("46-2-a", "46-2-d", "46-2-e", "46-2-f", "46-3-a", "46-3-b").map(id -> ground(id, ".reference", GroundRules::isUnidentified)),
            Stream.of(Rule.of("48", HIGH, "GDPR 48").on(Transfer.KIND, GroundRules::toForeignAuthority)),
            Stream.of("a", "b", "c", "d", "e", "f", "g").map(GroundRules::derogation),
            Stream.of(Rule.of("49-1-sub2", HIGH, "GDPR 30(1)(e), 49(1), 49(6)").on(Transfer.KIND, rows("49-1-sub2", ".document", safeguard -> safeguard.document().isNone())),
                    Rule.of("49-3", HIGH, "GDPR 49(3)").on(Transfer.KIND, GroundRules::authorityAsExporter))).flatMap(rules -> rules).toList();

    private static final Set<String> NOT_FOR_AUTHORITIES = Set.of("49-1-a", "49-1-b", "49-1-c", "49-1-sub2");

    private static final Set<State> UNCOVERED = EnumSet.of(State.NOT_COVERED, State.LIMITED);

    private GroundRules() {
    }

    private static Rule ground(String id, String field, Predicate<Safeguard> wrong) {
        var parts = id.split("-");
        return Rule.of(id, MEDIUM, "GDPR " + parts[0] + "(" + parts[1] + ")(" + parts[2] + ")").on(Transfer.KIND, rows(id, field, wrong));
    }

    private static Look<Transfer> rows(String tool, String field, Predicate<Safeguard> wrong) {
        return (stored, given) -> Spot.in("safeguards", stored.value().safeguards(), (path, safeguard) ->
                Spot.at(path + field).when(given.tool(safeguard).equals(tool) && wrong.test(safeguard)));
    }

    private static boolean isUnidentified(Safeguard safeguard) {
        return safeguard.reference().isBlank() && safeguard.instrument().isBlank() || safeguard.concludedOn().isBlank();
    }

    /** A derogation is for single cases: how often the transfer takes place must be on record. */
    private static Rule derogation(String letter) {
        return Rule.of("49-1-" + letter, MEDIUM, "GDPR 49(1)(" + letter + ")").on(Transfer.KIND, (stored, given) -> Spot.at("frequency")
                .when(stored.value().frequency().isBlank() && stored.value().safeguards().stream().anyMatch(row -> given.tool(row).equals("49-1-" + letter))));
    }

    /** Where no decision covers the country without limits: those on certified bodies, a sector or a law do not reach authorities. */
    private static Stream<Spot> toForeignAuthority(Stored<Transfer> transfer, Given given) {
        var authority = given.view().party(transfer.value().recipient()).kind() == PartyKind.PUBLIC_AUTHORITY;
        return Spot.at("safeguards").when(authority && transfer.value().safeguards().isEmpty() && UNCOVERED.contains(given.way(transfer.value()).status().state()));
    }

    private static Stream<Spot> authorityAsExporter(Stored<Transfer> transfer, Given given) {
        return given.view().party(transfer.value().exporter()).kind() != PartyKind.PUBLIC_AUTHORITY ? Stream.empty()
                : Spot.in("safeguards", transfer.value().safeguards(), (path, safeguard) -> Spot.at(path + ".tool").when(NOT_FOR_AUTHORITIES.contains(given.tool(safeguard))));
    }

    /** A contract in place, and nothing that shows the processor was looked at. */
    private static Stream<Spot> unchecked(Stored<Engagement> stored, Given given) {
        var engagement = stored.value();
        var audit = engagement.audit();
        var looked = !audit.lastOn().isBlank() || !audit.document().isNone() || !audit.outcome().isBlank();
        return Spot.at("audit").when(engagement.standing() == Standing.STATED && !engagement.document().isNone() && !looked);
    }

    /** A processor engaged by a processor whose contract does not hand on the same duties. */
    private static Stream<Spot> notPassedOn(Stored<Engagement> stored, Given given) {
        var engagement = stored.value();
        var sub = !given.engagements().over(engagement).isEmpty();
        var answered = Clauses.coverage(engagement, "28(4)") == Coverage.COVERED;
        return Spot.at("clauses").when(sub && !answered);
    }
}
