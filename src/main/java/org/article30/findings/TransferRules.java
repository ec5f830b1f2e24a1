package org.article30.findings;

import static org.article30.findings.Severity.HIGH;
import static org.article30.findings.Severity.LOW;
import static org.article30.findings.Severity.MEDIUM;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.evidence.EvidenceDocument;
import org.article30.evidence.StatementKind;
import org.article30.fact.Answer;
import org.article30.findings.Given.Way;
import org.article30.law.LegalRegime;
import org.article30.law.TransferSafeguard;
import org.article30.party.Party;
import org.article30.processor.Engagement;
import org.article30.register.ImpliedTransfer;
import org.article30.store.Stored;
import org.article30.transfer.AssessmentState;
import org.article30.transfer.GroundStatus;
import org.article30.transfer.GroundStatus.Force;
import org.article30.transfer.Reason;
import org.article30.transfer.Reason.Cause;
import org.article30.transfer.Reason.Place;
import org.article30.transfer.Safeguard;
import org.article30.transfer.Transfer;
import org.article30.transfer.TransferStatus.State;

/** Where data go and what they rest on there (Chapter V GDPR), for transfers and for the hops to processors. */
final class TransferRules {

    static final List<Rule> ALL = List.of(
            onGrounds("R-TRF-01", HIGH, "GDPR 44-46; C-362/14; C-311/18", TransferRules::invalidated),
            onGrounds("R-TRF-02", HIGH, "GDPR 45-47", TransferRules::unmatched),
            onGrounds("R-TRF-03", HIGH, "Implementing Decision (EU) 2021/914, 4", TransferRules::clauses),
            onGrounds("R-TRF-04", HIGH, "GDPR 46(2)(b), 46(5), 47; EDPB Recommendations 1/2022", CorporateRules::toVerify),
            Rule.of("R-TRF-05", HIGH, "GDPR 30(1)(e), 44-49").on(Transfer.KIND, (transfer, given) -> withoutTool(given.way(transfer.value())))
                    .on(Engagement.KIND, TransferRules::hopWithoutTool),
            Rule.of("R-TRF-06", HIGH, "GDPR 30(1)(e), 30(2)(c), 13(1)(f)").on(Transfer.KIND, TransferRules::countryUnknown).on(Activity.KIND, TransferRules::transfersMissing),
            onWays("R-TRF-07", MEDIUM, "GDPR 13(1)(f), 30(1)(e)", TransferRules::onlyExamples),
            onWays("R-TRF-08", MEDIUM, "GDPR 45; Decisions (EU) 2021/1772, (EU) 2023/1795", TransferRules::limited),
            Rule.of("R-TRF-09", MEDIUM, "C-311/18; EDPB Recommendations 01/2020")
                    .on(Transfer.KIND, (transfer, given) -> Spot.at("assessment").when(isUnassessed(transfer.value(), given)))
                    .on(Engagement.KIND, (engagement, given) -> Spot.at("impactAssessment")
                            .when(judgedHere(engagement.value(), given).anyMatch(way -> way.status().assessmentMissing()))),
            Rule.of("R-TRF-10", MEDIUM, "GDPR 5(1)(a), 5(2)").on(EvidenceDocument.KIND, TransferRules::storedInTheUnion).on(Activity.KIND, TransferRules::deniedTransfers),
            Rule.of("R-TRF-11", MEDIUM, "GDPR 3(2), 27, 44; EDPB Guidelines 05/2021").on(Party.KIND, TransferRules::seatAbroad),
            onWays("R-TRF-12", LOW, "GDPR 13(1)(f), 14(1)(f)", TransferRules::noCopy),
            Rule.of("R-TRF-13", MEDIUM, "GDPR 30(1)(e), 30(2)(c)").on(Engagement.KIND, TransferRules::undeclared));

    private static final Phrases ISSUERS = Phrases.of("adequacy-issuers");
    private static final Set<String> UNMATCHED = Set.of("unmatched", "unmatched-regime");

    private TransferRules() {
    }

    /** A rule that looks at each way data go, in transfers and in the hops to processors; a hop is looked at once for all places. */
    private static Rule onWays(String id, Severity severity, String article, BiFunction<Way, Given, Stream<Spot>> look) {
        return Rule.of(id, severity, article).on(Transfer.KIND, (transfer, given) -> look.apply(given.way(transfer.value()), given))
                .on(Engagement.KIND, (engagement, given) -> judgedHere(engagement.value(), given)
                        .filter(TransferRules::leaves).limit(1).flatMap(way -> look.apply(way, given)));
    }

