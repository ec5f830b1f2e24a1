package org.article30.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.article30.activity.Capacity;
import org.article30.exchange.Samples;
import org.article30.fact.PartialDate;
import org.article30.findings.Found;
import org.article30.party.DataProtectionOfficer;
import org.article30.party.Decision;
import org.article30.party.Party;
import org.article30.register.RegisterView;
import org.article30.register.Waiver;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the rules find of the organisations in the three policies, of their roles, processors and transfers. */
class OrganisationFindingsTest {

    private static final Hits BPE = Hits.of("bpe");
    private static final Hits BM = Hits.of("bm-connect");
    private static final Hits UBP = Hits.of("ubpartner");

    @Test
    @DisplayName("AC-BM-03 the clients of each processor activity are a class without a list")
    void findsTheMissingClients() {
        assertThat(BM.sample().in(Capacity.PROCESSOR)).hasSize(4).allSatisfy(activity ->
                assertThat(activity.value().clients()).extracting(client -> BM.sample().view().party(client.party()).name()).containsExactly(BM.sample().party("customers").name()));
        assertThat(BM.records("R-PRC-06")).containsExactly("BM-B01", "BM-B02", "BM-B03", "BM-B04");
    }

    @Test
    @DisplayName("AC-BM-04 the role that “may” be a processor’s is a condition, and a finding")
    void findsTheRoleWithMay() {
        assertThat(BM.fields("R-ORG-10", "BM-B01")).contains("clients.0.condition");
    }

    @Test
    @DisplayName("AC-BM-17 representatives for the Union, the United Kingdom and Switzerland are undecided")
    void findsUndecidedRepresentatives() {
        assertThat(BM.sample().party("brand").representatives()).extracting(row -> row.regime()).containsExactly("EU", "UK", "CH");
        assertThat(BM.fields("R-ORG-06", "BM Connect")).containsExactly("representatives.0.decision", "representatives.1.decision", "representatives.2.decision");
    }

    @Test
    @DisplayName("AC-BM-26 an e-mail address blacked out cannot be used")
    void findsUnusableContacts() {
        assertThat(BM.sample().party("brand").contacts().getFirst().value()).isEqualTo("[email protected]");
        assertThat(BM.fields("R-ORG-03", "BM Connect")).containsExactly("contacts.0.value");
    }

    @Test
    @DisplayName("AC-BPE-03 the group is a controller of all twenty-five activities and of none in particular")
    void findsControllersThatVary() {
        assertThat(BPE.records("R-ORG-02")).hasSize(25);
        assertThat(BPE.sample().activities()).allMatch(activity -> activity.controllers().getFirst().qualifier().equals("in many instances"));
    }

    @Test
    @DisplayName("AC-BPE-04 the seats contradict each other, with their three lines")
    void findsContradictorySeats() {
        var places = BPE.found().stream().filter(found -> found.rule().id().equals("R-ORG-07")).map(Found::source)
                .flatMap(source -> source.citations().stream()).map(citation -> citation.place()).collect(Collectors.toSet());
        assertThat(places).contains("1", "14", "22");
    }

    @Test
    @DisplayName("AC-BPE-22 a bare domain and a missing address are no e-mail addresses")
    void findsBareDomains() {
        assertThat(BPE.sample().party("india").contacts()).extracting(contact -> contact.value()).containsExactly("Bpee.com", "bpee.com", "");
        assertThat(BPE.fields("R-ORG-03", BPE.sample().party("india").name())).containsExactly("contacts.0.value", "contacts.1.value", "contacts.2.value");
    }

    @Test
    @DisplayName("AC-BPE-29 five categories of processors without a contract; carriers, accountants, lawyers and auditors are none")
    void findsProcessorsWithoutContract() {
        assertThat(BPE.sample().engagements()).hasSize(5);
        assertThat(BPE.records("R-PRC-02")).hasSize(5);
        assertThat(BPE.fields("R-ORG-10", "BPE-A01")).containsExactly("facts.recipients.1.kind", "facts.recipients.2.kind");
    }

