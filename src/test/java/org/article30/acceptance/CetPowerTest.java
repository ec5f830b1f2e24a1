package org.article30.acceptance;

import static org.article30.acceptance.Sample.cites;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.article30.activity.BasisStatus;
import org.article30.activity.Capacity;
import org.article30.activity.Controllership;
import org.article30.activity.DataItem;
import org.article30.activity.Purpose;
import org.article30.activity.RecipientKind;
import org.article30.activity.RightKind;
import org.article30.activity.RightStatus;
import org.article30.activity.Trait;
import org.article30.evidence.Statement;
import org.article30.evidence.StatementKind;
import org.article30.fact.Answer;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.SpecialCategory;
import org.article30.law.Law;
import org.article30.party.ContactKind;
import org.article30.party.Decision;
import org.article30.party.PartyKind;
import org.article30.processor.Coverage;
import org.article30.processor.Standing;
import org.article30.register.Completeness;
import org.article30.transfer.Transfer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the register must show of CE+T Power, whose policy names one tool for transfers, no legal basis and no period. */
class CetPowerTest {

    private final Sample cet = Sample.of("cet-power");

    @Test
    @DisplayName("CET-01 the company is undetermined, the group and the controllers of the regions are unnamed")
    void CET_01_whoIsWho() {
        assertThat(cet.party("company").kind()).isEqualTo(PartyKind.NOT_STATED);
        assertThat(cet.party("company").unverified()).isNotBlank();
        assertThat(cet.party("company").seats()).isEmpty();
        assertThat(cet.party("group").kind()).isEqualTo(PartyKind.GROUP);
        assertThat(cet.party("regional").kind()).isEqualTo(PartyKind.CATEGORY);
        assertThat(cet.party("northamerica").parent()).isEqualTo(cet.id("group"));
        assertThat(cet.party("company").officer().decision()).isEqualTo(Decision.NOT_STATED);
    }

    @Test
    @DisplayName("CET-02 seventeen activities as controller, each with the controller of the person’s region")
    void CET_02_controllerByRegion() {
        assertThat(cet.in(Capacity.CONTROLLER)).hasSize(17);
        assertThat(cet.stored()).allSatisfy(stored -> assertThat(stored.value().controllers()).extracting(Controllership::condition)
                .containsExactly("", "In the person’s region"));
    }

    @Test
    @DisplayName("CET-03 no purpose has a legal basis")
    void CET_03_noLegalBasis() {
        assertThat(cet.stored().flatMap(stored -> stored.value().purposes().stream())).hasSizeGreaterThan(30).allSatisfy(purpose ->
                assertThat(purpose.bases()).singleElement().satisfies(basis -> assertThat(basis.status()).isEqualTo(BasisStatus.MISSING)));
        assertThat(PrintedReport.of("legal-basis", cet.view()).lines().filter(line -> line.startsWith("CET-A"))).hasSize(17)
                .allMatch(line -> line.contains("| not stated in source"));
    }

    @Test
    @DisplayName("CET-04 no activity has a retention rule")
    void CET_04_noRetention() {
        assertThat(cet.stored()).allMatch(stored -> cet.view().factsOf(stored.value()).retention().isEmpty());
        assertThat(PrintedReport.of("retention", cet.view()).lines().filter(line -> line.startsWith("CET-A"))).hasSize(17)
                .allMatch(line -> line.contains("| not stated in source |"));
    }

    @Test
    @DisplayName("CET-05 the safe harbor framework is the only tool of all transfers, with the authority the policy names")
    void CET_05_safeHarborOnly() {
        assertThat(cet.view().all(Transfer.KIND)).hasSize(3).allSatisfy(stored -> assertThat(stored.value().safeguards()).singleElement().satisfies(safeguard -> {
            assertThat(safeguard.tool().text()).isEqualTo("safe harbor framework");
            assertThat(safeguard.approvedBy()).contains("Belgian Department of Commerce");
            assertThat(cites(safeguard.provenance(), 37)).isTrue();
        }));
        assertThat(cet.transfer("t01").countryText()).startsWith("globally");
        assertThat(PrintedReport.of("controller-register", cet.view())).contains("safe harbor framework, “Belgian Department of Commerce”");
    }

