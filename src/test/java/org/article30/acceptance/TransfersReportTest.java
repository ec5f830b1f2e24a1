package org.article30.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.article30.fact.Answer;
import org.article30.law.Law;
import org.article30.store.Stored;
import org.article30.transfer.GroundStatus;
import org.article30.transfer.GroundStatus.Force;
import org.article30.transfer.Reason;
import org.article30.transfer.Transfer;
import org.article30.transfer.TransferStatus;
import org.article30.transfer.TransferStatus.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the transfers report prints of the published policies, and how their transfers stand on a day. */
class TransfersReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Sample bpe = Sample.of("bpe");
    private final Sample bm = Sample.of("bm-connect");
    private final Sample ubp = Sample.of("ubpartner");
    private final Sample cet = Sample.of("cet-power");

    @Test
    @DisplayName("AC-BPE-18 nine rows; binding corporate rules of November 2012 are to be verified")
    void AC_BPE_18_corporateRulesToBeVerified() {
        assertThat(rows(bpe, "T0")).hasSize(9);
        assertThat(rows(bpe, "T0").filter(row -> row.contains("Binding Corporate Rules, controller, November 2012"))).hasSize(7)
                .allMatch(row -> row.contains("To be verified: approved November 2012"));
    }

    @Test
    @DisplayName("AC-BPE-19 providers and social networks: no tool, and the corporate rules are not accepted for them")
    void AC_BPE_19_noToolOutsideTheGroup() {
        for (var id : List.of("t08", "t09")) {
            assertThat(rows(bpe, id.toUpperCase())).singleElement().asString().contains("No tool");
            var withRules = Sample.with(bpe.transfer(id), "safeguards", bpe.transfer("t01").safeguards());
            assertThat(bpe.view().movement(withRules).withinGroup()).isEqualTo(Answer.NO);
            assertThat(on(bpe, withRules, DAY).grounds()).singleElement().satisfies(ground -> {
                assertThat(ground.force()).isEqualTo(Force.FAILS);
                assertThat(ground.reasons()).extracting(Reason::key).containsExactly("outside-group");
            });
        }
        assertThat(bpe.view().movement(bpe.transfer("t01")).withinGroup()).isEqualTo(Answer.YES);
    }

    @Test
    @DisplayName("AC-BPE-20 no adequacy decision for six countries, and seven missing assessments")
    void AC_BPE_20_noDecisionAndNoAssessment() {
        for (var country : List.of("India", "Singapore", "Philippines", "United Arab Emirates", "Türkiye", "Malaysia")) {
            assertThat(rows(bpe, "T0").filter(row -> row.contains("| " + country + " No adequacy decision on the law date |"))).as(country).hasSize(1);
        }
        assertThat(rows(bpe, "T0").filter(row -> row.contains("TIA missing"))).hasSize(7);
    }

    @Test
    @DisplayName("AC-BPE-21 what a record of corporate rules has to say, and Article 46(5)")
    void AC_BPE_21_whatCorporateRulesAsk() {
        assertThat(rows(bpe, "T01")).singleElement().asString()
                .contains("Lead authority: ", "approval reference: not stated in source", "members looked up: not stated in source", "document: ", "review by: none set")
                .contains("Article 46(5) keeps such approvals valid only until amended, replaced or repealed");
    }

    @Test
    @DisplayName("AC-BM-15 seven rows; India is not covered; “US” is ambiguous")
    void AC_BM_15_sevenRows() {
        assertThat(bm.transfers()).hasSize(7).allSatisfy(transfer ->
                assertThat(print(bm).lines().filter(line -> line.startsWith(transfer.name() + " "))).hasSize(1));
        assertThat(rows(bm, "To BatchMaster Software")).singleElement().asString().contains("| India No adequacy decision on the law date |", "No tool", "| Not covered ");
        assertThat(rows(bm, "“shared with US”")).singleElement().asString().contains("| ambiguous: United States or us |", "Country not stated");
    }

    @Test
    @DisplayName("AC-BM-16 New Zealand: adequacy decision 2013/65/EU, and no further tool required")
    void AC_BM_16_newZealand() {
        assertThat(rows(bm, "To the office of BatchMaster in New Zealand")).singleElement().asString()
                .contains("New Zealand Adequacy decision 2013/65/EU", "No further tool required", "| Covered ");
    }

    @Test
    @DisplayName("AC-UBP-10 the Privacy Shield is invalid since 2020-07-16 in every row that uses it")
    void AC_UBP_10_privacyShield() {
        assertThat(rows(ubp, "T0").filter(row -> row.contains("Privacy Shield"))).hasSize(5)
                .allMatch(row -> row.contains("Not valid since 16 July 2020: CJEU C-311/18"));
    }

    @Test
    @DisplayName("AC-UBP-11 clauses without a version, and tools that are examples")
    void AC_UBP_11_clausesWithoutVersion() {
        assertThat(rows(ubp, "T0")).hasSize(5).allSatisfy(row -> {
            assertThat(row).contains("Clauses without a version");
            assertThat(row.split("Example only, not assigned to this transfer", -1)).hasSize(5);
        });
    }

    @Test
    @DisplayName("AC-UBP-12 the United Kingdom: adequate until 2031-12-27, with a reminder")
    void AC_UBP_12_unitedKingdom() {
        assertThat(rows(ubp, "T0")).hasSize(5);
        assertThat(rows(ubp, "T04")).singleElement().asString()
                .contains("United Kingdom Adequacy decision (EU) 2025/2574, until 27 December 2031", "Reminder: 27 December 2030", "| Covered ");
    }

    @Test
    @DisplayName("AC-UBP-13 Google: country and entity not stated; certificate to be checked, or clauses")
    void AC_UBP_13_google() {
        assertThat(rows(ubp, "T03")).singleElement().asString()
                .contains("| country and entity not stated |", "Data Privacy Framework, certificate of the recipient to be checked; or standard contractual clauses");
    }

    @Test
    @DisplayName("AC-UBP-15 offices worldwide and affiliates: countries not named")
    void AC_UBP_15_countriesNotNamed() {
        assertThat(Stream.concat(rows(ubp, "T01"), rows(ubp, "T02"))).hasSize(2).allMatch(row -> row.contains("Country not stated"));
    }

    @Test
    @DisplayName("AC-ALL-03 the Safe Harbor is valid on 2015-01-01 and invalid today, for the same register")
    void AC_ALL_03_twoLawDates() {
        assertThat(PrintedReport.on("transfers", cet.view(), LocalDate.of(2015, 1, 1)))
                .contains("Law date: 1 January 2015").contains("safe harbor framework").contains("valid within limits: Covers certified organisations only");
        assertThat(PrintedReport.on("transfers", cet.view(), LocalDate.of(2016, 1, 1))).contains("Not valid since 6 October 2015: CJEU C-362/14 Schrems");
        assertThat(print(cet)).contains("Not valid since 6 October 2015: CJEU C-362/14 Schrems");
        for (var transfer : cet.transfers()) {
            assertThat(on(cet, transfer, LocalDate.of(2015, 1, 1)).grounds()).singleElement().matches(GroundStatus::carries);
            assertThat(on(cet, transfer, LocalDate.of(2016, 1, 1)).grounds()).singleElement().matches(GroundStatus::isLapsed);
        }
    }

    @Test
    void whatASampleDeclaresInFullIsCoveredAndNothingIsImplied() {
        var complete = Sample.of("complete");
        assertThat(complete.transfers()).allSatisfy(transfer -> assertThat(on(complete, transfer, DAY).state()).isIn(State.COVERED, State.LIMITED));
        assertThat(complete.engagements()).allSatisfy(engagement -> assertThat(complete.view().movements(engagement)).allSatisfy(hop ->
                assertThat(TransferStatus.of(hop, Law.shipped(), DAY).state()).isIn(State.COVERED, State.LIMITED, State.NO_TRANSFER)));
        assertThat(print(complete)).contains("ground of the engagement declares. None.".replace(". ", ".\n"));
    }

    @Test
    void aTransferThatAProcessorsSeatImpliesIsSaidInASectionOfItsOwn() {
        var undeclared = ubp.changed(Transfer.KIND, transfer -> transfer.country().equals("GB") ? Sample.with(transfer, "activities", List.of()) : transfer);
        assertThat(print(undeclared).lines()).anyMatch(line -> line.startsWith("Prospect Global Ltd (SoPro)") && line.contains("By the processor’s seat"));
        assertThat(print(ubp).lines()).noneMatch(line -> line.contains("By the processor’s seat"));
    }

    @Test
    void everyTransferOfTheSamplesHasARow() {
        for (var sample : List.of(bpe, bm, ubp, cet, Sample.of("bpo7"))) {
            assertThat(sample.view().all(Transfer.KIND)).extracting(Stored::value).isNotEmpty()
                    .allSatisfy(transfer -> assertThat(print(sample)).contains("\n" + transfer.name() + " "));
        }
    }

    private static TransferStatus on(Sample sample, Transfer transfer, LocalDate day) {
        return TransferStatus.of(sample.view().movement(transfer), Law.shipped(), day);
    }

    private static String print(Sample sample) {
        return PrintedReport.of("transfers", sample.view());
    }

    /** The rows of the report that begin so. */
    private static Stream<String> rows(Sample sample, String begin) {
        return print(sample).lines().filter(line -> line.startsWith(begin));
    }
}
