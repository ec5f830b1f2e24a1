package org.article30.acceptance;

import static org.article30.acceptance.Sample.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.article30.activity.Activity;
import org.article30.activity.RightKind;
import org.article30.activity.RightStatus;
import org.article30.fact.SpecialCategory;
import org.article30.store.Id;
import org.article30.transfer.AssessmentState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the reports print of BPE. */
class BpeReportsTest {

    @Test
    @DisplayName("AC-BPE-29 five unnamed categories of processors without a contract on file, no carriers, accountants, lawyers or auditors")
    void printsTheProcessors() {
        var report = PrintedReport.of("processors", Sample.of("bpe").view());
        assertThat(report.lines().filter(line -> line.startsWith("Processor: "))).hasSize(5).allMatch(line -> line.contains("a category only"));
        assertThat(report.lines().filter(line -> line.startsWith("Contract: "))).hasSize(5).allMatch(line -> line.equals("Contract: Claimed, not on file"));
        assertThat(report.lines().filter(line -> line.startsWith("Processor: ") && line.matches("(?i).*(carrier|account|lawyer|audit).*"))).isEmpty();
    }

    private final Sample bpe = Sample.of("bpe");

    @Test
    @DisplayName("AC-BPE-01 the parties with the particulars stated")
    void printsTheTwoCompanies() {
        assertThat(print("parties")).contains("Best Power Equipments (India) Private Limited", "Date founded: 2000", "Noida, India",
                "BPE Industries SAS", "35 rue Joseph Monier, 92500 Rueil-Malmaison, France");
    }

    @Test
    @DisplayName("AC-BPE-02 the countries of the unnamed members")
    void printsTheCountriesOfTheMembers() {
        assertThat(print("parties").lines()).filteredOn(line -> line.startsWith("not stated in source | ")).map(line -> line.split(" \\| ")[1])
                .zipSatisfy(List.of("Singapore", "Philippines", "United Arab Emirates", "Türkiye", "Malaysia", "other countries"),
                        (cell, country) -> assertThat(cell).startsWith(country));
    }

    @Test
    @DisplayName("AC-BPE-03 the qualifier of the French controller, for each activity")
    void printsTheQualifierOfTheController() {
        assertThat(print("controller-register").lines()).filteredOn(line -> line.contains("in many instances")).hasSize(25)
                .allMatch(line -> line.startsWith("BPE Industries SAS") && line.contains("global data processing activities"));
    }

    @Test
    @DisplayName("AC-BPE-08 a catch-all is printed as one that cannot be approved")
    void printsTheCatchAll() {
        assertThat(print("controller-register").lines()).anyMatch(line ->
                line.contains("Any other purpose otherwise conveyed") && line.contains("cannot be approved"));
    }

    @Test
    @DisplayName("AC-BPE-09 the basis of direct marketing as not determined, and its channels")
    void printsTheBasisOfMarketing() {
        assertThat(print("legal-basis").lines()).anyMatch(line -> line.contains("BPE-A09") && line.contains("opt-in/opt-out, not determined"));
        assertThat(printActivity("a09")).contains("| mail |", "| fax |", "| phone |", "| text messages |", "| e-mail |", "| electronic communications |");
    }

    @Test
    @DisplayName("AC-BPE-11 both networks as source and as recipient")
    void printsTheNetworks() {
        assertThat(print("sources").lines()).filteredOn(line -> line.contains("BPE-A19")).anyMatch(line -> line.contains("Facebook")).anyMatch(line -> line.contains("LinkedIn"));
        assertThat(print("recipients").lines()).filteredOn(line -> line.contains("BPE-A19")).anyMatch(line -> line.contains("Facebook")).anyMatch(line -> line.contains("LinkedIn"));
    }

    @Test
    @DisplayName("AC-BPE-16 22 activities without a basis")
    void printsWhereNoBasisIsStated() {
        var rows = print("legal-basis").lines().toList();
        assertThat(bpe.activities()).filteredOn(activity -> rows.stream()
                .filter(line -> line.startsWith(activity.particulars().reference() + " "))
                .allMatch(line -> line.split(" \\| ")[2].equals("not stated in source"))).hasSize(22);
        assertThat(rows).anyMatch(line ->
                line.startsWith("BPE-A16") && line.contains("6(1)(c)") && line.contains("Law: not stated in source"));
    }

    @Test
    @DisplayName("AC-BPE-17 no period and the criterion, for 25 activities")
    void printsTheCriterionForEachActivity() {
        assertThat(print("retention").lines()).filteredOn(line -> line.startsWith("BPE-A") && line.contains("no period stated")
                && line.contains("only as long as necessary") && line.contains(":109")).singleElement().satisfies(row ->
                assertThat(Pattern.compile("BPE-A\\d\\d ").matcher(row).results().map(MatchResult::group)).doesNotHaveDuplicates().hasSize(25));
    }