    @Test
    @DisplayName("CET-06 an inquiry is answered within 30 days")
    void CET_06_thirtyDays() {
        assertThat(cet.rights("a16", RightKind.OTHER)).singleElement().satisfies(right -> {
            assertThat(right.deadline()).isEqualTo(CalendarPeriod.of("P30D"));
            assertThat(right.deadline().after(LocalDate.of(2026, 1, 31))).isEqualTo("2026-03-02");
            assertThat(right.channels()).singleElement().satisfies(channel -> assertThat(channel.kind()).isEqualTo(ContactKind.WEB));
        });
        assertThat(cet.statements(StatementKind.DEADLINE)).singleElement().satisfies(statement -> assertThat(cites(statement.provenance(), 40)).isTrue());
    }

    @Test
    @DisplayName("CET-07 access and correction are granted, eight rights are not mentioned")
    void CET_07_rights() {
        assertThat(Stream.of(RightKind.ACCESS, RightKind.RECTIFICATION)).allSatisfy(kind -> assertThat(status(kind)).isEqualTo(RightStatus.STATED));
        assertThat(Stream.of(RightKind.ERASURE, RightKind.RESTRICTION, RightKind.PORTABILITY, RightKind.OBJECTION, RightKind.OBJECTION_MARKETING,
                RightKind.AUTOMATED_DECISION, RightKind.WITHDRAWAL, RightKind.COMPLAINT)).allSatisfy(kind -> assertThat(status(kind)).isEqualTo(RightStatus.NOT_STATED));
    }

    @Test
    @DisplayName("CET-08 copies are asked for at an e-mail address that is not given")
    void CET_08_missingAddress() {
        assertThat(cet.rights("a16", RightKind.ACCESS).getFirst().procedure()).contains("none is given");
        assertThat(cet.document("policy").statements()).filteredOn(statement -> cites(statement.provenance(), 28)).extracting(Statement::contradicts)
                .containsExactly("No e-mail address follows, only a contact form (line 40)");
        assertThat(cet.party("company").contacts()).noneMatch(contact -> contact.kind() == ContactKind.EMAIL);
    }

    @Test
    @DisplayName("CET-09 bulletin boards and chat rooms publish what users post")
    void CET_09_bulletinBoards() {
        var facts = cet.activity("a12").facts();
        assertThat(facts.traits()).extracting(mark -> mark.trait()).containsExactly(Trait.FORUM, Trait.PUBLICATION);
        assertThat(facts.recipients()).singleElement().satisfies(all -> {
            assertThat(all.kind()).isEqualTo(RecipientKind.PUBLIC);
            assertThat(all.data()).containsExactly("posts");
            assertThat(all.condition()).contains("unsolicited messages");
        });
        assertThat(facts.data().getFirst().special()).isEqualTo(SpecialCategory.POSSIBLE);
        assertThat(cet.activity("a12").thirdCountries().answer()).isEqualTo(Answer.UNCLEAR);
    }

    @Test
    @DisplayName("CET-10 cookies by continued use, with a button to agree and none to refuse")
    void CET_10_cookies() {
        var accountability = cet.activity("a09").accountability();
        assertThat(accountability.consents()).singleElement().satisfies(consent -> {
            assertThat(consent.mechanism()).contains("Continued use", "none to refuse");
            assertThat(cites(consent.provenance(), 41, 42)).isTrue();
        });
        assertThat(accountability.trackers()).hasSize(2);
        assertThat(cet.activity("a09").purposes()).hasSize(4);
    }

    @Test
    @DisplayName("CET-11 clicks in e-mail are tracked unless the links are avoided")
    void CET_11_clickTracking() {
        assertThat(cet.activity("a10").facts().traits()).extracting(mark -> mark.trait()).containsExactly(Trait.CLICK_TRACKING);
        assertThat(cet.activity("a10").accountability().consents()).singleElement().satisfies(consent -> assertThat(consent.withdrawal()).contains("Not clicking"));
    }

