package org.article30.acceptance;

import static org.article30.acceptance.Sample.cites;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.article30.activity.Activity;
import org.article30.activity.AssessmentStatus;
import org.article30.activity.BasisStatus;
import org.article30.activity.LegalBasis;
import org.article30.activity.Purpose;
import org.article30.activity.RightKind;
import org.article30.activity.SystemUsed;
import org.article30.fact.Answer;
import org.article30.law.EmailAddress;
import org.article30.law.NumberFault;
import org.article30.law.RegisterNumberFormat;
import org.article30.party.Decision;
import org.article30.party.Party;
import org.article30.party.PartyKind;
import org.article30.party.RegisterNumber;
import org.article30.processor.Engagement;
import org.article30.transfer.Safeguard;
import org.article30.transfer.Transfer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the register holds of UBPartner: parties, purposes, legal bases and transfers. */
class UbpartnerTest {

    private final Sample ubp = Sample.of("ubpartner");

    @Test
    @DisplayName("AC-UBP-01 the company, its address and e-mail address; form and number not stated")
    void namesTheCompany() {
        var company = ubp.party("company");
        assertThat(company.name()).isEqualTo("UBPartner");
        assertThat(company.seats()).singleElement().satisfies(seat -> {
            assertThat(seat.street()).isEqualTo("Tour d’Asnières, 4 Avenue Laurent Cély");
            assertThat(seat.postcode() + " " + seat.town()).isEqualTo("92600 Asnières-sur-Seine");
            assertThat(seat.country()).isEqualTo("FR");
        });
        assertThat(company.contacts()).anyMatch(contact -> contact.value().equals("info@ubpartner.com")
                && EmailAddress.check(contact.value()).isEmpty());
        assertThat(company.legalForm()).isEmpty();
        assertThat(company.numbers()).isEmpty();
    }

    @Test
    @DisplayName("AC-UBP-02 seven processors, two of them named")
    void listsSevenProcessors() {
        assertThat(ubp.engagements()).hasSize(7).filteredOn(engagement -> processor(engagement).kind() != PartyKind.CATEGORY)
                .extracting(Engagement::name).containsExactlyInAnyOrder("Google (Google Analytics)", "Prospect Global Ltd (SoPro)");
    }

    @Test
    @DisplayName("AC-UBP-03 SoPro’s numbers: the company number is well formed, the ICO number is not")
    void checksTheNumbersOfSopro() {
        assertThat(ubp.party("sopro").numbers()).extracting(RegisterNumber::register, RegisterNumber::number).containsExactly(
                tuple("COMPANIES_HOUSE", "09648733"), tuple("ICO", "Z123456"));
        assertThat(RegisterNumberFormat.of("COMPANIES_HOUSE").check("09648733")).isEmpty();
        assertThat(RegisterNumberFormat.of("ICO").check("Z123456")).map(NumberFault::kind).contains(NumberFault.Kind.FORMAT);
    }

    @Test
    @DisplayName("AC-UBP-04 a processor has an officer, the controller has none")
    void keepsTheOfficerOfAProcessor() {
        assertThat(ubp.party("sopro").officer().decision()).isEqualTo(Decision.APPOINTED);
        assertThat(ubp.party("sopro").officer().contacts()).singleElement().matches(contact -> contact.value().equals("dpo@sopro.io"));
        assertThat(ubp.party("company").officer().decision()).isEqualTo(Decision.NOT_STATED);
    }

    @Test
    @DisplayName("AC-UBP-05 eight listed purposes, five on legitimate interests, 23 activities, linked where they overlap")
    void holdsEveryPurpose() {
        assertThat(ubp.activities()).hasSize(23);
        assertThat(IntStream.concat(IntStream.rangeClosed(27, 34), IntStream.rangeClosed(43, 47)).mapToObj(Integer::toString))
                .allSatisfy(line -> assertThat(ubp.activities()).anyMatch(activity -> activity.purposes().stream()
                        .anyMatch(purpose -> cites(purpose.provenance(), line))));
        assertThat(ubp.activity("a04").purposes()).anyMatch(purpose -> cites(purpose.provenance(), "30") && cites(purpose.provenance(), "45"));
        assertThat(ubp.activity("a06").purposes()).anyMatch(purpose -> cites(purpose.provenance(), "31")).anyMatch(purpose -> cites(purpose.provenance(), "43"));
        assertThat(ubp.activity("a07").purposes()).anyMatch(purpose -> cites(purpose.provenance(), "32")).anyMatch(purpose -> cites(purpose.provenance(), "44"));
    }