    @Test
    @DisplayName("AC-BPE-18 the transfers on the binding corporate rules, to the month")
    void printsTheGroupTransfers() {
        assertThat(printActivity("a01").lines()).filteredOn(line -> line.contains("Binding Corporate Rules, controller, November 2012")).hasSize(7);
    }

    @Test
    @DisplayName("AC-BPE-19 transfers outside the group without safeguards")
    void printsMissingSafeguards() {
        assertThat(printActivity("a06").lines()).anyMatch(line -> line.startsWith("Service providers") && line.contains("Safeguards: not stated in source"));
        assertThat(printActivity("a19").lines()).anyMatch(line -> line.startsWith("Social networks") && line.contains("Safeguards: not stated in source"));
    }

    @Test
    @DisplayName("AC-BPE-20 no adequacy decision for the six countries")
    void printsThatNoDecisionCoversTheCountries() {
        var lines = printActivity("a01").lines().toList();
        assertThat(List.of("India", "Singapore", "Philippines", "United Arab Emirates", "Türkiye", "Malaysia")).allSatisfy(country ->
                assertThat(lines).anyMatch(line -> line.contains("| " + country + " No adequacy decision on the law date")
                        && line.contains("Transfer impact assessment: " + said(AssessmentState.MISSING))));
    }

    @Test
    @DisplayName("AC-BPE-22 contacts that are no addresses, as the source has them")
    void printsContactsVerbatim() {
        assertThat(print("parties")).contains("general: Bpee.com", "rights requests: bpee.com", "no e-mail address", "section 10");
    }

    @Test
    @DisplayName("AC-BPE-23 the documents referred to, with no copy on file")
    void printsTheDocuments() {
        assertThat(print("documents")).contains("Cookie Notice", "Global Data Privacy Policy", "Binding Corporate Rules", "Career Portal",
                "Country-specific sections", "Privacy notices of single platforms", "Terms and conditions of online orders");
        assertThat(print("documents").lines().filter(line -> line.startsWith("Copy on file: No"))).hasSize(8);
    }

    @Test
    @DisplayName("AC-BPE-24 the version before and what changed")
    void printsTheVersionBefore() {
        assertThat(print("documents")).contains("Date: not stated in source", "25 May 2018", "Examples of cookies");
    }

    @Test
    @DisplayName("AC-BPE-26 the listed data categories and possible sensitive information")
    void printsTheDataCategories() {
        assertThat(print("data-categories")).contains("Identity and contact information", "Professional information", "Platform-specific information",
                "Preferences", "Interactions", "Financial information", "Online traffic data", "Content provided");
        assertThat(print("data-categories").lines()).anyMatch(line -> line.startsWith("Sensitive personal information") && line.contains(said(SpecialCategory.POSSIBLE)));
    }

    @Test
    @DisplayName("AC-BPE-27 eleven measures and their standard")
    void printsTheMeasures() {
        assertThat(print("measures").lines()).filteredOn(line -> line.matches("M\\d+ \\|.*")).hasSize(11);
        assertThat(print("measures")).contains("commercially reasonable");
    }

    @Test
    @DisplayName("AC-BPE-28 stated rights and missing ones")
    void printsTheRights() {
        var rights = print("rights").lines().toList();
        assertThat(List.of(RightKind.ACCESS, RightKind.RECTIFICATION, RightKind.ERASURE, RightKind.OBJECTION_MARKETING)).allSatisfy(right ->
                assertThat(rights).anyMatch(line -> line.startsWith(said(right) + " | " + said(RightStatus.STATED))));
        assertThat(List.of(RightKind.RESTRICTION, RightKind.PORTABILITY, RightKind.OBJECTION, RightKind.WITHDRAWAL, RightKind.COMPLAINT)).allSatisfy(right ->
                assertThat(rights).anyMatch(line -> line.startsWith(said(right) + " | not stated in source")));
    }

    @Test
    @DisplayName("AC-BPE-33 each activity carries the mark of the unverified company")
    void printsTheUnverifiedMark() {
        var unverified = bpe.party("sas").unverified();
        assertThat(bpe.stored()).allSatisfy(stored -> assertThat(printActivity(stored.id())).contains("! " + unverified));
        assertThat(print("controller-register").lines()).filteredOn(line -> line.equals("! " + unverified)).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    @DisplayName("AC-BPE-34 no activity complete, with the open questions")
    void printsWhatIsMissing() {
        assertThat(print("completeness")).contains("0 of 25");
        assertThat(print("completeness").lines()).filteredOn(line -> line.contains("Which legal entity is the controller?")).hasSize(25);
    }

    private String print(String report) {
        return PrintedReport.of(report, bpe.view());
    }

    private String printActivity(String id) {
        return printActivity(bpe.<Activity>id(id));
    }

    private String printActivity(Id<?> id) {
        return PrintedReport.of("activity", bpe.view(), id);
    }
}
