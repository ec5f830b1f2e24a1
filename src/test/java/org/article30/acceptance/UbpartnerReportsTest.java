package org.article30.acceptance;

import static org.article30.acceptance.Sample.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.article30.activity.Activity;
import org.article30.activity.AssessmentStatus;
import org.article30.activity.BasisStatus;
import org.article30.activity.Capacity;
import org.article30.activity.RightKind;
import org.article30.activity.RightStatus;
import org.article30.register.CompletenessItem.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the reports print of UBPartner. */
class UbpartnerReportsTest {

    private final Sample ubp = Sample.of("ubpartner");

    @Test
    @DisplayName("AC-UBP-01 the company with its address and e-mail address")
    void printsTheCompany() {
        assertThat(print("parties")).contains("Tour d’Asnières, 4 Avenue Laurent Cély, 92600 Asnières-sur-Seine, Paris, France", "info@ubpartner.com");
    }

    @Test
    @DisplayName("AC-UBP-03 SoPro’s numbers, the malformed one with what is wrong")
    void printsTheNumbersOfSopro() {
        assertThat(print("parties").lines()).filteredOn(line -> line.contains("Z123456")).singleElement()
                .matches(line -> line.contains("09648733") && line.contains("Z and seven digits"));
    }

    @Test
    @DisplayName("AC-UBP-04 the officer of SoPro, and none of UBPartner")
    void printsTheOfficer() {
        assertThat(print("parties")).contains("Data protection officer: dpo@sopro.io");
        assertThat(section("parties", "## UBPartner\n")).contains("Data protection officer: not stated in source");
    }

    @Test
    @DisplayName("AC-UBP-06 claimed assessments, and no copy of them on file")
    void printsClaimedAssessments() {
        assertThat(print("legal-basis").lines()).filteredOn(line -> line.contains("Legitimate-interest assessment: " + said(AssessmentStatus.CLAIMED)))
                .extracting(line -> line.substring(0, 7)).contains("UBP-A04", "UBP-A06", "UBP-A07", "UBP-A10", "UBP-A11", "UBP-A12");
        assertThat(print("documents").lines().filter(line -> line.matches("## \\d+ +Legitimate-interest assessment: .*"))).hasSize(5);
    }

    @Test
    @DisplayName("AC-UBP-07 the two bases of direct marketing as a conflict")
    void printsTheConflict() {
        assertThat(print("legal-basis").lines()).filteredOn(line -> line.startsWith("UBP-A04")).singleElement()
                .matches(line -> line.contains("6(1)(a)") && line.contains("6(1)(f)") && line.contains(said(BasisStatus.CONFLICT)) && line.contains(":38") && line.contains(":45"));
    }

    @Test
    @DisplayName("AC-UBP-08 a variety of legal bases, not mapped, for 15 activities")
    void printsUnmappedBases() {
        var rows = print("legal-basis").lines().filter(line -> line.startsWith("UBP-")).toList();
        assertThat(ubp.activities()).filteredOn(activity -> rows.stream().filter(row -> row.startsWith(activity.particulars().reference()))
                .allMatch(row -> row.contains("variety of legal bases, not mapped"))).hasSize(15);
    }

    @Test
    @DisplayName("AC-UBP-11 every tool as an example only")
    void printsToolsAsExamples() {
        assertThat(PrintedReport.of("activity", ubp.view(), ubp.<Activity>id("a15")).lines()).filteredOn(line -> line.contains("Privacy Shield")).singleElement()
                .matches(line -> line.split("Named as an example only", -1).length == 5);
    }

    @Test
    @DisplayName("AC-UBP-13 country and entity of Google as not stated")
    void printsGoogleAsOpen() {
        assertThat(PrintedReport.of("activity", ubp.view(), ubp.<Activity>id("a15")).lines())
                .anyMatch(line -> line.startsWith("Google ") && line.contains(" | country and entity not stated | "));
    }

    @Test
    @DisplayName("AC-UBP-14 the place of storage")
    void printsTheStorageLocation() {
        assertThat(PrintedReport.of("activity", ubp.view(), ubp.<Activity>id("a01"))).contains("inside the European Union");
    }

    @Test
    @DisplayName("AC-UBP-16 the criterion without a period, and what accounting keeps")
    void printsTheCriterion() {
        var rows = print("retention").lines().filter(line -> line.startsWith("UBP-A") && line.contains("legitimate reason") && line.contains("no period stated")).toList();
        assertThat(rows.stream().flatMap(row -> Pattern.compile("UBP-A\\d\\d ").matcher(row).results()).map(MatchResult::group)).doesNotHaveDuplicates().hasSize(23);
        assertThat(rows).anyMatch(line -> line.startsWith("UBP-A06") && line.contains("accounting"));
    }

