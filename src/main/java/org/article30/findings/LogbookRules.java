package org.article30.findings;

import static org.article30.findings.Severity.HIGH;
import static org.article30.findings.Severity.LOW;
import static org.article30.findings.Severity.MEDIUM;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.article30.fact.ClockState;
import org.article30.logbook.Breach;
import org.article30.logbook.BreachRisk;
import org.article30.logbook.BreachRole;
import org.article30.logbook.CommunicationState;
import org.article30.logbook.Consent;
import org.article30.logbook.NotificationState;
import org.article30.logbook.RequestOutcome;
import org.article30.logbook.SubjectRequest;

/** Breaches, requests and consents: what has to be recorded of each, and periods that are over (Articles 7, 12, 33 and 34 GDPR). */
final class LogbookRules {

    static final List<Rule> ALL = List.of(
            Rule.of("33-1", HIGH, "GDPR 33(1)").on(Breach.KIND, (stored, given) -> notified(stored.value(), endOf(given))),
            Rule.of("33-2", HIGH, "GDPR 33(2)").on(Breach.KIND, (stored, given) -> Spot.at("controllerToldAt")
                    .when(stored.value().role() == BreachRole.PROCESSOR && stored.value().controllerToldAt().isBlank())),
            Rule.of("33-5", MEDIUM, "GDPR 33(5)").on(Breach.KIND, (stored, given) -> undocumented(stored.value())),
            Rule.of("34-1", HIGH, "GDPR 34(1), (3)").on(Breach.KIND, (stored, given) -> untold(stored.value())),
            Rule.of("12-3", HIGH, "GDPR 12(3)").on(SubjectRequest.KIND, (stored, given) -> answered(stored.value(), given)),
            Rule.of("12-4", MEDIUM, "GDPR 12(4)").on(SubjectRequest.KIND, (stored, given) -> Spot.at("answer")
                    .when(stored.value().outcome() == RequestOutcome.REFUSED && stored.value().answer().isBlank())),
            Rule.of("7-1", MEDIUM, "GDPR 7(1)").on(Consent.KIND, (stored, given) -> unproven(stored.value())),
            Rule.of("R-LEG-16", LOW, "GDPR 7; EDPB Guidelines 05/2020").on(Consent.KIND, (stored, given) -> {
                var until = stored.value().expiresOn();
                return Spot.at("expiresOn", "rule.R-LEG-16.due", until)
                        .when(!until.isBlank() && until.latest().isBefore(given.day()) && stored.value().withdrawnAt().isBlank());
            }));

    private LogbookRules() {
    }

    private static Instant endOf(Given given) {
        return given.day().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static Stream<Spot> notified(Breach breach, Instant now) {
        if (breach.role() == BreachRole.PROCESSOR) {
            return Stream.empty();
        }
        var clock = breach.clock(now);
        return Stream.of(
                Spot.at("awareAt", "rule.33-1.aware").when(!breach.awareAt().isExact()),
                Spot.at("notifiedAt", "rule.33-1.when").when(breach.isNotifiedAtNoTime()),
                Spot.at("notifiedAt", "rule.33-1.overdue", breach.notifyBy()).when(clock == ClockState.OVERDUE),
                Spot.at("delayReason", "rule.33-1.late").when(clock == ClockState.LATE && breach.delayReason().isBlank()),
                Spot.at("notNotifiedReason", "rule.33-1.reason").when(breach.notification() == NotificationState.NOT_NEEDED && breach.notNotifiedReason().isBlank()),
                Spot.at("notification", "rule.33-1.risk").when(breach.notification() == NotificationState.NOT_NEEDED
                        && (breach.risk() == BreachRisk.RISK || breach.risk() == BreachRisk.HIGH))).flatMap(spots -> spots);
    }

    private static Stream<Spot> undocumented(Breach breach) {
        return Stream.of(
                Spot.at("endedAt", "rule.33-5.order").when(!breach.beganAt().isBlank() && !breach.endedAt().isBlank()
                        && breach.endedAt().latest().isBefore(breach.beganAt().earliest())),
                Spot.at("facts").when(breach.facts().isBlank()),
                Spot.at("effects").when(breach.effects().isBlank()),
                Spot.at("measures").when(breach.measures().isBlank())).flatMap(spots -> spots);
    }

    private static Stream<Spot> untold(Breach breach) {
        var silent = breach.communication() == CommunicationState.OPEN || breach.communication() == CommunicationState.NOT_NEEDED && breach.communicationText().isBlank();
        return Spot.at("communication").when(breach.role() == BreachRole.CONTROLLER && breach.risk() == BreachRisk.HIGH && silent);
    }

    private static Stream<Spot> answered(SubjectRequest request, Given given) {
        var clock = request.clock(given.day());
        return Stream.of(
                Spot.at("answeredOn", "rule.12-3.when").when(request.isAnsweredOnNoDay()),
                Spot.at("answeredOn", "rule.12-3.overdue", request.dueOn()).when(clock == ClockState.OVERDUE),
                Spot.at("answeredOn", "rule.12-3.late", request.dueOn()).when(clock == ClockState.LATE),
                Spot.at("extensionNotifiedOn", "rule.12-3.told").when(request.isExtendedLate()),
                Spot.at("extensionReason", "rule.12-3.reason").when(!request.extensionNotifiedOn().isBlank() && request.extensionReason().isBlank())).flatMap(spots -> spots);
    }

    private static Stream<Spot> unproven(Consent consent) {
        return Stream.of(
                Spot.at("wording").when(consent.wording().isBlank()),
                Spot.at("givenAt").when(consent.givenAt().isBlank()),
                Spot.at("proof").when(consent.proof().isBlank())).flatMap(spots -> spots);
    }
}
