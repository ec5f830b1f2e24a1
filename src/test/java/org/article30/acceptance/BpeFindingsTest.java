package org.article30.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.article30.activity.RightKind;
import org.article30.fact.PartialDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the rules find in the policy of BPE. */
class BpeFindingsTest {

    private static final Hits HITS = Hits.of("bpe");
    private final Sample bpe = HITS.sample();

    @Test
    @DisplayName("AC-BPE-08 “any other purpose” is a finding, as is administering the business")
    void findsOpenPurposes() {
        assertThat(HITS.records("R-PUR-01")).containsExactly("BPE-A13", "BPE-A17");
    }

    @Test
    @DisplayName("AC-BPE-12 passing identifiers to ad exchanges lacks consent and a role, and raises joint control")
    void findsAdvertisingExchanges() {
        assertThat(HITS.on("BPE-A21")).contains("R-COO-04", "R-ORG-09");
        assertThat(HITS.fields("R-COO-04", "BPE-A21")).containsExactly("accountability.consents", "facts.recipients");
    }

    @Test
    @DisplayName("AC-BPE-13 people on purchased lists are not informed")
    void findsPurchasedLists() {
        assertThat(bpe.sources("a20")).containsExactly("lists");
        assertThat(HITS.records("R-LEG-11")).contains("BPE-A20", "BPE-A11");
    }

    @Test
    @DisplayName("AC-BPE-16 twenty-two activities without any basis, two duties without a law")
    void findsMissingBases() {
        assertThat(HITS.records("R-LEG-01")).hasSize(22).doesNotContain("BPE-A09", "BPE-A16", "BPE-A22");
        assertThat(HITS.records("R-LEG-08")).containsExactly("BPE-A16", "BPE-A22");
    }

    @Test
    @DisplayName("AC-BPE-17 all activities have a criterion and no period")
    void findsRetentionByCriterion() {
        assertThat(HITS.records("R-RET-02")).hasSize(25);
        assertThat(HITS.records("R-RET-01")).isEmpty();
    }

    @Test
    @DisplayName("AC-BPE-24 the present version has no date; the one before and the reason of the change are known")
    void findsTheMissingDate() {
        var policy = bpe.document("policy");
        assertThat(policy.previousVersion()).isEqualTo(PartialDate.of("2018-05-25"));
        assertThat(policy.changes()).contains("cookies");
        assertThat(HITS.fields("R-DOC-01", policy.title())).containsExactly("date");
    }

    @Test
    @DisplayName("AC-BPE-26 sensitive information is possible and has no condition of Article 9")
    void findsSensitiveDataWithoutACondition() {
        assertThat(HITS.records("R-SPC-01")).hasSize(24).contains("BPE-A18");
    }

    @Test
    @DisplayName("AC-BPE-27 “commercially reasonable” is below the law’s standard")
    void findsTheLowerStandard() {
        assertThat(bpe.facts("a01").measures()).hasSize(11);
        assertThat(HITS.rules()).contains("R-SEC-02").doesNotContain("R-SEC-01");
    }

    @Test
    @DisplayName("AC-BPE-28 the rights that are missing are named")
    void namesTheMissingRights() {
        assertThat(HITS.said("R-RGT-01")).allMatch(said -> said.contains("Restriction") || said.contains("restriction")).hasSize(25);
        assertThat(HITS.records("R-RGT-02")).hasSize(25);
        assertThat(HITS.records("R-RGT-04")).contains("BPE-A09");
        assertThat(bpe.rights("a01", RightKind.PORTABILITY)).hasSize(1);
    }

    @Test
    @DisplayName("AC-BPE-31 quotes that using the content counts as agreement to be contacted")
    void quotesConsentByUse() {
        assertThat(HITS.said("R-LEG-06")).anyMatch(said -> said.contains("Using the digital content") && said.contains("agreement"));
    }

    @Test
    @DisplayName("AC-BPE-32 the contradictions pair line 1 with line 12, and no sale with ad exchanges")
    void pairsContradictions() {
        assertThat(HITS.said("R-PUR-07")).anyMatch(said -> said.contains("over the website") && said.contains("Line 12"))
                .anyMatch(said -> said.contains("not sold") && said.contains("Line 90"));
        assertThat(PrintedReport.of("contradictions", bpe.view())).contains("Line 12 covers offline business activities as well", "Line 90: identifiers are shared with ad exchanges and agencies");
    }

    @Test
    @DisplayName("AC-BPE-33 particulars that match another group are a finding")
    void findsParticularsOfAnother() {
        assertThat(HITS.fields("R-DOC-04", "BPE Industries SAS")).isEqualTo(List.of("unverified"));
    }

    @Test
    @DisplayName("AC-BPE-34 no activity is complete, and each open item is a finding")
    void findsOpenItems() {
        assertThat(HITS.records("R-A30-01")).hasSize(25);
        assertThat(HITS.fields("R-A30-01", "BPE-A17")).contains("purposes", "facts.data", "facts.retention");
    }
}