    @Test
    @DisplayName("AC-UBP-17 one month to answer")
    void printsTheResponseTime() {
        assertThat(print("rights").lines()).anyMatch(line -> line.startsWith(said(RightKind.ACCESS) + " | " + said(RightStatus.STATED)) && line.contains("| 1 month |"));
    }

    @Test
    @DisplayName("AC-UBP-18 the rights stated, portability missing")
    void printsTheRights() {
        var rights = print("rights").lines().toList();
        assertThat(List.of(RightKind.ACCESS, RightKind.RECTIFICATION, RightKind.ERASURE, RightKind.RESTRICTION, RightKind.WITHDRAWAL))
                .allSatisfy(right -> assertThat(rights).anyMatch(line -> line.startsWith(said(right) + " | " + said(RightStatus.STATED))));
        assertThat(List.of(RightKind.OBJECTION, RightKind.COMPLAINT))
                .allSatisfy(right -> assertThat(rights).anyMatch(line -> line.startsWith(said(right) + " | " + said(RightStatus.NARROWED))));
        assertThat(rights).filteredOn(line -> line.startsWith(said(RightKind.PORTABILITY) + " | ")).isNotEmpty()
                .allMatch(line -> line.contains(" | not stated in source"));
    }

    @Test
    @DisplayName("AC-UBP-18 what one set of provisions leaves to another is not called silent")
    void printsNoRightAsSilentThatAnotherSetGrants() {
        assertThat(print("rights").lines()).filteredOn(line -> line.startsWith(said(RightKind.ACCESS) + " | ")).hasSize(1);
    }

    @Test
    @DisplayName("AC-UBP-31 data are not required, but the service may suffer")
    void printsWhatFollowsWithoutData() {
        assertThat(PrintedReport.of("activity", ubp.view(), ubp.<Activity>id("a13")).lines())
                .anyMatch(line -> line.contains("13(2)(e)") && line.contains("No") && line.contains("suffer"));
    }

    @Test
    @DisplayName("AC-UBP-35 the measures named")
    void printsTheMeasures() {
        assertThat(print("measures")).contains("industry-standard methods", "Need to know", "Data governance programme", "Instructions to providers",
                "Storage inside the European Union");
    }

    @Test
    @DisplayName("AC-UBP-36 no activity complete, and no representative needed")
    void printsWhatIsMissing() {
        assertThat(print("completeness")).contains("0 of 23");
        assertThat(print("completeness").lines()).filteredOn(line -> line.contains("epresentative")).hasSize(23)
                .allMatch(line -> line.contains("| " + said(State.NOT_APPLICABLE) + " |"));
    }

    @Test
    @DisplayName("AC-UBP-02 seven processors, two of them named")
    void printsTheProcessors() {
        var entries = print("processors").lines().filter(line -> line.startsWith("Processor: ")).toList();
        assertThat(entries).hasSize(7);
        assertThat(entries).filteredOn(line -> !line.contains("a category only")).satisfiesExactlyInAnyOrder(
                line -> assertThat(line).contains("Google"), line -> assertThat(line).contains("Prospect Global Ltd"));
    }

    @Test
    @DisplayName("AC-UBP-24 banks and agencies stand apart and are not counted as processors")
    void printsWhoIsNotCounted() {
        var report = print("processors");
        assertThat(report).contains("7 engagements are recorded. 5 count as a processor under Article 28; 2 wait");
        var unsettled = report.substring(report.indexOf("# Not counted until the role is settled"));
        assertThat(unsettled.lines().filter(line -> line.startsWith("## "))).containsExactlyInAnyOrder(
                "## Banks and payment providers", "## Identity checking and credit reference agencies");
    }

    @Test
    @DisplayName("AC-UBP-26 XT Cloud and the Helpdesk as stubs in the record of a processor")
    void printsStubsOfWhatMayBeDoneAsProcessor() {
        var report = print("processor-register");
        var undecided = report.substring(report.indexOf("# Capacity to be decided"));
        assertThat(undecided).contains("Article 28 asks for a contract");
        assertThat(undecided.lines().filter(line -> line.startsWith("- "))).hasSize((int) ubp.in(Capacity.UNCLEAR).stream().count())
                .anyMatch(line -> line.contains("XT Cloud")).anyMatch(line -> line.contains("Helpdesk"));
    }

    private String print(String report) {
        return PrintedReport.of(report, ubp.view());
    }

    /** What stands below a heading, up to the next of the same level. */
    private String section(String report, String heading) {
        var text = print(report);
        var from = text.indexOf("\n" + heading) + 1 + heading.length();
        var to = text.indexOf("\n## ", from);
        return text.substring(from, to < 0 ? text.length() : to);
    }
}
