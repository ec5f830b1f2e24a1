package org.article30.transfer;

import static org.article30.transfer.TransferStatus.State.COUNTRY_UNKNOWN;
import static org.article30.transfer.TransferStatus.State.COVERED;
import static org.article30.transfer.TransferStatus.State.LIMITED;
import static org.article30.transfer.TransferStatus.State.NOT_COVERED;
import static org.article30.transfer.TransferStatus.State.NO_TRANSFER;
import static org.article30.transfer.TransferStatus.State.OUTSIDE_DATA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.article30.fact.Answer;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.fact.Term;
import org.article30.law.Law;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.transfer.GroundStatus.Force;
import org.article30.transfer.TransferStatus.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How movements stand on a day, beyond the bounds of single rows. */
class TransferStatusTest {

    private static final Law LAW = Law.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2020-01-31, NO_TRANSFER, , ",
        "2020-02-01, LIMITED, gb-withdrawal, 2020-12-31",
        "2020-12-31, LIMITED, gb-withdrawal, 2020-12-31",
        "2021-01-01, LIMITED, gb-bridge, 2021-06-27",
        "2021-06-27, LIMITED, gb-bridge, 2021-06-27",
        "2021-06-28, LIMITED, gb-2021-1772, 2025-06-27",
        "2025-06-27, LIMITED, gb-2021-1772, 2025-06-27",
        "2025-06-28, LIMITED, gb-2025-1226, 2025-12-27",
        "2025-12-18, LIMITED, gb-2025-1226, 2025-12-27",
        "2025-12-19, COVERED, gb-2025-2574, 2031-12-27",
        "2025-12-27, COVERED, gb-2025-2574, 2031-12-27",
        "2025-12-28, COVERED, gb-2025-2574, 2031-12-27",
        "2030-12-26, COVERED, gb-2025-2574, 2031-12-27",
        "2030-12-27, LIMITED, gb-2025-2574, 2031-12-27",
        "2031-12-27, LIMITED, gb-2025-2574, 2031-12-27",
        "2031-12-28, NOT_COVERED, , ",
    })
    void walksTheUnitedKingdomThroughAllItsPeriods(LocalDate day, State state, String row, LocalDate until) {
        var status = TransferStatus.of(Movement.to("EU", "GB"), LAW, day);
        assertThat(status.state()).isEqualTo(state);
        if (row != null) {
            assertThat(status.carrying()).extracting(GroundStatus::row).containsExactly(row);
            assertThat(status.until()).isEqualTo(until);
        }
        if (state == NOT_COVERED) {
            assertThat(status.since()).isEqualTo(LocalDate.of(2031, 12, 28));
        }
    }

    @Test
    void aMemberOfTheAreaIsNoThirdCountry() {
        assertThat(on("EU", "NO", DAY)).isEqualTo(NO_TRANSFER);
        assertThat(on("EU", "RE", DAY)).isEqualTo(NO_TRANSFER);
        assertThat(on("EU", "HR", LocalDate.of(2013, 6, 30))).isEqualTo(OUTSIDE_DATA);
        assertThat(on("EU", "HR", LocalDate.of(2013, 7, 1))).isEqualTo(NO_TRANSFER);
    }

    @Test
    void aDayBeforeTheRegulationOutsideAnyRowIsOutsideTheDataNeverNotCovered() {
        assertThat(on("EU", "IN", LocalDate.of(2018, 5, 24))).isEqualTo(OUTSIDE_DATA);
        assertThat(on("EU", "IN", LocalDate.of(2018, 5, 25))).isEqualTo(NOT_COVERED);
        assertThat(on("EU", "US", LocalDate.of(2016, 1, 1))).isEqualTo(OUTSIDE_DATA);
        assertThat(on("EU", "NZ", LocalDate.of(2015, 1, 1))).isEqualTo(COVERED);
        assertThat(on("CH", "IN", LocalDate.of(2023, 8, 31))).isEqualTo(OUTSIDE_DATA);
        assertThat(on("CH", "IN", LocalDate.of(2023, 9, 1))).isEqualTo(NOT_COVERED);
        assertThat(on("UK", "IN", LocalDate.of(2020, 12, 31))).isEqualTo(OUTSIDE_DATA);
    }

    @Test
    void noRegimeStandsInForAnother() {
        assertThat(on("EU", "JP", DAY)).isEqualTo(LIMITED);
        assertThat(on("CH", "JP", DAY)).isEqualTo(NOT_COVERED);
        assertThat(on("UK", "BR", DAY)).isEqualTo(NOT_COVERED);
        assertThat(on("CH", "GI", DAY)).isEqualTo(COVERED);
        assertThat(on("EU", "GI", DAY)).isEqualTo(NOT_COVERED);
        assertThat(on("CH", "MC", DAY)).isEqualTo(COVERED);
        assertThat(on("EU", "MC", DAY)).isEqualTo(NOT_COVERED);
        assertThat(on("BR", "FR", DAY)).isEqualTo(COVERED);
        assertThat(on("UK", "FR", DAY)).isEqualTo(COVERED);
        assertThat(on("EU-LED", "NZ", DAY)).isEqualTo(NOT_COVERED);
        assertThat(on("EU", "US", DAY, instrument("uk-idta"))).isEqualTo(LIMITED);
        assertThat(ground("EU", "IN", DAY, instrument("uk-idta")).force()).isEqualTo(Force.FAILS);
        assertThat(ground("UK", "IN", DAY, clauses("(EU) 2021/914", "module 2")).reasons()).extracting(Reason::key).containsExactly("other-regime");
        assertThat(ground("UK", "IN", DAY, clauses("(EU) 2021/914 with the UK Addendum", "module 2")).row()).isEqualTo("uk-addendum");
    }

    @Test
    void theExportersCountryGivesTheRegime() {
        assertThat(from("GB", "BR").regime()).isEqualTo("UK");
        assertThat(from("GB", "BR").state()).isEqualTo(NOT_COVERED);
        assertThat(from("FR", "BR").regime()).isEqualTo("EU");
        assertThat(from("NO", "BR").regime()).isEqualTo("EU");
        assertThat(from("CH", "JP").state()).isEqualTo(NOT_COVERED);
        assertThat(from("", "NZ").regime()).isEqualTo("EU");
        var before = new Movement("", "GB", "US", "", false, "", Answer.NOT_STATED, List.of(), AssessmentState.NOT_STATED, Conclusion.OPEN);
        assertThat(TransferStatus.of(before, LAW, LocalDate.of(2019, 1, 1)).regime()).isEqualTo("EU");
        assertThat(TransferStatus.of(Movement.to("JP", "US"), LAW, DAY).state()).isEqualTo(OUTSIDE_DATA);
    }

    @Test
    void theBritishRolloverCoversWhatTheUnionsDecisionsCovered() {
        assertThat(on("UK", "NZ", DAY)).isEqualTo(COVERED);
        assertThat(on("UK", "JP", DAY)).isEqualTo(LIMITED);
        assertThat(on("UK", "CA", DAY)).isEqualTo(LIMITED);
        assertThat(on("UK", "US", LocalDate.of(2023, 10, 11))).isEqualTo(NOT_COVERED);
        assertThat(on("UK", "US", LocalDate.of(2023, 10, 12))).isEqualTo(LIMITED);
    }

    @Test
    void certifiedListsNeedACheckOfTheRecipientOnFile() {
        assertThat(on("EU", "US", DAY)).isEqualTo(LIMITED);
        assertThat(on("EU", "US", DAY, checked("us-dpf", "2026-09-01"))).isEqualTo(COVERED);
        assertThat(on("EU", "US", LocalDate.of(2026, 8, 31), checked("us-dpf", "2026-09-01"))).isEqualTo(LIMITED);
        assertThat(said(TransferStatus.of(Movement.to("EU", "US"), LAW, DAY).carrying().getFirst())).contains("certified entity to be checked");
        assertThat(on("EU", "CA", DAY, checked("ca-2002-2", "2026"))).isEqualTo(COVERED);
    }

    @Test
    void namesTheJudgmentThatEndedADecision() {
        var status = TransferStatus.of(Movement.to("EU", "US", named("mechanisms like the EU-U.S. Privacy Shield framework")), LAW, LocalDate.of(2021, 1, 1));
        assertThat(status.state()).isEqualTo(NOT_COVERED);
        assertThat(status.since()).isEqualTo(LocalDate.of(2020, 7, 16));
        assertThat(status.reason().in(Texts.in(Locale.ENGLISH))).contains("16 July 2020").contains("C-311/18");
        assertThat(status.grounds()).singleElement().matches(GroundStatus::isLapsed);
    }

    @Test
    void anUnknownCountryIsSaidWhileItsGroundsAreStillJudged() {
        var movement = Movement.to("EU", "", named("safe harbor framework"));
        assertThat(TransferStatus.of(movement, LAW, LocalDate.of(2015, 1, 1)).state()).isEqualTo(COUNTRY_UNKNOWN);
        assertThat(TransferStatus.of(movement, LAW, LocalDate.of(2015, 1, 1)).grounds().getFirst().force()).isEqualTo(Force.LIMITED);
        assertThat(TransferStatus.of(movement, LAW, LocalDate.of(2016, 1, 1)).grounds().getFirst().force()).isEqualTo(Force.FAILS);
        assertThat(said(TransferStatus.of(movement, LAW, LocalDate.of(2016, 1, 1)).grounds().getFirst())).contains("6 October 2015").contains("C-362/14");
    }

    @Test
    void aDecisionOnOneCountryDoesNotCoverAnother() {
        assertThat(ground("EU", "IN", DAY, named("Decision 2013/65/EU")).reasons()).extracting(Reason::key).containsExactly("other-country");
        assertThat(ground("EU", "IN", DAY, tool("45")).reasons()).extracting(Reason::key).containsExactly("no-decision-of-country");
    }

    @Test
    void anInternationalOrganisationIsNoCountry() {
        assertThat(organisation("European Patent Organisation", "DE")).isEqualTo(COVERED);
        assertThat(organisation("EPO", "")).isEqualTo(COVERED);
        assertThat(organisation("An organisation in Geneva", "CH")).isEqualTo(NOT_COVERED);
    }

    @Test
    void findsTheInstrumentFromToolModuleAndReference() {
        assertThat(ground("EU", "IN", DAY, clauses("Implementing Decision (EU) 2021/914", "module 2, controller to processor")).row()).isEqualTo("scc-2021-914-m2");
        assertThat(ground("EU", "IN", DAY, clauses("2021/914", "4")).row()).isEqualTo("scc-2021-914-m4");
        assertThat(ground("EU", "IN", DAY, clauses("2021/914", "")).reasons()).extracting(Reason::key).containsExactly("module-open");
        assertThat(ground("EU", "IN", LocalDate.of(2020, 1, 1), clauses("Decision 2004/915/EC", "")).row()).isEqualTo("scc-2004-915");
        assertThat(ground("EU", "IN", LocalDate.of(2020, 1, 1), clauses("Decision 2001/497/EC", "")).row()).isEqualTo("scc-2001-497");
        assertThat(ground("EU", "IN", DAY, clauses("", "")).reasons()).extracting(Reason::key).containsExactly("set-open");
        assertThat(ground("BR", "IN", DAY, clauses("Resolution CD/ANPD 19/2024", "")).row()).isEqualTo("br-scc");
        assertThat(ground("EU", "IN", DAY, tool("46-2-f")).row()).isEqualTo("certification");
        assertThat(ground("EU", "IN", DAY, tool("49-1-sub2")).row()).isEqualTo("art49-1-sub2");
        assertThat(ground("CH", "IN", DAY, tool("49-1-a")).row()).isEqualTo("ch-art17");
        assertThat(ground("UK", "IN", DAY, tool("46-2-e")).force()).isEqualTo(Force.UNMATCHED);
    }

    @Test
    void freeTextThatMatchesNothingStaysVerbatim() {
        var ground = ground("EU", "IN", DAY, named("appropriate measures at the recipient"));
        assertThat(ground.force()).isEqualTo(Force.UNMATCHED);
        assertThat(ground.act()).isEqualTo("appropriate measures at the recipient");
        assertThat(said(ground)).contains("Cannot be matched");
        assertThat(on("EU", "IN", DAY, named("appropriate measures at the recipient"))).isEqualTo(NOT_COVERED);
    }

    @Test
    void clausesOfArticle28AreNoGroundOfATransfer() {
        assertThat(ground("EU", "IN", DAY, clauses("Implementing Decision (EU) 2021/915", "")).reasons()).extracting(Reason::key).containsExactly("no-transfer-instrument");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-09-26, '', HOLDS",
        "2021-09-27, '', LIMITED",
        "2021-09-27, 2021-09-26, HOLDS",
        "2021-09-27, 2021-09, LIMITED",
        "2021-09-27, 2021-09-27, FAILS",
        "2022-12-27, 2015-03-01, LIMITED",
        "2022-12-28, 2015-03-01, FAILS",
        "2014-01-01, 2015-03-01, FAILS",
    })
    void judgesOldClausesByTheDateOfTheContract(LocalDate day, String agreed, Force force) {
        var ground = ground("EU", "IN", day, agreed(clauses("2010/87", ""), agreed));
        assertThat(ground.row()).isEqualTo("scc-2010-87");
        assertThat(ground.force()).isEqualTo(force);
    }

    @Test
    void approvalsUnderTheFormerLawAreToBeVerified() {
        var rules = approved("2012-11", "controller");
        assertThat(ground("EU", "IN", DAY, rules).force()).isEqualTo(Force.LIMITED);
        assertThat(said(ground("EU", "IN", DAY, rules))).contains("To be verified").contains("November 2012").contains("Article 46(5)");
        assertThat(ground("EU", "IN", LocalDate.of(2018, 5, 24), rules).force()).isEqualTo(Force.OUTSIDE_DATA);
        assertThat(on("EU", "IN", DAY, approved("2022-11-14", "controller"))).isEqualTo(COVERED);
        assertThat(ground("EU", "IN", DAY, approved("2022-11-14", "processor")).row()).isEqualTo("bcr-p");
    }

    @Test
    void corporateRulesDoNotReachBeyondTheGroup() {
        var outside = new Movement("EU", "", "IN", "", false, "", Answer.NO, List.of(approved("2022-11-14", "controller")), AssessmentState.ON_FILE, Conclusion.OPEN);
        assertThat(TransferStatus.of(outside, LAW, DAY).state()).isEqualTo(NOT_COVERED);
        assertThat(TransferStatus.of(outside, LAW, DAY).grounds().getFirst().reasons()).extracting(Reason::key).containsExactly("outside-group");
    }

    @Test
    void anAssessmentThatSaysNoTakesTheSafeguardAway() {
        var refused = new Movement("EU", "", "IN", "", false, "", Answer.NOT_STATED, List.of(clauses("2021/914", "module 1")), AssessmentState.ON_FILE, Conclusion.NOT_EQUIVALENT);
        assertThat(TransferStatus.of(refused, LAW, DAY).state()).isEqualTo(NOT_COVERED);
    }

    @Test
    void saysWhetherAnImpactAssessmentIsMissing() {
        assertThat(TransferStatus.of(Movement.to("EU", "IN", clauses("2021/914", "module 1")), LAW, DAY).assessmentMissing()).isTrue();
        assertThat(TransferStatus.of(Movement.to("EU", "NZ", clauses("2021/914", "module 1")), LAW, DAY).assessmentMissing()).isFalse();
        assertThat(TransferStatus.of(Movement.to("EU", "IN"), LAW, DAY).assessmentMissing()).isFalse();
    }

    @Test
    void nothingRestsOnAnExample() {
        var example = clauses("2021/914", "module 1");
        example = new Safeguard(example.tool(), "", true, example.module(), example.reference(), PartialDate.BLANK, "", PartialDate.BLANK, PartialDate.BLANK, Id.none(), "", Provenance.BLANK);
        assertThat(on("EU", "IN", DAY, example)).isEqualTo(NOT_COVERED);
        assertThat(ground("EU", "IN", DAY, example).force()).isEqualTo(Force.HOLDS);
    }

    @Test
    void aGroundThatEndsForTheRecipientSoonIsLimited() {
        var certificate = tool("46-2-f");
        assertThat(on("EU", "IN", DAY, expiring(certificate, "2027-03-01"))).isEqualTo(COVERED);
        assertThat(on("EU", "IN", DAY, expiring(certificate, "2027-02-01"))).isEqualTo(LIMITED);
        assertThat(on("EU", "IN", DAY, expiring(certificate, "2026-11-21"))).isEqualTo(NOT_COVERED);
    }

    private static State on(String regime, String country, LocalDate day, Safeguard... safeguards) {
        return TransferStatus.of(Movement.to(regime, country, safeguards), LAW, day).state();
    }

    private static GroundStatus ground(String regime, String country, LocalDate day, Safeguard safeguard) {
        return TransferStatus.of(Movement.to(regime, country, safeguard), LAW, day).grounds().getFirst();
    }

    private static TransferStatus from(String exporter, String country) {
        return TransferStatus.of(new Movement("", exporter, country, "", false, "", Answer.NOT_STATED, List.of(), AssessmentState.NOT_STATED, Conclusion.OPEN), LAW, DAY);
    }

    private static State organisation(String name, String country) {
        return TransferStatus.of(new Movement("EU", "", country, "", true, name, Answer.NO, List.of(), AssessmentState.NOT_STATED, Conclusion.OPEN), LAW, DAY).state();
    }

    private static String said(GroundStatus ground) {
        return ground.reasons().getFirst().in(Texts.in(Locale.ENGLISH));
    }

    private static Safeguard tool(String code) {
        return safeguard(Term.of(code), "", "", "", "", "", "", "");
    }

    private static Safeguard named(String words) {
        return safeguard(Term.text(words), "", "", "", "", "", "", "");
    }

    private static Safeguard instrument(String row) {
        return safeguard(Term.BLANK, row, "", "", "", "", "", "");
    }

    private static Safeguard checked(String row, String checkedOn) {
        return safeguard(Term.of("45"), row, "", "", "", "", checkedOn, "");
    }

    private static Safeguard clauses(String reference, String module) {
        return safeguard(Term.of("46-2-c"), "", module, reference, "", "", "", "");
    }

    private static Safeguard approved(String on, String module) {
        return safeguard(Term.of("46-2-b"), "", module, "", on, "a supervisory authority", "", "");
    }

    private static Safeguard agreed(Safeguard safeguard, String on) {
        return safeguard(safeguard.tool(), "", safeguard.module(), safeguard.reference(), on, "", "", "");
    }

    private static Safeguard expiring(Safeguard safeguard, String on) {
        return safeguard(safeguard.tool(), "", "", "", "", "", "", on);
    }

    private static Safeguard safeguard(Term tool, String row, String module, String reference, String concludedOn, String approvedBy, String checkedOn, String expiresOn) {
        return new Safeguard(tool, row, false, module, reference, PartialDate.of(concludedOn), approvedBy, PartialDate.of(checkedOn), PartialDate.of(expiresOn), Id.none(), "", Provenance.BLANK);
    }
}
