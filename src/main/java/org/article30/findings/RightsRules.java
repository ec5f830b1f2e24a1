package org.article30.findings;

import static org.article30.activity.RightKind.ACCESS;
import static org.article30.activity.RightKind.COMPLAINT;
import static org.article30.activity.RightKind.ERASURE;
import static org.article30.activity.RightKind.OBJECTION;
import static org.article30.activity.RightKind.OBJECTION_MARKETING;
import static org.article30.activity.RightKind.PORTABILITY;
import static org.article30.activity.RightKind.RECTIFICATION;
import static org.article30.activity.RightKind.RESTRICTION;
import static org.article30.activity.RightKind.WITHDRAWAL;
import static org.article30.findings.Severity.HIGH;
import static org.article30.findings.Severity.LOW;
import static org.article30.findings.Severity.MEDIUM;

import java.util.List;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.Facts;
import org.article30.activity.Right;
import org.article30.activity.RightKind;
import org.article30.activity.RightStatus;
import org.article30.activity.Trait;
import org.article30.evidence.EvidenceDocument;
import org.article30.evidence.StatementKind;
import org.article30.fact.CalendarPeriod;
import org.article30.store.Stored;

/** What people can ask of the controller and how they learn of it (Articles 12 to 22, 77 and 79 GDPR). */
final class RightsRules {

    static final List<Rule> ALL = List.of(
            Rule.of("R-RGT-01", HIGH, "GDPR 13(2)(b)").on(Activity.KIND, ActivityInFull.own(RightsRules::missing)),
            Rule.of("R-RGT-02", HIGH, "GDPR 13(2)(d), 77").on(Activity.KIND, ActivityInFull.own(RightsRules::withoutComplaint)),
            FactsLook.on(Rule.of("R-RGT-03", LOW, "GDPR 12(3)"), RightsRules::oddDeadlines).on(Activity.KIND, ActivityInFull.own(RightsRules::withoutDeadline)),
            Rule.of("R-RGT-04", MEDIUM, "GDPR 7(3), 13(2)(c)").on(Activity.KIND, ActivityInFull.own(RightsRules::withoutWithdrawal)),
            FactsLook.on(Rule.of("R-RGT-05", MEDIUM, "GDPR 12, 15-21"), RightsRules::narrowed),
            Rule.of("R-RGT-06", MEDIUM, "GDPR 79(2)").on(EvidenceDocument.KIND, RightsRules::exclusiveCourts),
            Rule.of("R-RGT-07", MEDIUM, "GDPR 21(4)").on(Activity.KIND, ActivityInFull.own(RightsRules::objectionNotApart)));

    private static final List<RightKind> ASKED = List.of(ACCESS, RECTIFICATION, ERASURE, RESTRICTION, PORTABILITY, OBJECTION);
    private static final Phrases EXCLUSIVE = Phrases.of("exclusive-courts");
    private static final String RIGHTS = "facts.rights";

    private RightsRules() {
    }

    private static Stream<Spot> missing(ActivityInFull full) {
        var missing = ASKED.stream().filter(kind -> full.right(kind).status() == RightStatus.NOT_STATED).toList();
        return Spot.at(RIGHTS, "rule.R-RGT-01.missing", missing).when(!missing.isEmpty());
    }

    private static Stream<Spot> withoutComplaint(ActivityInFull full) {
        return switch (full.right(COMPLAINT).status()) {
            case STATED -> Stream.empty();
            case NARROWED -> Stream.of(Spot.at(RIGHTS, "rule.R-RGT-02.narrowed"));
            case NOT_STATED, REFUSED -> Stream.of(Spot.at(RIGHTS));
        };
    }

    private static Stream<Spot> withoutDeadline(ActivityInFull full) {
        var granted = full.facts().rights().stream().filter(RightsRules::isGranted).toList();
        return Spot.at(RIGHTS, "rule.R-RGT-03.none").when(!granted.isEmpty() && granted.stream().allMatch(right -> right.deadline().isBlank()));
    }

    private static boolean isGranted(Right right) {
        return ASKED.contains(right.kind()) && (right.status() == RightStatus.STATED || right.status() == RightStatus.NARROWED);
    }

    private static Stream<Spot> oddDeadlines(Facts facts, Given given) {
        return Spot.in(RIGHTS, facts.rights(), (path, right) -> Spot.at(path + ".deadline").when(ASKED.contains(right.kind()) && isOdd(right.deadline())));
    }

    /** Longer than one month, or as many days as some months do not have. */
    private static boolean isOdd(CalendarPeriod deadline) {
        return deadline.years() > 0 || deadline.months() > 1 || deadline.months() == 1 && deadline.days() > 0 || deadline.days() > 28;
    }

    private static Stream<Spot> withoutWithdrawal(ActivityInFull full) {
        var consent = full.restsOn("6-1-a") || !full.activity().accountability().consents().isEmpty();
        return Spot.at(RIGHTS).when(consent && full.right(WITHDRAWAL).status() == RightStatus.NOT_STATED);
    }

    private static Stream<Spot> narrowed(Facts facts, Given given) {
        return Spot.in(RIGHTS, facts.rights(), (path, right) -> Spot.at(path + ".status").when(ASKED.contains(right.kind()) && right.status() == RightStatus.NARROWED));
    }

    private static Stream<Spot> exclusiveCourts(Stored<EvidenceDocument> document, Given given) {
        return Spot.rows("statements", document.value().statements(), statement -> statement.kind() == StatementKind.FORUM_CLAUSE && EXCLUSIVE.in(statement.text()));
    }

    /** Where people can object at all: against advertising, and against processing for interests or a public task. */
    private static Stream<Spot> objectionNotApart(ActivityInFull full) {
        var advertising = full.has(Trait.DIRECT_MARKETING);
        var interests = full.restsOn("6-1-f") || full.restsOn("6-1-e");
        var general = full.right(OBJECTION);
        var marketing = full.right(OBJECTION_MARKETING);
        return Stream.of(
                Spot.at(RIGHTS, "rule.R-RGT-07.general").when(interests && general.status() != RightStatus.STATED),
                Spot.at(RIGHTS, "rule.R-RGT-07.marketing").when(advertising && marketing.status() != RightStatus.STATED),
                Spot.at(RIGHTS, "rule.R-RGT-07.absolute").when(advertising && !marketing.exceptions().isBlank()),
                Spot.at(RIGHTS, "rule.R-RGT-07.apart").when(advertising && isTogether(general, marketing))).flatMap(spots -> spots).limit(1);
    }

    /** Whether both are said at one and the same place of a text, or one of them nowhere. */
    private static boolean isTogether(Right general, Right marketing) {
        return general.status() == RightStatus.NOT_STATED
                || general.provenance().citations().stream().anyMatch(marketing.provenance().citations()::contains);
    }
}
