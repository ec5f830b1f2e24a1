package org.article30.acceptance;

import static org.article30.acceptance.Sample.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.article30.activity.BasisStatus;
import org.article30.activity.Capacity;
import org.article30.activity.RecipientKind;
import org.article30.activity.RightKind;
import org.article30.activity.RightStatus;
import org.article30.register.CompletenessItem.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the printed reports must say of BM Connect. */
class BmConnectReportsTest {

    @Test
    @DisplayName("AC-BM-27 the table of Article 28(3)(a) to (h) of the processor role")
    void printsTheClauses() {
        var report = PrintedReport.of("processors", Sample.of("bm-connect").view());
        var own = report.substring(report.indexOf("## BM Connect for customer organisations"));
        var rows = own.substring(own.indexOf("### How the contract answers Article 28"), own.indexOf("### Commitments")).lines().toList();
        assertThat(rows).anyMatch(row -> row.matches("Art\\. 28\\(3\\)\\(b\\).* \\| Covered \\| .* \\| In general terms; not tied to data processed for customers"));
        "acdeg".chars().forEach(letter -> assertThat(rows).anyMatch(row -> row.startsWith("Art. 28(3)(" + (char) letter + ")") && row.contains(" | Partly covered | ")));
        "fh".chars().forEach(letter -> assertThat(rows).anyMatch(row -> row.startsWith("Art. 28(3)(" + (char) letter + ")") && row.contains(" | Not covered | ")));
    }

    private final Sample bm = Sample.of("bm-connect");

    @Test
    @DisplayName("AC-BM-02 the registers of Article 30(1) and 30(2) print apart, with 20 and 4 activities")
    void AC_BM_02_twoRegisters() {
        var controller = print("controller-register");
        var processor = print("processor-register");
        assertThat(controller.lines().filter(line -> line.matches("## BM-[AB]\\d\\d .*"))).hasSize(20).allMatch(line -> line.startsWith("## BM-A"));
        assertThat(processor.lines().filter(line -> line.matches("## BM-[AB]\\d\\d .*"))).hasSize(4).allMatch(line -> line.startsWith("## BM-B"));
    }

    @Test
    @DisplayName("AC-BM-03 the processor register names the category of customers and the condition")
    void AC_BM_03_clientsInPrint() {
        assertThat(print("processor-register").lines().filter(line -> line.startsWith("Customer organisations Where access is given"))).hasSize(4);
    }

    @Test
    @DisplayName("AC-BM-05 the parties report prints administrator and host with their powers")
    void AC_BM_05_roleHoldersInPrint() {
        assertThat(print("parties")).containsPattern("\nAdministrator \\| May access, modify and delete").containsPattern("\nHost \\| May record and save");
    }

    @Test
    @DisplayName("AC-BM-06 the retention report prints six months and 180 days side by side")
    void AC_BM_06_retentionInPrint() {
        assertThat(print("retention")).containsPattern("6 months From end of contract: End of the subscription")
                .containsPattern("180 days From account deletion: Deactivation of the account");
    }

    @Test
    @DisplayName("AC-BM-09 the exceptions print one by one, without a period")
    void AC_BM_09_exceptionsInPrint() {
        assertThat(Stream.of("comply with legal obligations", "resolve disputes", "enforce agreements", "support business operations", "Information derived from cookies"))
                .allSatisfy(text -> assertThat(print("retention")).contains(text + " (no period stated)"));
    }

    @Test
    @DisplayName("AC-BM-12 the legal-basis report prints “tied to no purpose” for 18 activities and the conflict of A10")
    void AC_BM_12_basesInPrint() {
        var rows = print("legal-basis").lines().filter(line -> line.startsWith("BM-A")).toList();
        assertThat(rows.stream().filter(line -> line.contains(said(BasisStatus.NOT_MAPPED))).map(line -> line.substring(0, 6)).distinct()).hasSize(18);
        assertThat(rows).filteredOn(line -> line.startsWith("BM-A10")).singleElement().asString()
                .contains(said(BasisStatus.CONFLICT), "which offers to make", "Analysing trends", "Tailoring advertising", "Selecting the language");
        assertThat(rows).filteredOn(line -> line.startsWith("BM-A02")).anyMatch(line -> line.contains("perform a contract with a customer"));
    }

    @Test
    @DisplayName("AC-BM-15 “US” prints as ambiguous")
    void AC_BM_15_ambiguousCountryInPrint() {
        assertThat(print("controller-register")).contains("ambiguous: United States or us").contains("| India No adequacy decision on the law date");
    }

    @Test
    @DisplayName("AC-BM-16 New Zealand prints with decision 2013/65/EU")
    void AC_BM_16_newZealandInPrint() {
        assertThat(print("controller-register").lines()).anyMatch(line -> line.contains("New Zealand") && line.contains("2013/65/EU"));
    }

    @Test
    @DisplayName("AC-BM-20 the sources report prints the third parties and the activities")
    void AC_BM_20_sourcesInPrint() {
        assertThat(print("sources")).contains("\nAdvertising networks | BM-A01, ", "\nPublicly available sources | BM-A01, ", "\nLinked third-party services | BM-A17 | 1:9");
    }

    @Test
    @DisplayName("AC-BM-24 the rights report prints portability as narrowed and the complaint to an authority as not stated")
    void AC_BM_24_rightsInPrint() {
        assertThat(print("rights")).contains("\n" + said(RightKind.PORTABILITY) + " | " + said(RightStatus.NARROWED))
                .contains("\n" + said(RightKind.RESTRICTION) + " | " + said(RightStatus.STATED))
                .contains("\n" + said(RightKind.COMPLAINT) + " | not stated in source");
    }

    @Test
    @DisplayName("AC-BM-33 the recipients report prints other users as the public")
    void AC_BM_33_recipientsInPrint() {
        assertThat(print("recipients")).contains("\nOther users of the services Private persons and organisations | " + said(RecipientKind.PUBLIC) + " | When the person shares");
    }

    @Test
    @DisplayName("AC-BM-35 the completeness report prints 0 of 24 and the items each record lacks")
    void AC_BM_35_completenessInPrint() {
        var completeness = print("completeness");
        assertThat(completeness).contains("0 of 24");
        assertThat(bm.in(Capacity.PROCESSOR)).allSatisfy(stored -> assertThat(completeness).contains(stored.value().title()));
        assertThat(completeness.lines().filter(line -> line.startsWith("Art. 30(2)"))).hasSize(4 * 7);
        assertThat(completeness).contains("Art. 30(2)(c) GDPR Third-country transfers | " + said(State.PARTIAL));
    }

    private String print(String report) {
        return PrintedReport.of(report, bm.view());
    }
}
