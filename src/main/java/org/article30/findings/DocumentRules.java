package org.article30.findings;

import static org.article30.findings.Severity.HIGH;
import static org.article30.findings.Severity.LOW;
import static org.article30.findings.Severity.MEDIUM;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.article30.activity.Facts;
import org.article30.evidence.DocumentKind;
import org.article30.evidence.EvidenceDocument;
import org.article30.evidence.Statement;
import org.article30.evidence.StatementKind;
import org.article30.fact.Answer;
import org.article30.fact.Certainty;
import org.article30.party.Party;
import org.article30.store.Stored;
import org.article30.transfer.Transfer;

/** What is wrong with the documents themselves: policies, notices and what they claim (Articles 5(2), 12 and 24 GDPR). */
final class DocumentRules {

    static final List<Rule> ALL = List.of(
            Rule.of("R-DOC-01", MEDIUM, "GDPR 5(2), 12(1)").on(EvidenceDocument.KIND, DocumentRules::undated),
            Rule.of("R-DOC-02", MEDIUM, "GDPR 5(2), 24(1)").on(EvidenceDocument.KIND, DocumentRules::outdated),
            Rule.of("R-DOC-03", MEDIUM, "GDPR 12(1)").on(EvidenceDocument.KIND, DocumentRules::brokenReferences),
            Rule.of("R-DOC-04", HIGH, "GDPR 5(1)(a), 5(2)").on(Party.KIND, DocumentRules::particularsOfAnother),
            Rule.of("R-DOC-05", LOW, "GDPR 5(2), 32").on(EvidenceDocument.KIND, DocumentRules::stagingAddress),
            Rule.of("R-DOC-06", MEDIUM, "GDPR 13(3); WP260 rev.01").on(EvidenceDocument.KIND, DocumentRules::changesByUse),
            FactsLook.on(Rule.of("R-DOC-07", LOW, "GDPR 42"), DocumentRules::sealAsMeasure).on(Transfer.KIND, DocumentRules::sealAsSafeguard).on(EvidenceDocument.KIND, DocumentRules::sealClaimed),
            Rule.of("R-DOC-08", MEDIUM, "GDPR 12-14").on(EvidenceDocument.KIND, DocumentRules::noticeNotOnFile),
            Rule.of("R-DOC-09", LOW, "GDPR 5(1)(a), 12(1)").on(EvidenceDocument.KIND, DocumentRules::wrongOnTheLaw));

    private static final Set<DocumentKind> NOTICES = EnumSet.of(DocumentKind.PRIVACY_NOTICE, DocumentKind.COOKIE_NOTICE);
    private static final Phrases ANOTHER = Phrases.of("another-organisation");
    private static final Phrases STAGING = Phrases.of("staging-hosts");
    private static final Phrases BY_USE = Phrases.of("changes-by-use");
    private static final Phrases SEALS = Phrases.of("seals");

    private DocumentRules() {
    }

    /** Notices whose content is known; of others that they are not on file is said by rule R-DOC-08. */
    private static Stream<Spot> undated(Stored<EvidenceDocument> document, Given given) {
        var value = document.value();
        return Spot.at("date").when(NOTICES.contains(value.kind()) && value.date().isBlank() && (!value.statements().isEmpty() || value.onFile() == Answer.YES));
    }

    private static Stream<Spot> outdated(Stored<EvidenceDocument> document, Given given) {
        var date = document.value().date();
        return !NOTICES.contains(document.value().kind()) ? Stream.empty()
                : Spot.in("statements", document.value().statements(), (path, statement) -> LawInForce.ended(statement.text(), given.law(), given.day()).stream()
                        .filter(law -> date.isBlank() || date.latest().isBefore(law.since()))
                        .map(law -> Spot.at(path + ".text", "rule.R-DOC-02.before", law.since(), law.name()).about(law.name())));
    }

    /** A reference recorded as leading nowhere. */
    private static Stream<Spot> brokenReferences(Stored<EvidenceDocument> document, Given given) {
        return Spot.rows("statements", document.value().statements(), statement ->
                statement.kind() == StatementKind.OTHER && statement.provenance().certainty() == Certainty.NOT_STATED && !statement.text().isBlank());
    }

    private static Stream<Spot> particularsOfAnother(Stored<Party> party, Given given) {
        return Spot.at("unverified").when(ANOTHER.in(party.value().unverified()));
    }

    private static Stream<Spot> stagingAddress(Stored<EvidenceDocument> document, Given given) {
        var host = document.value().location().replaceFirst("^\\w+://", "").split("[./:]", 2)[0];
        return Spot.at("location").when(document.value().location().contains(".") && STAGING.in(host));
    }

    /** A document that can change and counts going on as agreement. */
    private static Stream<Spot> changesByUse(Stored<EvidenceDocument> document, Given given) {
        var statements = document.value().statements();
        return statements.stream().noneMatch(statement -> statement.kind() == StatementKind.CHANGE_CLAUSE) ? Stream.empty()
                : Spot.rows("statements", statements, DocumentRules::isChangeByUse);
    }

    private static boolean isChangeByUse(Statement statement) {
        return (statement.kind() == StatementKind.CONSENT || statement.kind() == StatementKind.CHANGE_CLAUSE) && BY_USE.in(statement.text());
    }

    private static Stream<Spot> sealAsMeasure(Facts facts, Given given) {
        return Spot.in("facts.measures", facts.measures(), (path, measure) -> {
            var entry = ActivityInFull.entry(measure.term(), given);
            return Spot.at(path + ".term").when(Stream.of(measure.text(), measure.term().text(), entry.label(), entry.description()).anyMatch(SEALS::in));
        });
    }

    private static Stream<Spot> sealAsSafeguard(Stored<Transfer> transfer, Given given) {
        return Spot.in("safeguards", transfer.value().safeguards(), (path, safeguard) -> Spot.at(path + ".tool").when(SEALS.in(safeguard.tool().text())));
    }

    private static Stream<Spot> sealClaimed(Stored<EvidenceDocument> document, Given given) {
        return Spot.rows("statements", document.value().statements(), statement -> statement.kind() == StatementKind.COMMITMENT && SEALS.in(statement.text()));
    }

    /** A notice of our own of which nothing but the reference is known. */
    private static Stream<Spot> noticeNotOnFile(Stored<EvidenceDocument> document, Given given) {
        var value = document.value();
        var own = value.issuer().isNone() || given.view().register().organisations().contains(value.issuer());
        return Spot.at("onFile").when(value.kind() == DocumentKind.PRIVACY_NOTICE && own && value.onFile() == Answer.NO && value.statements().isEmpty());
    }

    private static Stream<Spot> wrongOnTheLaw(Stored<EvidenceDocument> document, Given given) {
        return Spot.in("statements", document.value().statements(), (path, statement) ->
                Spot.at(path + ".text", "rule.R-DOC-09.said", statement.contradicts()).when(statement.kind() == StatementKind.LAW_NAMED && !statement.contradicts().isBlank()));
    }
}
