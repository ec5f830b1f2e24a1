package org.article30.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.article30.activity.Activity;
import org.article30.activity.Capacity;
import org.article30.exchange.Samples;
import org.article30.fact.Citation;
import org.article30.fact.PartialDate;
import org.article30.findings.Check;
import org.article30.findings.Found;
import org.article30.findings.Given;
import org.article30.law.Law;
import org.article30.party.Decision;
import org.article30.party.Party;
import org.article30.processor.Engagement;
import org.article30.processor.Standing;
import org.article30.register.RegisterView;
import org.article30.register.Waiver;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the rules find in the published policies: organisations, processors, transfers, and what contradicts itself. */
class OrganisationFindingsTest {

    private static final Sample BPE = Sample.of("bpe");
    private static final Sample BM = Sample.of("bm-connect");
    private static final Sample UBP = Sample.of("ubpartner");

    @Test
    @DisplayName("AC-ALL-04 a finding that is accepted with a reason prints as accepted and does not vanish")
    void printsWhatIsAccepted() {
        var content = Samples.load("ubpartner");
        content.add(Waiver.KIND, new Stored<>(Id.of("w"), 1, new Waiver("R-ORG-04", UBP.id("company"), "", "", "Being decided by the board", PartialDate.of("2026-11-01"), "DPO", PartialDate.of("2027-01-31"))));
        var view = RegisterView.of(content);
        assertThat(found(view, "R-ORG-04")).hasSize(1).allMatch(Found::isWaived);
        assertThat(PrintedReport.of("findings", view)).contains("# Accepted (1)", "Being decided by the board", "31 January 2027", "Internal. Not for authorities or clients.");
        assertThat(PrintedReport.of("controller-register", view)).doesNotContain("Being decided by the board", "R-ORG-04");
    }

    @Test
    @DisplayName("AC-BM-03 each processor activity names a class of customers and R-PRC-06 fires on it")
    void missesTheClients() {
        assertThat(found(BM, "R-PRC-06")).extracting(Found::record).containsExactlyInAnyOrder(BM.id("b01"), BM.id("b02"), BM.id("b03"), BM.id("b04"));
        assertThat(BM.activity("b01").clients()).extracting(client -> client.party()).containsExactly(BM.id("customers"));
    }

    @Test
    @DisplayName("AC-BM-04 the rule on who is processor is kept as a condition and the role stated with “may” is found")
    void findsTheRoleThatMayBe() {
        assertThat(BM.activity("b01").clients().getFirst().condition()).isNotBlank();
        assertThat(found(BM, "R-ORG-10")).filteredOn(found -> found.record().equals(BM.id("b01"))).extracting(found -> found.spot().key()).contains("rule.R-ORG-10.may");
    }

    @Test
    @DisplayName("AC-BM-17 R-ORG-06 fires for the EU, the United Kingdom and Switzerland")
    void missesRepresentatives() {
        assertThat(found(BM, "R-ORG-06")).filteredOn(found -> found.record().equals(BM.id("brand"))).extracting(found -> found.spot().arguments().getFirst())
                .containsExactly("EU", "UK", "CH");
    }

    @Test
    @DisplayName("AC-BM-26 the blacked-out address is refused, twice")
    void refusesHiddenAddresses() {
        assertThat(found(BM, "R-ORG-03")).extracting(found -> found.spot().key()).containsExactly("law.email.redacted", "law.email.redacted");
    }

    @Test
    @DisplayName("AC-BM-28 “not intended for profiling” stands against personalisation, advertising and credit scoring")
    void pairsTheDenialOfProfiling() {
        assertThat(PrintedReport.of("contradictions", BM.view())).containsPattern("not intended for profiling.*:35.*Personalisation, recommendations, targeted advertising and credit scores \\(lines 30, 31 and 69\\)");
    }

    @Test
    @DisplayName("AC-BPE-03 R-ORG-02 fires on all 25 activities")
    void findsTheClassOfControllers() {
        assertThat(found(BPE, "R-ORG-02")).extracting(Found::record).doesNotHaveDuplicates().hasSize(25);
        assertThat(BPE.activity("a01").controllers().getFirst().qualifier()).isEqualTo("in many instances");
    }

