package org.article30.acceptance;

import static org.article30.acceptance.Sample.approved;
import static org.article30.acceptance.Sample.cites;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.article30.activity.BasisStatus;
import org.article30.activity.Purpose;
import org.article30.activity.RecipientKind;
import org.article30.activity.Trait;
import org.article30.fact.PartialDate;
import org.article30.party.Decision;
import org.article30.party.Member;
import org.article30.party.Party;
import org.article30.party.PartyKind;
import org.article30.party.SeatKind;
import org.article30.register.Approval;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the register holds of BPE: parties, purposes, data, sources and recipients. */
class BpeTest {

    private final Sample bpe = Sample.of("bpe");

    @Test
    @DisplayName("AC-BPE-01 two legal entities, with what is known of them")
    void listsTwoLegalEntities() {
        assertThat(bpe.all(Party.KIND)).filteredOn(party -> party.kind() == PartyKind.LEGAL_ENTITY).extracting(Party::name)
                .containsExactly("BPE Industries SAS", "Best Power Equipments (India) Private Limited");
        var india = bpe.party("india");
        assertThat(india.founded()).isEqualTo(PartialDate.of("2000"));
        assertThat(india.seats()).singleElement().satisfies(seat -> {
            assertThat(seat.town()).isEqualTo("Noida");
            assertThat(seat.country()).isEqualTo("IN");
            assertThat(seat.street()).isEmpty();
        });
        assertThat(india.numbers()).isEmpty();
        assertThat(bpe.party("sas").seats()).singleElement().satisfies(seat -> {
            assertThat(seat.street()).isEqualTo("35 rue Joseph Monier");
            assertThat(seat.postcode() + " " + seat.town()).isEqualTo("92500 Rueil-Malmaison");
            assertThat(seat.country()).isEqualTo("FR");
        });
    }

    @Test
    @DisplayName("AC-BPE-02 a group of unnamed members, with which no activity can be approved")
    void refusesApprovalWhereTheGroupIsController() {
        var group = bpe.party("group");
        assertThat(group.kind()).isEqualTo(PartyKind.GROUP);
        assertThat(group.members()).filteredOn(member -> member.name().isBlank()).extracting(Member::country)
                .containsExactly("SG", "PH", "AE", "TR", "MY", "");
        assertThat(group.members()).last().extracting(Member::countryText).isEqualTo("other countries");
        assertThat(bpe.activities()).allSatisfy(activity -> {
            assertThat(Approval.obstacles(activity, bpe.view())).contains("unnamed-controllers");
        });
    }

    @Test
    @DisplayName("AC-BPE-03 the SAS is controller of global activities in many instances")
    void qualifiesTheFrenchController() {
        assertThat(bpe.activities()).hasSize(25).allSatisfy(activity ->
                assertThat(activity.controllers()).filteredOn(link -> link.party().equals(bpe.id("sas"))).singleElement().satisfies(link -> {
                    assertThat(link.condition()).contains("global");
                    assertThat(link.qualifier()).isEqualTo("in many instances");
                }));
    }

    @Test
    @DisplayName("AC-BPE-04 three statements on where the head office lies")
    void keepsThreeHeadOffices() {
        assertThat(bpe.party("india").seats()).anySatisfy(seat -> {
            assertThat(seat.kind()).isEqualTo(SeatKind.HEAD_OFFICE);
            assertThat(cites(seat.provenance(), "1")).isTrue();
        });
        assertThat(bpe.party("sas").seats()).anySatisfy(seat -> {
            assertThat(seat.kind()).isEqualTo(SeatKind.HEAD_OFFICE);
            assertThat(cites(seat.provenance(), "22")).isTrue();
        });
        assertThat(bpe.statements("14")).anySatisfy(statement -> {
            assertThat(statement.text()).contains("European Union");
            assertThat(statement.contradicts()).contains("Noida", "France");
        });
        assertThat(bpe.party("sas").mainEstablishment().decision()).isEqualTo(Decision.OPEN);
    }

    @Test
    @DisplayName("AC-BPE-05 17 listed purposes and 8 further activities, 25 in all")
    void holdsEveryListedPurpose() {
        var listed = IntStream.rangeClosed(32, 48).mapToObj(Integer::toString).toList();
        assertThat(listed).allSatisfy(line -> assertThat(bpe.activities()).filteredOn(activity -> activity.purposes().stream()
                .anyMatch(purpose -> cites(purpose.provenance(), line))).hasSize(1));
        assertThat(bpe.activities()).hasSize(25).filteredOn(activity -> activity.purposes().stream()
                .noneMatch(purpose -> listed.stream().anyMatch(line -> cites(purpose.provenance(), line)))).hasSize(8);
    }

    @Test
    @DisplayName("AC-BPE-06 orders have five sub-purposes")
    void keepsFiveSubPurposesOfOrders() {
        assertThat(bpe.activity("a01").purposes()).extracting(Purpose::text).hasSize(5)
                .anyMatch(text -> text.contains("Deliver")).anyMatch(text -> text.contains("payment"))
                .anyMatch(text -> text.contains("functions of applications")).anyMatch(text -> text.contains("status"))
                .anyMatch(text -> text.contains("contract"));
    }

