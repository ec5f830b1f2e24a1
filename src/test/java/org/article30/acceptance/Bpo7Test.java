package org.article30.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.article30.activity.Activity;
import org.article30.activity.BasisStatus;
import org.article30.activity.Capacity;
import org.article30.activity.LegalBasis;
import org.article30.activity.Trait;
import org.article30.catalogue.CatalogueEntry;
import org.article30.evidence.EvidenceDocument;
import org.article30.evidence.Statement;
import org.article30.fact.Answer;
import org.article30.fact.Citation;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.fact.SpecialCategory;
import org.article30.party.Decision;
import org.article30.party.PartyKind;
import org.article30.party.RoleHolder;
import org.article30.processor.ContractState;
import org.article30.processor.Engagement;
import org.article30.processor.Standing;
import org.article30.store.Id;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the register must show of BPO7, an outsourcing company in Jakarta: who it is, what it does with which data, who receives them. */
class Bpo7Test {

    private final Sample sample = Sample.of("bpo7");

    @Test
    @DisplayName("BPO-01 The company stands with full and short name, Jakarta, Indonesia; its street and numbers are not stated (lines 3, 4, 6)")
    void BPO_01_company() {
        var company = sample.party("bpo7");
        assertThat(company.name()).isEqualTo("PT. BPOSeven Inovasi Indonesia");
        assertThat(company.otherNames()).extracting(name -> name.name()).containsExactly("BPO7");
        assertThat(company.numbers()).isEmpty();
        assertThat(company.seats()).singleElement().satisfies(seat -> {
            assertThat(List.of(seat.street(), seat.postcode(), seat.town(), seat.country())).containsExactly("", "", "Jakarta", "ID");
            assertThat(lines(seat.provenance())).containsExactly("3-4");
        });
        assertThat(printed("parties")).contains("PT. BPOSeven Inovasi Indonesia", "Jakarta", "Indonesia", "support@bposeven.com");
    }

    @Test
    @DisplayName("BPO-02 Benemica, which gives the commitments, is kept apart from the company as an unverified brand of it (lines 11, 102)")
    void BPO_02_brand() {
        var brand = sample.party("benemica");
        assertThat(brand.kind()).isEqualTo(PartyKind.ESTABLISHMENT_OR_BRAND);
        assertThat(brand.parent()).isEqualTo(Id.of("bpo7.bpo7"));
        assertThat(brand.unverified()).isNotBlank();
        assertThat(sample.statements()).extracting(Statement::contradicts).contains("Line 11 names BPO7, lines 102 to 115 name Benemica.");
    }

    @Test
    @DisplayName("BPO-03 A data protection officer is named as addressee, a Legal Support Officer answers; whether both are one is open (lines 11, 14, 15)")
    void BPO_03_officer() {
        var officer = sample.party("bpo7").officer();
        assertThat(officer.decision()).isEqualTo(Decision.APPOINTED);
        assertThat(officer.name()).isEmpty();
        assertThat(officer.reason()).contains("Legal Support Officer", "is open");
        assertThat(officer.contacts()).extracting(contact -> contact.value()).containsExactly("support@bposeven.com");
        assertThat(sample.party("bpo7").roleHolders()).extracting(RoleHolder::role).contains("Legal Support Officer");
    }

    @Test
    @DisplayName("BPO-04 Twenty activities as controller, two as processor, two of open capacity; both registers print apart (lines 36 to 176)")
    void BPO_04_capacities() {
        var count = sample.activities().stream().collect(Collectors.groupingBy(Activity::capacity, Collectors.counting()));
        assertThat(count).containsOnly(Map.entry(Capacity.CONTROLLER, 20L), Map.entry(Capacity.PROCESSOR, 2L), Map.entry(Capacity.UNCLEAR, 2L));
        assertThat(printed("controller-register")).contains("Video surveillance of the office").doesNotContain("Payroll for clients");
        assertThat(printed("processor-register")).contains("Payroll for clients").doesNotContain("Video surveillance of the office");
    }