    @Test
    @DisplayName("AC-BPE-04 the head offices in India, in France and “in the European Union” contradict each other, with their three lines")
    void findsTheHeadOffices() {
        var found = found(BPE, "R-ORG-07");
        assertThat(found).flatExtracting(one -> one.source().citations()).extracting(Citation::place).contains("1", "14", "22");
        assertThat(PrintedReport.of("findings", BPE.view())).contains("India here; the head office of “BPE Industries SAS” is in: France.");
    }

    @Test
    @DisplayName("AC-BPE-12 the ad exchange is found by R-COO-04 and R-ORG-09")
    void findsTheAdExchange() {
        assertThat(found(BPE, "R-COO-04")).extracting(Found::record).contains(BPE.id("a21"));
        assertThat(found(BPE, "R-ORG-09")).filteredOn(found -> found.record().equals(BPE.id("a21"))).extracting(found -> found.spot().key()).containsExactly("rule.R-ORG-09.platform");
    }

    @Test
    @DisplayName("AC-BPE-22 two bare domains are no addresses, and the one of section 10 is missing")
    void refusesBareDomains() {
        assertThat(found(BPE, "R-ORG-03")).extracting(found -> found.spot().key()).containsExactly("law.email.no-at", "law.email.no-at", "rule.R-ORG-03.missing");
        assertThat(BPE.party("india").contacts()).extracting(contact -> contact.value()).startsWith("Bpee.com", "bpee.com");
        assertThat(found(BPE, "R-ORG-03")).flatExtracting(one -> one.source().citations()).extracting(Citation::place).containsExactly("22", "134", "68");
    }

    @Test
    @DisplayName("AC-BPE-29 five unnamed processors have no contract; carriers, accountants, lawyers and auditors are no processors")
    void countsProcessors() {
        assertThat(found(BPE, "R-PRC-01")).hasSize(5);
        assertThat(found(BPE, "R-PRC-02")).hasSize(5);
        var doubtful = found(BPE, "R-ORG-10").stream().map(found -> recipient(BPE, found)).toList();
        assertThat(doubtful).contains("Carriers", "Outside accounting firms", "Lawyers", "Auditors");
    }

    private static String recipient(Sample sample, Found found) {
        var activity = sample.stored().filter(stored -> stored.id().equals(found.record())).findFirst().orElseThrow().value();
        var index = found.spot().field().replaceAll("\\D", "");
        return index.isEmpty() ? "" : sample.label(activity.facts().recipients().get(Integer.parseInt(index)).term());
    }

    @Test
    @DisplayName("AC-BPE-30 no officer is appointed, and a reasoned “not required” closes the finding")
    void asksForAnOfficer() {
        assertThat(found(BPE, "R-ORG-04")).extracting(Found::record).contains(BPE.id("sas"), BPE.id("india"));
        var decided = BPE.changed(Party.KIND, party -> Sample.with(party, "officer",
                Sample.with(Sample.with(party.officer(), "decision", Decision.NOT_REQUIRED), "reason", "Neither large-scale monitoring nor special categories")));
        assertThat(found(decided, "R-ORG-04")).isEmpty();
    }

    @Test
    @DisplayName("AC-BPE-32 the scope of lines 1 and 12 and the sale of lines 97 and 90 stand in pairs")
    void pairsScopeAndSale() {
        assertThat(PrintedReport.of("contradictions", BPE.view()))
                .containsPattern("only as the policy sets out.*:1 .*Line 12 covers offline").containsPattern("offline business activities.*:12.*Line 1 speaks")
                .containsPattern("not sold or rented.*:97.*Line 90");
    }