    /** A ground that a record names, with its place in the record. */
    record Named(String path, Safeguard safeguard, GroundStatus ground, Way way) {

        /** The row of the law data it is, where it is an instrument. */
        Stream<TransferSafeguard> instrument(Given given) {
            return given.law().instrument(ground.row()).stream();
        }
    }

    private static Rule onGrounds(String id, Severity severity, String article, BiFunction<Named, Given, Stream<Spot>> look) {
        return onWays(id, severity, article, (way, given) -> way.status().grounds().stream().filter(GroundStatus::isDeclared)
                .map(ground -> new Named("safeguards." + ground.safeguard(), way.movement().safeguards().get(ground.safeguard()), ground, way))
                .flatMap(named -> look.apply(named, given)));
    }

    /** A place whose sentence is the reason that the status gives. */
    static Spot because(String field, Reason reason) {
        return Spot.at(field, "findings.because", reason);
    }

    private static Stream<Spot> invalidated(Named named, Given given) {
        return given.law().decision(named.ground().row()).stream().filter(row -> row.endedBy().contains("C-") && given.day().isAfter(row.period().until()))
                .map(row -> Spot.at(named.path() + ".tool", "rule.R-TRF-01.since", row.number(), row.period().until().plusDays(1), new Cause(row.endedBy())));
    }

    private static Stream<Spot> unmatched(Named named, Given given) {
        var reason = named.ground().reasons().getFirst();
        if (named.ground().force() == Force.UNMATCHED && UNMATCHED.contains(reason.key())) {
            return Stream.of(because(named.path() + ".tool", reason));
        }
        var decision = given.law().decision(named.ground().row()).stream().anyMatch(row -> row.regime() == LegalRegime.EU);
        var issuer = named.safeguard().approvedBy();
        var asDecision = decision || named.way().status().regime().equals(LegalRegime.EU.code()) && given.tool(named.safeguard()).equals("45");
        return Spot.at(named.path() + ".approvedBy", "rule.R-TRF-02.issuer", issuer).when(asDecision && !issuer.isBlank() && !ISSUERS.in(issuer));
    }

    private static Stream<Spot> clauses(Named named, Given given) {
        var ground = named.ground();
        var reason = ground.reasons().getFirst();
        if (reason.key().equals("set-open")) {
            return Stream.of(because(named.path() + ".reference", reason));
        }
        var old = named.instrument(given).anyMatch(row -> row.family().equals("scc-old"));
        var failing = named.instrument(given).anyMatch(row -> row.family().startsWith("scc")) && ground.force() == Force.FAILS;
        return failing || old && ground.force() == Force.LIMITED ? Stream.of(because(named.path() + ".tool", reason)) : Stream.empty();
    }

    private static Stream<Spot> withoutTool(Way way) {
        var status = way.status();
        return switch (status.state()) {
            case NOT_COVERED -> Stream.of(because("safeguards", status.reason()));
            case COUNTRY_UNKNOWN -> Spot.at("safeguards", "rule.R-TRF-05.unknown").when(way.movement().safeguards().isEmpty());
            default -> Stream.empty();
        };
    }

    private static boolean leaves(Way way) {
        return switch (way.status().state()) {
            case COVERED, LIMITED, NOT_COVERED -> true;
            case NO_TRANSFER, COUNTRY_UNKNOWN, OUTSIDE_DATA -> false;
        };
    }

    /** The ways to a processor but those recorded as transfers of their own, whose grounds are judged there. */
    private static Stream<Way> judgedHere(Engagement engagement, Given given) {
        return given.ways(engagement).stream().filter(way -> !given.view().isTransferred(engagement, way.movement().country()));
    }

    private static Stream<Spot> hopWithoutTool(Stored<Engagement> stored, Given given) {
        var engagement = stored.value();
        return judgedHere(engagement, given).filter(way -> way.status().state() == State.NOT_COVERED)
                .map(way -> because(engagement.safeguards().isEmpty() ? way.country() : "safeguards", way.status().reason()));
    }

    private static Stream<Spot> countryUnknown(Stored<Transfer> stored, Given given) {
        var transfer = stored.value();
        var words = transfer.countryText();
        return (words.isBlank() ? Spot.at("country", "rule.R-TRF-06.none") : Spot.at("country", "rule.R-TRF-06.words", words))
                .when(transfer.country().isBlank() && transfer.internationalOrganisation() != Answer.YES);
    }