    @Test
    @DisplayName("BPO-05 Legitimate interests are tied to six activities, with an assessment claimed and none on file (lines 64 to 74, 142 to 148)")
    void BPO_05_legitimateInterests() {
        var tied = sample.activities().stream().filter(activity -> sample.bases(activity).stream()
                .anyMatch(basis -> basis.basis().code().equals("6-1-f") && basis.status() == BasisStatus.STATED));
        assertThat(tied.map(activity -> activity.particulars().name())).containsExactlyInAnyOrder(
                "Supply of products and services", "Customer service and complaints", "Direct mail",
                "Video surveillance of the office", "Analysis of user behaviour on the websites", "User accounts and shopping carts");
        assertThat(sample.activities().stream().flatMap(activity -> sample.bases(activity).stream()).map(LegalBasis::assessmentDocument)).allMatch(Id::isNone);
    }

    @Test
    @DisplayName("BPO-11 Payroll data come from the client and are called special; bank and salary data are that only under another law (lines 49, 102)")
    void BPO_11_payroll() {
        var payroll = sample.activity("p01");
        assertThat(payroll.clients()).extracting(client -> client.party()).containsExactly(Id.of("bpo7.clients"));
        assertThat(payroll.facts().sources()).extracting(source -> source.party()).containsExactly(Id.of("bpo7.clients"));
        assertThat(payroll.facts().data()).singleElement().satisfies(item -> {
            assertThat(item.special()).isEqualTo(SpecialCategory.OTHER_LAW);
            assertThat(item.specialNote()).contains("Indonesian law", "not under Article 9");
        });
        assertThat(printed("data-categories")).contains("Employee data for payroll");
    }

    @Test
    @DisplayName("BPO-14 Data must be provided, or no contract can be concluded (line 95)")
    void BPO_14_provision() {
        var provision = sample.activity("a01").accountability().provision();
        assertThat(provision.required()).isEqualTo(Answer.YES);
        assertThat(provision.consequences()).contains("cannot conclude contracts");
        assertThat(lines(provision.provenance())).containsExactly("95");
    }

    @Test
    @DisplayName("BPO-15 The websites collect nine kinds of log and device data automatically (lines 125 to 133)")
    void BPO_15_logData() {
        var automatic = sample.activity("a13").facts().data().stream().filter(item -> item.sources().contains("auto"));
        assertThat(automatic.map(item -> lines(item.provenance()).getLast()))
                .containsExactlyElementsOf(IntStream.rangeClosed(125, 133).mapToObj(Integer::toString).toList());
        assertThat(printed("data-categories")).contains("Referrer address", "Search term that led from a search engine to the website");
    }

    @Test
    @DisplayName("BPO-16 Facebook, LinkedIn and Twitter get the IP address, and only after a click (lines 164, 166)")
    void BPO_16_socialNetworks() {
        var recipients = sample.activity("a20").facts().recipients();
        assertThat(recipients).extracting(recipient -> sample.view().party(recipient.party()).name()).containsExactly("Facebook", "LinkedIn", "Twitter");
        assertThat(recipients).allSatisfy(recipient -> {
            assertThat(recipient.condition()).contains("clicks");
            assertThat(recipient.data()).containsExactly("log.ip");
        });
    }

    @Test
    @DisplayName("BPO-17 Eight kinds of provider, none named, none with a contract; banks and carriers are questionable as processors (lines 86, 88)")
    void BPO_17_providers() {
        var providers = sample.all(Engagement.KIND).stream().filter(one -> one.contract() == ContractState.NOT_STATED).toList();
        assertThat(providers).hasSize(8).allMatch(one -> sample.view().party(one.processor()).kind() == PartyKind.CATEGORY);
        assertThat(providers.stream().filter(one -> one.standing() == Standing.QUESTIONABLE).map(Engagement::name))
                .containsExactlyInAnyOrder("Payment providers and banks", "Logistics and delivery firms");
        assertThat(printed("recipients")).contains("Providers that host IT infrastructure", "Tax office", "MoMP", "BPJS");
    }

