package org.article30.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.article30.activity.RightKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the rules find in the policy of BM Connect. */
class BmConnectFindingsTest {

    private static final Hits HITS = Hits.of("bm-connect");
    private final Sample bm = HITS.sample();

    @Test
    @DisplayName("AC-BM-06 180 days and six months stand side by side and conflict")
    void findsConflictingPeriods() {
        assertThat(bm.rule("a17", "deactivation").period()).hasToString("P180D");
        assertThat(bm.rule("a17", "subscription").period()).hasToString("P6M");
        assertThat(HITS.fields("R-RET-03", "BM Connect Privacy Policy")).hasSize(2);
    }

    @Test
    @DisplayName("AC-BM-08 a period the administrator sets and an archive without an end")
    void findsPeriodsOfOthersAndOpenArchives() {
        assertThat(HITS.records("R-RET-05")).contains("BM-B03");
        assertThat(HITS.fields("R-RET-06", "BM-B03")).containsExactly("facts.retention.0.endAction");
    }

    @Test
    @DisplayName("AC-BM-09 each exception without a period is a finding of its own")
    void findsOpenExceptions() {
        assertThat(HITS.fields("R-RET-04", "What the policy says of processing as controller")).hasSizeGreaterThanOrEqualTo(7)
                .allMatch(field -> field.matches("facts\\.retention\\.\\d+\\.exceptions\\.\\d+\\.period"));
    }

    @Test
    @DisplayName("AC-BM-10 recordings call for a decision on an assessment")
    void findsRecordings() {
        assertThat(HITS.on("BM-B02")).contains("R-DPI-04", "R-SPC-03");
    }

    @Test
    @DisplayName("AC-BM-12 three bases listed and tied to no purpose, for eighteen activities")
    void findsBasesThatAreNotMapped() {
        assertThat(HITS.records("R-LEG-02")).hasSize(18).doesNotContain("BM-A02", "BM-A10");
    }

    @Test
    @DisplayName("AC-BM-13 the contract with a customer is not one with the data subject")
    void findsTheContractOfAnother() {
        assertThat(HITS.records("R-LEG-07")).containsExactly("BM-A02");
    }

    @Test
    @DisplayName("AC-BM-14 “business purposes” is no legal basis")
    void findsWordsThatAreNoBasis() {
        assertThat(HITS.records("R-LEG-10")).containsExactly("BM");
    }

    @Test
    @DisplayName("AC-BM-19 cookies by opt-out")
    void findsCookiesByOptOut() {
        assertThat(HITS.fields("R-COO-01", "BM-A10")).containsExactly("accountability.trackers.0.consent");
        assertThat(HITS.fields("R-COO-04", "BM-A10")).containsExactly("facts.recipients");
    }

    @Test
    @DisplayName("AC-BM-20 sources other than the person, of which nobody is told")
    void findsOtherSources() {
        assertThat(bm.facts("a01").sources()).extracting(source -> source.key()).contains("users", "resellers", "adnet", "analytics");
        assertThat(HITS.records("R-LEG-11")).hasSize(19);
    }

    @Test
    @DisplayName("AC-BM-21 both age limits are compared with the laws of those addressed")
    void comparesAgeLimits() {
        assertThat(HITS.fields("R-MIN-01", "BM Connect Privacy Policy")).hasSize(2);
        assertThat(HITS.said("R-MIN-01")).allMatch(said -> said.contains("18"));
    }

    @Test
    @DisplayName("AC-BM-23 “only Indian courts” stands against Article 79(2)")
    void findsTheForumClause() {
        assertThat(HITS.records("R-RGT-06")).containsExactly("BM");
    }

    @Test
    @DisplayName("AC-BM-24 complaint to an authority is missing, access and portability are narrowed")
    void findsTheMissingComplaint() {
        assertThat(HITS.records("R-RGT-02")).hasSize(20);
        assertThat(HITS.fields("R-RGT-05", "What the policy says of processing as controller")).hasSize(2);
        assertThat(bm.rights("a01", RightKind.WITHDRAWAL)).hasSize(1);
        assertThat(HITS.records("R-RGT-01")).doesNotContain("BM-A01");
    }

    @Test
    @DisplayName("AC-BM-28 “not intended for profiling” against personalisation, targeting and scoring")
    void pairsContradictions() {
        assertThat(HITS.said("R-PUR-07")).anyMatch(said -> said.contains("not intended for profiling") && said.contains("lines 30, 31 and 69"));
        assertThat(HITS.records("R-DPI-02")).contains("BM-A05", "BM-A06", "BM-A13");
        assertThat(PrintedReport.of("contradictions", bm.view())).contains("not intended for profiling", "Personalisation, recommendations, targeted advertising and credit scores");
    }

    @Test
    @DisplayName("AC-BM-29 free assignment leaves the recipients open")
    void findsFreeAssignment() {
        assertThat(HITS.fields("R-PUR-05", "BM-A09")).containsExactly("facts.recipients.1.openEnded");
    }

    @Test
    @DisplayName("AC-BM-30 a credit score without its logic")
    void findsUnexplainedScoring() {
        assertThat(HITS.on("BM-A13")).contains("R-DPI-02");
    }

    @Test
    @DisplayName("AC-BM-32 “other dealings” and “others in our reasonable discretion” are open purposes")
    void findsOpenPurposes() {
        assertThat(HITS.fields("R-PUR-01", "BM-A02")).containsExactly("purposes.3.open");
    }

    @Test
    @DisplayName("AC-BM-18 three laws, of which one is recorded")
    void findsOneLawForSeveral() {
        assertThat(HITS.fields("R-NAT-02", "BM Connect")).containsExactly("regimes.4.law", "regimes.5.law");
    }

    @Test
    @DisplayName("AC-BM-34 the Indian act of 2023 and its rules of 2025 are later than the text")
    void findsNewerLaws() {
        assertThat(HITS.said("R-NAT-01")).anyMatch(said -> said.contains("Act 2023")).anyMatch(said -> said.contains("Rules 2025"));
    }

    @Test
    @DisplayName("AC-BM-35 missing items of each processor activity are findings")
    void findsOpenItems() {
        assertThat(HITS.records("R-A30-02")).hasSize(4);
        assertThat(HITS.records("R-A30-01")).hasSize(20);
    }
}