    @Test
    @DisplayName("AC-UBP-03 the ICO number fails its format, the company number passes, the officer of SoPro is kept")
    void checksTheNumbersOfAProcessor() {
        assertThat(found(UBP, "R-ORG-08")).extracting(found -> found.spot().field()).containsExactly("numbers.1.number");
        assertThat(UBP.party("sopro").numbers()).extracting(number -> number.number()).containsExactly("09648733", "Z123456");
        assertThat(UBP.party("sopro").officer().contacts()).extracting(contact -> contact.value()).containsExactly("dpo@sopro.io");
    }

    @Test
    @DisplayName("AC-UBP-04 the processor has an officer while that of UBPartner is found missing")
    void tellsOfficersApart() {
        assertThat(found(UBP, "R-ORG-04")).extracting(Found::record).containsExactly(UBP.id("company"));
        assertThat(UBP.party("sopro").officer().decision()).isEqualTo(Decision.APPOINTED);
    }

    @Test
    @DisplayName("AC-UBP-14 storage in the Union is kept apart and contradicts the transfers (R-TRF-10)")
    void findsStorageAgainstTransfers() {
        assertThat(found(UBP, "R-TRF-10")).extracting(Found::record).containsExactly(UBP.id("policy"));
        assertThat(found(UBP, "R-TRF-10")).flatExtracting(one -> one.source().citations()).extracting(Citation::place).containsExactly("63");
        assertThat(PrintedReport.of("contradictions", UBP.view())).contains("R-TRF-10");
    }

    @Test
    @DisplayName("AC-UBP-15 offices and affiliates are groups whose countries are not named (R-TRF-06)")
    void missesTheCountriesOfTheGroup() {
        assertThat(found(UBP, "R-TRF-06")).extracting(Found::record).contains(UBP.id("t01"), UBP.id("t02"));
        assertThat(UBP.party("offices").members()).allMatch(member -> member.country().isBlank());
        assertThat(UBP.party("affiliates").members()).allMatch(member -> member.country().isBlank());
    }

    @Test
    @DisplayName("AC-UBP-22 three pairs: storage in the Union, no personal data, only from you")
    void pairsThreeContradictions() {
        assertThat(PrintedReport.of("contradictions", UBP.view()))
                .containsPattern("stored inside the European Union.*:63.*transferred outside").containsPattern("no personal information.*:22.*IP address")
                .containsPattern("other than what that person provides.*:17.*line 61");
    }

    @Test
    @DisplayName("AC-UBP-24 banks and agencies are questionable processors, found by R-ORG-10 and by no rule on processors")
    void doubtsBanksAndAgencies() {
        for (var id : List.of("p03", "p04")) {
            assertThat(UBP.engagement(id).standing()).isEqualTo(Standing.QUESTIONABLE);
            assertThat(check(UBP.view())).filteredOn(found -> found.kind().equals(Engagement.KIND) && found.record().equals(UBP.id(id)))
                    .extracting(found -> found.rule().id()).contains("R-ORG-10").doesNotContain("R-PRC-01", "R-PRC-02", "R-PRC-03");
        }
    }

    @Test
    @DisplayName("AC-UBP-26 XT Cloud and Helpdesk are of unclear capacity, with a class of clients and the question of Article 28")
    void asksOnWhoseBehalf() {
        assertThat(UBP.activity("a13").capacity()).isEqualTo(Capacity.UNCLEAR);
        assertThat(UBP.activity("a14").capacity()).isEqualTo(Capacity.UNCLEAR);
        assertThat(found(UBP, "R-PRC-06")).filteredOn(found -> found.kind().equals(Activity.KIND)).extracting(found -> found.spot().key())
                .containsExactly("rule.R-PRC-06.unclear", "rule.R-PRC-06.unclear");
        assertThat(UBP.activity("a13").clients()).isNotEmpty();
    }

    private static List<Found> check(RegisterView view) {
        return new Check(new Given(view, Law.shipped(), LocalDate.of(2026, 11, 22))).all().toList();
    }

    private static List<Found> found(Sample sample, String rule) {
        return found(sample.view(), rule);
    }

    private static List<Found> found(RegisterView view, String rule) {
        return check(view).stream().filter(found -> found.rule().id().equals(rule)).toList();
    }
}