    @Test
    @DisplayName("BPO-08 Every letter (a) to (h) of Article 28(3) is answered by a commitment, with coverage and gaps in print (lines 104 to 115)")
    void BPO_08_commitmentsInPrint() {
        var report = printed("processors");
        var own = report.substring(report.indexOf("## BPO7 (Benemica) for its clients"));
        var clauses = own.substring(own.indexOf("### How the contract answers"), own.indexOf("### Commitments")).lines().toList();
        "abcdefgh".chars().forEach(letter -> assertThat(clauses).filteredOn(row -> row.startsWith("Art. 28(3)(" + (char) letter + ")"))
                .singleElement().asString().matches(".* \\| (Covered|Partly covered) \\| .*Commitments? \\d.* \\| .+"));
        assertThat(clauses).anyMatch(row -> row.startsWith("Art. 28(3)(d)") && row.contains("Partly covered") && row.contains("Authorisation of sub-processors and notice of changes are not mentioned"));
        assertThat(clauses).anyMatch(row -> row.startsWith("Art. 28(3)(h)") && row.contains("Partly covered") && row.contains("Commitments 10, 11") && row.contains("inspections are not named"));
        var commitments = own.substring(own.indexOf("### Commitments")).lines().skip(1).takeWhile(row -> !row.startsWith("#")).filter(row -> !row.isBlank()).toList();
        assertThat(commitments).hasSize(12).allMatch(row -> row.matches("\\d+ \\| .* \\| .*Art\\. 28\\(.* \\| (Covered|Partly covered) \\| .* \\| .*:\\d+.*"));
    }

    @Test
    @DisplayName("BPO-21 The policy is of August 2019, without day; five further documents are mentioned, none on file (lines 172, 194)")
    void BPO_21_documents() {
        var documents = sample.all(EvidenceDocument.KIND);
        assertThat(documents.stream().filter(document -> document.onFile() == Answer.YES)).singleElement()
                .satisfies(policy -> assertThat(policy.date()).isEqualTo(PartialDate.of("2019-08")));
        assertThat(documents.stream().filter(document -> document.onFile() == Answer.NO)).hasSize(5);
        assertThat(printed("documents")).contains("August 2019", "Cookie Policy");
    }

    @Test
    @DisplayName("BPO-22 Direct mail and video surveillance carry their marks, and the sale of the business is an activity with a condition (lines 72, 74, 92)")
    void BPO_22_marks() {
        assertThat(sample.activity("a07").facts().traits()).extracting(mark -> mark.trait()).contains(Trait.DIRECT_MARKETING);
        assertThat(sample.activity("a08").facts().traits()).extracting(mark -> mark.trait()).contains(Trait.VIDEO_SURVEILLANCE);
        assertThat(sample.activity("a11").facts().traits()).extracting(mark -> mark.trait()).contains(Trait.CORPORATE_TRANSACTION);
        assertThat(sample.activity("a11").particulars().condition()).isNotBlank();
    }

    @Test
    @DisplayName("BPO-24 The policy’s own kinds of data, people, sources and recipients are kept once each, with their lines, and no two alike (lines 41 to 55)")
    void BPO_24_ownEntries() {
        assertThat(sample.all(CatalogueEntry.KIND)).allMatch(entry -> !entry.provenance().citations().isEmpty());
        assertThat(sample.all(CatalogueEntry.KIND)).extracting(entry -> entry.list() + entry.label()).doesNotHaveDuplicates();
    }

    private String printed(String report) {
        return PrintedReport.of(report, sample.view(), Locale.ENGLISH);
    }

    private static List<String> lines(Provenance provenance) {
        return provenance.citations().stream().map(Citation::place).toList();
    }
}
