package org.article30.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the rules find in the policy of UBPartner. */
class UbpartnerFindingsTest {

    private static final String POLICY = "UBPartner Privacy Policy";
    private static final Hits HITS = Hits.of("ubpartner");
    private final Sample ubp = HITS.sample();

    @Test
    @DisplayName("AC-UBP-06 assessments that are only claimed are findings")
    void findsClaimedAssessments() {
        assertThat(HITS.records("R-LEG-05")).containsExactly("UBP-A04", "UBP-A06", "UBP-A07", "UBP-A10", "UBP-A11", "UBP-A12");
    }

    @Test
    @DisplayName("AC-UBP-07 consent and legitimate interests for direct marketing")
    void findsConflictingBases() {
        assertThat(HITS.fields("R-LEG-03", "UBP-A04")).containsExactly("purposes.0.bases");
        assertThat(HITS.records("R-LEG-03")).hasSize(1);
    }

    @Test
    @DisplayName("AC-UBP-08 a variety of bases, tied to nothing, for fifteen activities")
    void findsBasesThatAreNotMapped() {
        assertThat(HITS.records("R-LEG-02")).hasSize(15).doesNotContain("UBP-A04", "UBP-A09", "UBP-A21");
    }

    @Test
    @DisplayName("AC-UBP-16 a criterion and no period, and an exception for accounting")
    void findsRetentionByCriterion() {
        assertThat(HITS.records("R-RET-02")).hasSize(23);
        assertThat(HITS.said("R-RET-04")).hasSize(1);
    }

    @Test
    @DisplayName("AC-UBP-18 portability is missing")
    void namesTheMissingRight() {
        assertThat(HITS.records("R-RGT-01")).hasSize(23);
        assertThat(HITS.said("R-RGT-01")).allMatch(said -> said.toLowerCase(Locale.ROOT).contains("portability"));
    }

    @Test
    @DisplayName("AC-UBP-19 complaint only in the country of residence is narrower than the law")
    void findsTheNarrowedComplaint() {
        assertThat(HITS.said("R-RGT-02")).hasSize(23).allMatch(said -> said.contains("more narrowly"));
    }

    @Test
    @DisplayName("AC-UBP-20 usage data are personal data although the text denies it")
    void findsDeniedIdentifiers() {
        assertThat(ubp.data("a15")).contains("usage");
        assertThat(HITS.records("R-SPC-04")).contains("UBP-A07", "UBP-A15");
        assertThat(HITS.fields("R-SPC-04", POLICY)).hasSize(1);
    }

    @Test
    @DisplayName("AC-UBP-21 how people respond to e-mails is tracked without consent")
    void findsTrackedEmails() {
        assertThat(HITS.records("R-COO-03")).containsExactly("UBP-A07");
    }

    @Test
    @DisplayName("AC-UBP-22 three pairs: storage in the Union, data that are not personal, no other sources")
    void pairsContradictions() {
        assertThat(HITS.said("R-PUR-07")).anyMatch(said -> said.contains("inside the European Union")).anyMatch(said -> said.contains("IP address"))
                .anyMatch(said -> said.contains("Line 21"));
        assertThat(PrintedReport.of("contradictions", ubp.view())).contains("inside the European Union", "The same line lists IP address and mobile device identifier", "Line 21: data of colleagues come from others");
    }

    @Test
    @DisplayName("AC-UBP-23 colleagues whose contact somebody else gives")
    void findsDataOfThirdPersons() {
        assertThat(ubp.subjects("a23")).containsExactly("colleagues");
        assertThat(HITS.on("UBP-A23")).contains("R-LEG-11", "R-LEG-09");
    }

    @Test
    @DisplayName("AC-UBP-27 the host is a test system")
    void findsTheStagingHost() {
        assertThat(ubp.document("policy").location()).isEqualTo("preprod.ubpartner.com");
        assertThat(HITS.fields("R-DOC-05", POLICY)).containsExactly("location");
    }

    @Test
    @DisplayName("AC-UBP-28 continued use counts as consent, and changes take effect by it")
    void findsConsentByUse() {
        assertThat(HITS.fields("R-LEG-06", POLICY)).hasSize(1);
        assertThat(HITS.fields("R-DOC-06", POLICY)).hasSize(1);
    }

    @Test
    @DisplayName("AC-UBP-29 the date of the GDPR is held against the law: in force since 2016, applied since 2018")
    void findsTheWrongDate() {
        assertThat(HITS.said("R-DOC-09")).singleElement().asString().contains("24 May 2016").contains("25 May 2018");
    }

    @Test
    @DisplayName("AC-UBP-30 no date, and a text from before 16 July 2020")
    void findsTheAgeOfTheText() {
        assertThat(ubp.document("policy").date().isBlank()).isTrue();
        assertThat(HITS.fields("R-DOC-01", POLICY)).containsExactly("date");
        assertThat(HITS.said("R-DOC-02")).singleElement().asString().contains("2020").contains("Privacy Shield");
    }

    @Test
    @DisplayName("AC-UBP-35 six measures, of which hardly any says what is done")
    void findsGenericSecurity() {
        assertThat(ubp.facts("a01").measures()).hasSize(6);
        assertThat(HITS.records("R-SEC-01")).hasSize(23);
    }
}