    @Test
    @DisplayName("AC-UBP-06 five assessments claimed and not on file, the interest stated for four")
    void keepsClaimedAssessments() {
        var interests = ubp.activities().stream().flatMap(activity -> ubp.bases(activity).stream())
                .filter(basis -> basis.basis().code().equals("6-1-f")).toList();
        assertThat(interests).allMatch(basis -> basis.assessment() == AssessmentStatus.CLAIMED);
        var claimed = interests.stream().map(LegalBasis::assessmentDocument).collect(Collectors.toSet());
        assertThat(claimed).hasSize(5).allMatch(document -> ubp.view().document(document).onFile() == Answer.NO);
        assertThat(interests.stream().filter(basis -> !basis.interest().isBlank()).map(LegalBasis::assessmentDocument).collect(Collectors.toSet())).hasSize(4);
    }

    @Test
    @DisplayName("AC-UBP-07 direct marketing: consent against legitimate interest")
    void keepsTheConflictOnMarketing() {
        assertThat(ubp.bases(ubp.activity("a04"))).allMatch(basis -> basis.status() == BasisStatus.CONFLICT)
                .extracting(basis -> basis.basis().code()).containsExactly("6-1-a", "6-1-f");
        assertThat(ubp.bases(ubp.activity("a04"))).first().matches(basis -> cites(basis.provenance(), "38"));
        assertThat(ubp.bases(ubp.activity("a04"))).last().matches(basis -> cites(basis.provenance(), "45"));
    }

    @Test
    @DisplayName("AC-UBP-08 a variety of legal bases, not mapped, for 15 activities")
    void keepsUnmappedBases() {
        assertThat(ubp.activities()).filteredOn(activity -> statuses(activity).equals(Set.of(BasisStatus.NOT_MAPPED))).hasSize(15)
                .allMatch(activity -> ubp.bases(activity).stream().allMatch(basis -> basis.basis().text().equals("variety of legal bases, not mapped")));
    }

    @Test
    @DisplayName("AC-UBP-09 the right to opt out belongs to what rests on legitimate interests")
    void tiesOptingOutToLegitimateInterests() {
        assertThat(ubp.activities()).allSatisfy(activity -> assertThat(ubp.facts(activity).rights().stream()
                .anyMatch(right -> right.kind() == RightKind.OBJECTION))
                .isEqualTo(ubp.bases(activity).stream().anyMatch(basis -> basis.basis().code().equals("6-1-f"))));
    }

    @Test
    @DisplayName("AC-UBP-10 the Privacy Shield is kept as named, for every transfer")
    void keepsThePrivacyShield() {
        assertThat(ubp.transfers()).allMatch(transfer -> transfer.safeguards().stream()
                .anyMatch(tool -> tool.tool().text().equals("EU-U.S. Privacy Shield framework")));
    }

    @Test
    @DisplayName("AC-UBP-11 clauses without version; all tools only examples")
    void keepsToolsAsExamples() {
        assertThat(ubp.transfers()).flatExtracting(Transfer::safeguards).allMatch(Safeguard::example);
        assertThat(ubp.transfers()).allSatisfy(transfer -> assertThat(transfer.safeguards()).filteredOn(tool -> tool.tool().code().equals("46-2-c"))
                .singleElement().matches(tool -> tool.reference().isBlank() && tool.module().isBlank()));
    }

    @Test
    @DisplayName("AC-UBP-12 five transfers, SoPro in the United Kingdom")
    void listsFiveTransfers() {
        assertThat(ubp.transfers()).hasSize(5).filteredOn(transfer -> transfer.recipient().equals(ubp.id("sopro")))
                .singleElement().matches(transfer -> transfer.country().equals("GB"));
    }

    @Test
    @DisplayName("AC-UBP-13 country and entity of Google are not stated")
    void leavesGoogleOpen() {
        assertThat(ubp.transfers()).filteredOn(transfer -> transfer.recipient().equals(ubp.id("google"))).singleElement()
                .matches(transfer -> transfer.country().isBlank() && transfer.countryText().equals("country and entity not stated"));
    }

    @Test
    @DisplayName("AC-UBP-14 storage in the European Union stands by itself, against the transfers")
    void keepsStorageApart() {
        assertThat(ubp.facts("a01").systems()).extracting(SystemUsed::location).contains("inside the European Union");
        assertThat(ubp.statements("63")).anyMatch(statement -> statement.contradicts().contains("transferred outside"));
    }

    @Test
    @DisplayName("AC-UBP-15 offices and affiliates are groups with unnamed countries")
    void keepsOfficesAndAffiliatesAsGroups() {
        assertThat(List.of(ubp.party("offices"), ubp.party("affiliates"))).allSatisfy(party -> {
            assertThat(party.kind()).isEqualTo(PartyKind.GROUP);
            assertThat(party.members()).singleElement().matches(member -> member.country().isBlank() && !member.countryText().isBlank());
        });
    }

    private Party processor(Engagement engagement) {
        return ubp.view().party(engagement.processor());
    }

    private Set<BasisStatus> statuses(Activity activity) {
        return activity.purposes().stream().map(Purpose::bases).flatMap(bases -> bases.stream()).map(LegalBasis::status).collect(Collectors.toSet());
    }
}
