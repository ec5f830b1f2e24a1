package org.article30.acceptance;

import static org.article30.acceptance.Sample.cites;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.article30.activity.Activity;
import org.article30.activity.BasisStatus;
import org.article30.activity.LegalBasis;
import org.article30.activity.RecipientKind;
import org.article30.activity.Right;
import org.article30.activity.RightKind;
import org.article30.activity.RightStatus;
import org.article30.catalogue.CatalogueEntry;
import org.article30.evidence.EvidenceDocument;
import org.article30.evidence.StatementKind;
import org.article30.fact.Answer;
import org.article30.fact.PartialDate;
import org.article30.fact.SpecialCategory;
import org.article30.law.EmailAddress;
import org.article30.law.Law;
import org.article30.party.DataProtectionOfficer;
import org.article30.party.Decision;
import org.article30.party.Party;
import org.article30.party.PartyKind;
import org.article30.processor.ContractState;
import org.article30.register.Approval;
import org.article30.register.Completeness;
import org.article30.register.CompletenessItem.State;
import org.article30.transfer.AssessmentState;
import org.article30.transfer.Transfer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the register holds of BPE: legal bases, retention, transfers, measures, rights, documents, and what is missing. */
class BpeProvisionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Sample bpe = Sample.of("bpe");

    @Test
    @DisplayName("AC-BPE-16 22 activities without any basis, one stated, two implied")
    void keepsLegalBasesAsStated() {
        assertThat(bpe.activities()).filteredOn(activity -> statuses(activity).equals(Set.of(BasisStatus.MISSING))).hasSize(22);
        assertThat(bpe.bases(bpe.activity("a16"))).singleElement().satisfies(basis -> {
            assertThat(basis.basis().code()).isEqualTo("6-1-c");
            assertThat(basis.status()).isEqualTo(BasisStatus.STATED);
            assertThat(basis.law()).isEmpty();
        });
        assertThat(statuses(bpe.activity("a09"))).containsExactly(BasisStatus.IMPLIED);
        assertThat(statuses(bpe.activity("a22"))).containsExactly(BasisStatus.IMPLIED);
    }

    @Test
    @DisplayName("AC-BPE-17 one criterion and no period for all activities")
    void keepsOnlyACriterionOfRetention() {
        assertThat(bpe.activities()).allSatisfy(activity -> assertThat(bpe.facts(activity).retention()).singleElement().satisfies(rule -> {
            assertThat(rule.period().isBlank()).isTrue();
            assertThat(rule.criteria()).contains("only as long as necessary");
            assertThat(cites(rule.provenance(), "109")).isTrue();
        }));
    }

    @Test
    @DisplayName("AC-BPE-18 nine transfers, seven on the binding corporate rules of November 2012")
    void restsSevenTransfersOnTheGroupRules() {
        assertThat(bpe.transfers()).hasSize(9);
        assertThat(groupTransfers()).hasSize(7).allSatisfy(transfer -> assertThat(transfer.safeguards()).singleElement().satisfies(tool -> {
            assertThat(tool.tool().code()).isEqualTo("46-2-b");
            assertThat(tool.module()).isEqualTo("controller");
            assertThat(tool.concludedOn()).isEqualTo(PartialDate.of("2012-11"));
            assertThat(tool.concludedOn().day()).isZero();
        }));
    }

    @Test
    @DisplayName("AC-BPE-19 transfers outside the group have no tool")
    void namesNoToolOutsideTheGroup() {
        assertThat(bpe.transfers()).filteredOn(transfer -> !transfer.recipient().equals(bpe.id("group"))).extracting(Transfer::name)
                .satisfiesExactly(name -> assertThat(name).startsWith("T08"), name -> assertThat(name).startsWith("T09"));
        assertThat(bpe.transfers()).filteredOn(transfer -> transfer.safeguards().isEmpty()).hasSize(2);
    }

    @Test
    @DisplayName("AC-BPE-20 the countries of the group and the missing assessments")
    void namesTheCountriesOfTheGroup() {
        assertThat(groupTransfers()).extracting(Transfer::country).containsExactly("IN", "SG", "PH", "AE", "TR", "MY", "");
        assertThat(groupTransfers()).allMatch(transfer -> transfer.assessment() == AssessmentState.MISSING);
    }

    @Test
    @DisplayName("AC-BPE-21 what is not known of the binding corporate rules stays open")
    void keepsTheRulesAsADocument() {
        assertThat(bpe.document("bcr").date()).isEqualTo(PartialDate.of("2012-11"));
        assertThat(bpe.document("bcr").onFile()).isEqualTo(Answer.NO);
        assertThat(groupTransfers()).allSatisfy(transfer -> assertThat(transfer.safeguards()).allSatisfy(tool -> {
            assertThat(tool.document()).isEqualTo(bpe.id("bcr"));
            assertThat(tool.reference()).isEmpty();
            assertThat(tool.approvedBy()).contains("not named");
        }));
    }

    @Test
    @DisplayName("AC-BPE-22 a domain is no e-mail address, and an announced one is missing")
    void rejectsDomainsAsAddresses() {
        assertThat(bpe.party("india").contacts()).extracting(contact -> contact.value()).containsExactly("Bpee.com", "bpee.com", "");
        assertThat(EmailAddress.check("Bpee.com")).contains(EmailAddress.Fault.NO_AT);
        assertThat(EmailAddress.check("bpee.com")).contains(EmailAddress.Fault.NO_AT);
        assertThat(bpe.party("india").contacts()).last().matches(contact -> contact.provenance().note().contains("section 10"));
    }

    @Test
    @DisplayName("AC-BPE-23 seven documents referred to, none on file")
    void listsTheDocumentsReferredTo() {
        assertThat(bpe.all(EvidenceDocument.KIND)).filteredOn(document -> !document.equals(bpe.document("policy"))).hasSize(7)
                .allMatch(document -> document.onFile() == Answer.NO).extracting(EvidenceDocument::title)
                .contains("Cookie Notice", "Global Data Privacy Policy", "Binding Corporate Rules");
    }

    @Test
    @DisplayName("AC-BPE-24 the version before is dated, the current one is not")
    void keepsTheVersionBefore() {
        assertThat(bpe.document("policy").previousVersion()).isEqualTo(PartialDate.of("2018-05-25"));
        assertThat(bpe.document("policy").date().isBlank()).isTrue();
        assertThat(bpe.document("policy").changes()).contains("cookies");
    }

    @Test
    @DisplayName("AC-BPE-25 job candidates are known and left to another notice")
    void leavesCandidatesToTheirNotice() {
        assertThat(bpe.entry("subject.candidates").description()).contains("Career Portal");
        assertThat(bpe.statements("20")).anyMatch(statement ->
                statement.kind() == StatementKind.EXCLUDED && statement.text().contains("Career Portal"));
        assertThat(bpe.document("careernotice").title()).isNotBlank();
    }

    @Test
    @DisplayName("AC-BPE-26 eight listed data categories and sensitive information without a condition")
    void listsTheDataCategories() {
        assertThat(IntStream.rangeClosed(57, 64).mapToObj(Integer::toString)).allSatisfy(line ->
                assertThat(bpe.all(CatalogueEntry.KIND)).anyMatch(entry ->
                        cites(entry.provenance(), line) && !entry.description().isBlank()));
        assertThat(bpe.facts("a01").data()).anyMatch(item -> bpe.label(item.term()).equals("Sensitive personal information")
                && item.special() == SpecialCategory.POSSIBLE);
        assertThat(bpe.activities()).allMatch(activity -> activity.accountability().conditions().isEmpty());
    }

    @Test
    @DisplayName("AC-BPE-27 eleven measures, called commercially reasonable")
    void listsTheMeasures() {
        assertThat(bpe.facts("a01").measures()).hasSize(11);
        assertThat(bpe.entry("measure.M1").description()).contains("commercially reasonable");
    }

    @Test
    @DisplayName("AC-BPE-28 four rights stated, five missing")
    void tellsStatedRightsFromMissingOnes() {
        assertThat(rights(RightStatus.STATED)).contains(RightKind.ACCESS, RightKind.RECTIFICATION, RightKind.ERASURE, RightKind.OBJECTION_MARKETING);
        assertThat(rights(RightStatus.NOT_STATED)).contains(RightKind.RESTRICTION, RightKind.PORTABILITY, RightKind.OBJECTION,
                RightKind.WITHDRAWAL, RightKind.COMPLAINT);
    }

    @Test
    @DisplayName("AC-BPE-29 five unnamed processor categories; advisers and carriers are none")
    void listsProcessorsWithoutAdvisers() {
        assertThat(bpe.engagements()).hasSize(5).allSatisfy(engagement -> {
            assertThat(bpe.view().party(engagement.processor()).kind()).isEqualTo(PartyKind.CATEGORY);
            assertThat(engagement.contract()).isNotEqualTo(ContractState.IN_PLACE);
            assertThat(engagement.document().isNone()).isTrue();
        });
        assertThat(bpe.activities().stream().flatMap(activity -> activity.facts().recipients().stream())
                .filter(recipient -> Set.of("carriers", "accounting", "lawyers", "auditors").contains(recipient.key())))
                .isNotEmpty().noneMatch(recipient -> recipient.kind() == RecipientKind.PROCESSOR);
    }

    @Test
    @DisplayName("AC-BPE-30 no officer is named; a reasoned decision to have none closes the item")
    void acceptsAReasonedDecisionToHaveNoOfficer() {
        assertThat(bpe.all(Party.KIND)).allMatch(party -> party.officer().decision() == Decision.NOT_STATED);
        assertThat(officer(bpe)).isEqualTo(State.MISSING);
        var none = Sample.with(Sample.with(DataProtectionOfficer.BLANK, "decision", Decision.NOT_REQUIRED), "reason", "No core activity of Article 37(1)");
        assertThat(officer(bpe.changed(Party.KIND, party -> Sample.with(party, "officer", none)))).isEqualTo(State.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("AC-BPE-31 use of the content counts as agreement to be contacted")
    void keepsAgreementByUse() {
        assertThat(bpe.activity("a03").accountability().consents()).singleElement().satisfies(consent -> {
            assertThat(consent.mechanism()).isEqualTo("continued use");
            assertThat(cites(consent.provenance(), "118")).isTrue();
        });
        assertThat(bpe.statements("118")).anyMatch(statement -> statement.kind() == StatementKind.CONSENT);
    }

    @Test
    @DisplayName("AC-BPE-32 contradictions on scope and on sale are paired")
    void pairsContradictions() {
        assertThat(bpe.statements("1")).anyMatch(statement -> statement.contradicts().contains("Line 12"));
        assertThat(bpe.statements("97")).anyMatch(statement -> statement.contradicts().contains("Line 90"));
    }

    @Test
    @DisplayName("AC-BPE-33 the French company is unverified wherever it is controller")
    void marksTheFrenchCompanyAsUnverified() {
        assertThat(bpe.party("sas").unverified()).isNotBlank();
        assertThat(bpe.activities()).allSatisfy(activity ->
                assertThat(Approval.obstacles(activity, bpe.view())).contains("unverified-controller"));
    }

    @Test
    @DisplayName("AC-BPE-34 none of 25 activities is complete")
    void findsNoActivityComplete() {
        var completeness = new Completeness(bpe.view(), Law.shipped(), DAY);
        assertThat(bpe.stored()).hasSize(25).noneMatch(completeness::isComplete);
        assertThat(bpe.stored()).allSatisfy(activity -> assertThat(completeness.of(activity))
                .filteredOn(one -> !one.isComplete()).isNotEmpty().allMatch(one -> !one.reason().isBlank()));
    }

    private List<Transfer> groupTransfers() {
        return bpe.transfers().stream().filter(transfer -> transfer.recipient().equals(bpe.id("group"))).toList();
    }

    private Set<BasisStatus> statuses(Activity activity) {
        return bpe.bases(activity).stream().map(LegalBasis::status).collect(Collectors.toSet());
    }

    private List<RightKind> rights(RightStatus status) {
        return bpe.facts("a01").rights().stream().filter(right -> right.status() == status).map(Right::kind).toList();
    }

    private static State officer(Sample sample) {
        return new Completeness(sample.view(), Law.shipped(), DAY).of(sample.stored("a01")).stream()
                .filter(one -> one.id().equals("30-1-a-dpo")).findFirst().orElseThrow().state();
    }
}