    @Test
    @DisplayName("AC-BPE-30 no officer and no decision; a reasoned “not required” settles it")
    void acceptsAReasonedDecision() {
        assertThat(BPE.fields("R-ORG-04", BPE.sample().party("india").name())).containsExactly("officer.decision");
        var none = new DataProtectionOfficer(Decision.NOT_REQUIRED, Id.none(), "", List.of(), "No monitoring on a large scale", PartialDate.BLANK, DataProtectionOfficer.BLANK.provenance());
        var decided = new Hits(BPE.sample(), Hits.check(BPE.sample().changed(Party.KIND, party -> Sample.with(party, "officer", none)).view()));
        assertThat(decided.rules()).doesNotContain("R-ORG-04");
    }

    @Test
    @DisplayName("AC-UBP-03 the ICO number fails its form, the company number passes")
    void findsTheOddNumber() {
        assertThat(UBP.fields("R-ORG-08", UBP.sample().party("sopro").name())).containsExactly("numbers.1.number");
    }

    @Test
    @DisplayName("AC-UBP-04 a processor has an officer, the controller has none")
    void findsTheMissingOfficer() {
        assertThat(UBP.sample().party("sopro").officer().contacts()).isNotEmpty();
        assertThat(UBP.records("R-ORG-04")).containsExactly("UBPartner");
    }

    @Test
    @DisplayName("AC-UBP-14 storage in the Union only contradicts transfers")
    void findsContradictoryTransfers() {
        assertThat(UBP.sample().facts("a01").systems()).anyMatch(system -> system.location().equals("inside the European Union"));
        assertThat(UBP.rules()).contains("R-TRF-10");
    }

    @Test
    @DisplayName("AC-UBP-15 offices worldwide and affiliates without countries")
    void findsUnnamedCountries() {
        assertThat(List.of("offices", "affiliates")).allMatch(id -> UBP.sample().party(id).seats().isEmpty());
        assertThat(UBP.records("R-TRF-06")).contains("T01", "T02");
    }

    @Test
    @DisplayName("AC-UBP-24 banks and agencies are no processors until confirmed")
    void findsQuestionableProcessors() {
        assertThat(UBP.fields("R-ORG-10", UBP.sample().engagements().stream().map(engagement -> engagement.name()).filter(name -> name.startsWith("Banks")).findFirst().orElseThrow()))
                .containsExactly("standing");
        assertThat(UBP.records("R-PRC-02")).hasSize(5).doesNotContain("Banks", "Identity");
    }

    @Test
    @DisplayName("AC-UBP-26 support and the cloud service may be processing for customers, who are not recorded")
    void findsThePossibleProcessor() {
        assertThat(UBP.records("R-PRC-06")).containsExactly("UBP-A13", "UBP-A14");
        assertThat(UBP.sample().activity("a13").capacity()).isEqualTo(Capacity.UNCLEAR);
    }

    @Test
    @DisplayName("AC-ALL-04 a finding closed with a reason stays and prints as accepted")
    void keepsAcceptedFindings() {
        var content = Samples.load("ubpartner");
        var company = UBP.sample().view().named("UBPartner").orElseThrow();
        var waiver = new Waiver("R-ORG-04", company, "", "Decided at the next board meeting", PartialDate.of("2026-11-20"), "Privacy office", PartialDate.of("2026-12-31"));
        content.add(Waiver.KIND, new Stored<>(Id.of("ubpartner.waiver"), 0, waiver));
        var view = RegisterView.of(content);
        assertThat(Hits.check(view)).filteredOn(found -> found.rule().id().equals("R-ORG-04")).hasSize(1).allMatch(Found::isWaived);
        assertThat(PrintedReport.of("findings", view)).contains("Accepted (1)", "Decided at the next board meeting");
    }
}