    @Test
    @DisplayName("AC-BPE-07 browsing has four sub-purposes and names its data")
    void keepsFourSubPurposesOfBrowsing() {
        assertThat(bpe.activity("a06").purposes()).hasSize(4);
        assertThat(bpe.activity("a06").facts().data()).anyMatch(item -> item.examples()
                .equals("Referring website, type of browser, content viewed, date and time of access"));
    }

    @Test
    @DisplayName("AC-BPE-08 any other purpose is a catch-all that cannot be approved")
    void refusesApprovalOfACatchAll() {
        var other = bpe.activity("a17");
        assertThat(other.purposes()).singleElement().matches(Purpose::open);
        assertThat(Approval.obstacles(other, bpe.view())).contains("open-purpose");
    }

    @Test
    @DisplayName("AC-BPE-09 direct marketing by six channels, its basis not determined")
    void keepsTheChannelsOfMarketing() {
        var marketing = bpe.activity("a09");
        assertThat(marketing.facts().operations()).extracting(operation -> operation.means())
                .containsExactly("mail", "fax", "phone", "text messages", "e-mail", "electronic communications");
        assertThat(marketing.facts().operations()).allMatch(operation -> operation.performedBy()
                .equals("BPE, its subsidiaries or selected third parties acting on its behalf"));
        assertThat(bpe.bases(marketing)).singleElement().satisfies(basis -> {
            assertThat(basis.basis().text()).isEqualTo("opt-in/opt-out, not determined");
            assertThat(basis.status()).isEqualTo(BasisStatus.IMPLIED);
        });
    }

    @Test
    @DisplayName("AC-BPE-10 the profile is marked as profiling and matching and names its sources")
    void marksTheProfile() {
        assertThat(bpe.traits("a11")).contains(Trait.PROFILING, Trait.MATCHING);
        assertThat(bpe.activity("a11").facts().traits()).filteredOn(mark -> mark.trait() == Trait.MATCHING).singleElement()
                .matches(mark -> mark.note().contains("offline") && mark.note().contains("digital platforms"));
        assertThat(bpe.sources("a11")).contains("other3p", "browsing", "subject");
    }

    @Test
    @DisplayName("AC-BPE-10 the profile needs an impact assessment and none is on file")
    void listsTheProfileAsRequiredAndMissing() {
        var printed = PrintedReport.of("dpia-list", bpe.view(), Locale.ENGLISH);
        assertThat(printed.lines().filter(line -> line.startsWith("BPE-A11 "))).singleElement(InstanceOfAssertFactories.STRING)
                .contains("Evaluation or scoring", "Matching or combining datasets", "Required, none on file");
    }

    @Test
    @DisplayName("AC-BPE-11 Facebook and LinkedIn are source and recipient")
    void namesSocialNetworksOnBothSides() {
        var login = bpe.activity("a19");
        assertThat(login.facts().sources()).extracting(source -> bpe.view().party(source.party()).name()).containsExactly("Facebook", "LinkedIn");
        assertThat(login.facts().recipients()).extracting(recipient -> bpe.view().party(recipient.party()).name()).contains("Facebook", "LinkedIn");
        assertThat(login.facts().subjects()).extracting(subject -> bpe.label(subject.term())).contains("Contacts on a social network");
    }

    @Test
    @DisplayName("AC-BPE-12 ad exchanges receive device and cookie identifiers")
    void namesAdExchanges() {
        assertThat(bpe.activity("a21").facts().recipients()).anySatisfy(recipient -> {
            assertThat(bpe.label(recipient.term())).startsWith("Ad exchanges");
            assertThat(recipient.kind()).isEqualTo(RecipientKind.UNDETERMINED);
            assertThat(recipient.data()).containsExactly("cookieids");
        });
        assertThat(bpe.activity("a21").facts().data()).singleElement()
                .matches(item -> item.examples().equals("Device identifiers, cookie identifiers"));
    }

    @Test
    @DisplayName("AC-BPE-13 purchased lists come from marketing agencies")
    void namesTheSourceOfLists() {
        assertThat(bpe.activity("a20").facts().sources()).singleElement().satisfies(source ->
                assertThat(bpe.view().catalogueEntry(source.term().entry()).description()).contains("marketing agencies"));
        assertThat(bpe.traits("a20")).contains(Trait.PURCHASED_LISTS);
    }

    @Test
    @DisplayName("AC-BPE-14 the winners’ list goes to the public")
    void publishesWinners() {
        assertThat(bpe.activity("a08").facts().recipients()).anyMatch(recipient ->
                recipient.kind() == RecipientKind.PUBLIC && recipient.condition().contains("winners’ list"));
    }

    @Test
    @DisplayName("AC-BPE-15 buyers and successors receive data only in a transaction")
    void namesConditionalRecipients() {
        assertThat(bpe.activity("a14").facts().recipients()).anyMatch(recipient ->
                bpe.label(recipient.term()).equals("Potential buyers and successors in title") && recipient.condition().contains("merger"));
        assertThat(bpe.activity("a14").particulars().condition()).isNotBlank();
    }
}