    private static Stream<Spot> transfersMissing(Stored<Activity> activity, Given given) {
        return Spot.at("thirdCountries.answer", "rule.R-TRF-06.missing")
                .when(activity.value().thirdCountries().answer() == Answer.YES && given.view().transfersOf(activity.id()).isEmpty());
    }

    private static Stream<Spot> onlyExamples(Way way, Given given) {
        var named = way.movement().safeguards();
        return Spot.at("safeguards").when(named.size() > 1 && named.stream().allMatch(Safeguard::example));
    }

    /** Limits to be checked, and an end laid down in the decision that the register does not name. */
    private static Stream<Spot> limited(Way way, Given given) {
        return way.status().carrying().stream().limit(1).filter(best -> given.law().decision(best.row()).isPresent()).flatMap(best -> {
            var field = best.isDeclared() ? "safeguards." + best.safeguard() + ".checkedOn" : "safeguards";
            if (best.force() == Force.LIMITED) {
                return Stream.of(because(field, best.reasons().getFirst()));
            }
            var ends = given.law().decision(best.row()).stream().anyMatch(row -> row.isEndForeseen() && !row.period().isOpenEnded());
            return ends && !best.isDeclared() ? Stream.of(Spot.at(field, "rule.R-TRF-08.ends", best.act(), best.until())) : Stream.empty();
        });
    }

    /** Also where only examples are named: an assessment known to be missing counts as soon as a safeguard asks for one. */
    private static boolean isUnassessed(Transfer transfer, Given given) {
        return given.way(transfer).status().assessmentMissing()
                || transfer.assessment() == AssessmentState.MISSING && transfer.safeguards().stream().anyMatch(safeguard -> given.tool(safeguard).startsWith("46-"));
    }

    private static Stream<Spot> undeclared(Stored<Engagement> stored, Given given) {
        return ImpliedTransfer.of(stored, given.view(), given.law(), given.day()).stream().map(implied -> {
            var country = implied.movement().country();
            var field = given.ways(stored.value()).stream().filter(way -> way.movement().country().equals(country)).findFirst().map(Way::country).orElse("country");
            return Spot.at(field, implied.bySeat() ? "rule.R-TRF-13.seat" : "rule.R-TRF-13.country", new Place(country));
        });
    }

    private static Stream<Spot> storedInTheUnion(Stored<EvidenceDocument> stored, Given given) {
        var document = stored.value();
        if (document.statements().stream().noneMatch(statement -> statement.kind() == StatementKind.STORED_IN_THE_UNION)) {
            return Stream.empty();
        }
        return given.isAnyTransfer() ? Spot.rows("statements", document.statements(), statement -> statement.kind() == StatementKind.STORED_IN_THE_UNION) : Stream.empty();
    }

    private static Stream<Spot> deniedTransfers(Stored<Activity> activity, Given given) {
        return activity.value().thirdCountries().answer() != Answer.NO ? Stream.empty()
                : given.view().transfersOf(activity.id()).stream().filter(transfer -> given.way(transfer.value()).status().state() != State.NO_TRANSFER).limit(1)
                        .map(transfer -> Spot.at("thirdCountries.answer", "rule.R-TRF-10.denied", transfer.value().name()));
    }

    /** Only where no organisation of the register sits in the Union and the question of a representative there is open. */
    private static Stream<Spot> seatAbroad(Stored<Party> party, Given given) {
        var decided = party.value().representatives().stream().anyMatch(row -> row.regime().equals("EU") && switch (row.decision()) {
            case APPOINTED, NOT_REQUIRED -> true;
            case NOT_STATED, OPEN -> false;
        });
        var inside = given.view().register().organisations().stream().map(given.view()::party)
                .anyMatch(own -> own.sitsIn(country -> given.law().isEea(country, given.day())));
        return Spot.at("seats").when(!decided && !inside && OrganisationRules.isOwn(party, given) && OrganisationRules.sitsAbroad(party.value(), given));
    }

    private static Stream<Spot> noCopy(Way way, Given given) {
        var named = way.movement().safeguards();
        return IntStream.range(0, named.size()).filter(i -> needsCopy(given.tool(named.get(i))) && named.get(i).copyAvailable().isBlank()).limit(1)
                .mapToObj(i -> Spot.at("safeguards." + i + ".copyAvailable"));
    }

    /** Articles 46 and 47 and the second subparagraph of Article 49(1); decisions are published anyway. */
    private static boolean needsCopy(String code) {
        return code.startsWith("46-") || code.equals("49-1-sub2");
    }
}