    @Test
    @DisplayName("CET-12 log data are said not to identify anybody, although IP addresses are among them")
    void CET_12_logData() {
        assertThat(cet.labels(cet.activity("a08").facts().data(), DataItem::term)).contains("Log data");
        assertThat(cet.statements(StatementKind.NEGATIVE)).filteredOn(statement -> statement.text().contains("do not identify")).singleElement()
                .satisfies(statement -> assertThat(statement.contradicts()).contains("IP addresses", "first name"));
    }

    @Test
    @DisplayName("CET-13 the CE+T Power ID: profile, password, look-up")
    void CET_13_account() {
        var facts = cet.facts("a03");
        assertThat(cet.labels(facts.data(), DataItem::term)).containsExactly("CE+T Power ID and password", "Personal profile");
        assertThat(cet.labels(facts.measures(), measure -> measure.term())).contains("Password");
        assertThat(facts.operations()).extracting(operation -> operation.term().code()).containsExactly("store", "retrieve");
    }

    @Test
    @DisplayName("CET-14 partners and providers protect data under CE+T Power’s policies, except where told otherwise")
    void CET_14_processors() {
        assertThat(cet.engagement("e.providers").standing()).isEqualTo(Standing.PRESUMED);
        assertThat(cet.engagement("e.partners").standing()).isEqualTo(Standing.OPEN);
        assertThat(cet.engagement("e.credit").standing()).isEqualTo(Standing.QUESTIONABLE);
        assertThat(cet.engagement("e.providers").commitments().getFirst()).satisfies(commitment -> {
            assertThat(commitment.coverage()).isEqualTo(Coverage.PARTLY);
            assertThat(commitment.gap()).contains("exception");
        });
    }

    @Test
    @DisplayName("CET-15 contact information is neither sold nor rented")
    void CET_15_noSale() {
        assertThat(cet.statements(StatementKind.NEGATIVE)).anyMatch(statement -> statement.text().contains("neither sold nor rented") && cites(statement.provenance(), 20));
    }

    @Test
    @DisplayName("CET-16 disclosure for “other issues of public importance” is an open purpose")
    void CET_16_openPurpose() {
        assertThat(cet.activity("a15").purposes()).filteredOn(Purpose::open).singleElement()
                .satisfies(purpose -> assertThat(purpose.text()).contains("public importance"));
    }

    @Test
    @DisplayName("CET-17 the measures: precautions, accuracy, guidelines for employees, TRUSTe, partners, group")
    void CET_17_measures() {
        assertThat(cet.labels(cet.facts("a01").measures(), measure -> measure.term())).containsExactly("Administrative, technical and physical precautions",
                "Safeguards for accuracy", "Guidelines for employees", "Support of industry initiatives", "Obligations of partners and providers",
                "Obligations of group companies");
    }

    @Test
    @DisplayName("CET-18 the page detects the visitor’s region and offers the site for North America")
    void CET_18_region() {
        assertThat(cet.activity("a17").facts().data()).singleElement().satisfies(item -> assertThat(cites(item.provenance(), 43)).isTrue());
        assertThat(cet.transfer("t03").recipient()).isEqualTo(cet.id("northamerica"));
    }

    @Test
    @DisplayName("CET-19 the policy has an address and a title, but no date")
    void CET_19_document() {
        assertThat(cet.document("policy").location()).isEqualTo("https://www.cet-power.com/en/privacy-policy/");
        assertThat(cet.document("policy").date().isBlank()).isTrue();
        assertThat(cet.statements(StatementKind.CHANGE_CLAUSE)).hasSize(1);
    }

    @Test
    @DisplayName("CET-20 no activity is complete")
    void CET_20_completeness() {
        var completeness = new Completeness(cet.view(), Law.shipped(), LocalDate.of(2026, 11, 22));
        assertThat(cet.stored()).isNotEmpty().noneMatch(completeness::isComplete);
    }

    private RightStatus status(RightKind kind) {
        return cet.rights("a16", kind).getFirst().status();
    }
}
