package org.article30.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.article30.activity.Capacity;
import org.article30.activity.RecipientKind;
import org.article30.activity.RetentionRule;
import org.article30.activity.RightKind;
import org.article30.activity.RightStatus;
import org.article30.activity.Trait;
import org.article30.evidence.StatementKind;
import org.article30.fact.Answer;
import org.article30.fact.CalendarPeriod;
import org.article30.law.Law;
import org.article30.party.Party;
import org.article30.processor.Engagement;
import org.article30.processor.Standing;
import org.article30.register.Completeness;
import org.article30.register.CompletenessItem.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the register holds of UBPartner: retention, rights, statements of the policy, measures, and what is missing. */
class UbpartnerProvisionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Sample ubp = Sample.of("ubpartner");

    @Test
    @DisplayName("AC-UBP-16 a criterion and no period, and an exception for accounting")
    void keepsACriterionOfRetention() {
        assertThat(ubp.activities()).allSatisfy(activity -> assertThat(ubp.facts(activity).retention())
                .anyMatch(rule -> rule.criteria().contains("legitimate reason") && rule.criteria().contains("business relationship"))
                .allMatch(rule -> rule.period().isBlank()));
        assertThat(ubp.facts("a06").retention()).extracting(RetentionRule::scope).anyMatch(scope -> scope.contains("accounting"));
    }

    @Test
    @DisplayName("AC-UBP-17 answers within one month of receipt")
    void keepsTheResponseTime() {
        assertThat(ubp.rights("a01", RightKind.ACCESS)).singleElement().matches(right -> right.deadline().equals(CalendarPeriod.of("P1M")));
        assertThat(ubp.statements("15")).anyMatch(statement -> statement.kind() == StatementKind.DEADLINE
                && statement.period().equals(CalendarPeriod.of("P1M")) && statement.text().contains("receipt"));
    }

    @Test
    @DisplayName("AC-UBP-18 seven rights stated, portability missing")
    void tellsStatedRightsFromMissingOnes() {
        assertThat(Set.of(RightKind.ACCESS, RightKind.RECTIFICATION, RightKind.ERASURE, RightKind.RESTRICTION, RightKind.OBJECTION,
                RightKind.WITHDRAWAL, RightKind.COMPLAINT)).allSatisfy(kind ->
                assertThat(ubp.rights("a04", kind)).singleElement().matches(right -> right.status() != RightStatus.NOT_STATED));
        assertThat(ubp.rights("a04", RightKind.PORTABILITY)).singleElement().matches(right -> right.status() == RightStatus.NOT_STATED);
    }

    @Test
    @DisplayName("AC-UBP-19 complaints only in the country of residence")
    void keepsTheNarrowedComplaint() {
        assertThat(ubp.rights("a01", RightKind.COMPLAINT)).singleElement()
                .matches(right -> right.status() == RightStatus.NARROWED && right.text().contains("country of residence"));
    }

    @Test
    @DisplayName("AC-UBP-20 usage data are personal data")
    void keepsUsageDataAsPersonalData() {
        assertThat(ubp.entry("data.usage").description()).contains("IP address", "mobile device identifier", "time", "pages", "messages", "tickets");
        assertThat(ubp.data("a15")).contains("usage");
        assertThat(ubp.statements("22")).anyMatch(statement -> statement.kind() == StatementKind.NEGATIVE && !statement.contradicts().isBlank());
    }

    @Test
    @DisplayName("AC-UBP-21 what is analysed, e-mail responses included")
    void namesWhatIsAnalysed() {
        assertThat(ubp.data("a07")).contains("trans");
        assertThat(ubp.entry("data.trans").description()).contains("click stream", "log data", "e-mail response", "survey", "customer service");
        assertThat(ubp.traits("a07")).contains(Trait.CLICK_TRACKING);
    }

    @Test
    @DisplayName("AC-UBP-22 three pairs of contradictions")
    void pairsContradictions() {
        assertThat(Set.of("17", "22", "63")).allSatisfy(line ->
                assertThat(ubp.statements(line)).anyMatch(statement -> !statement.contradicts().isBlank()));
    }

    @Test
    @DisplayName("AC-UBP-23 colleagues are data subjects whose data another person gives")
    void knowsThirdPersons() {
        assertThat(ubp.subjects("a23")).containsExactly("colleagues");
        assertThat(ubp.activity("a23").facts().sources()).extracting(source -> ubp.label(source.term())).containsExactly("Another person");
        assertThat(ubp.activity("a23").accountability().consents()).singleElement().matches(consent -> consent.givenBy().contains("colleague"));
    }

    @Test
    @DisplayName("AC-UBP-24 banks and credit agencies: stated as processors, questionable")
    void doubtsBanksAndCreditAgencies() {
        assertThat(ubp.engagements()).filteredOn(engagement -> engagement.standing() == Standing.QUESTIONABLE)
                .extracting(engagement -> processor(engagement).name())
                .containsExactlyInAnyOrder("Banks and payment providers", "Third-party identity checking or credit reference agencies");
        assertThat(ubp.activity("a18").facts().recipients()).noneMatch(recipient -> recipient.kind() == RecipientKind.PROCESSOR);
        assertThat(ubp.activity("a17").facts().recipients()).noneMatch(recipient -> recipient.kind() == RecipientKind.PROCESSOR);
    }

    @Test
    @DisplayName("AC-UBP-25 whether SoPro is a controller of its own is asked")
    void asksWhetherSoproIsAController() {
        assertThat(ubp.activity("a16").particulars().openQuestions()).contains("controller of its own");
    }

    @Test
    @DisplayName("AC-UBP-26 the capacity for XT Cloud and the Helpdesk is unclear")
    void leavesTheCapacityOpen() {
        assertThat(Set.of("a13", "a14")).allSatisfy(id -> {
            assertThat(ubp.activity(id).capacity()).isEqualTo(Capacity.UNCLEAR);
            assertThat(ubp.activity(id).particulars().openQuestions()).contains("Article 28");
            assertThat(ubp.activity(id).clients()).extracting(client -> client.party()).containsExactly(ubp.id("customers"));
        });
    }

    @Test
    @DisplayName("AC-UBP-27 the policy lies on a staging host")
    void keepsTheHostOfThePolicy() {
        assertThat(ubp.document("policy").location()).isEqualTo("preprod.ubpartner.com");
    }

    @Test
    @DisplayName("AC-UBP-28 continued use counts as consent")
    void keepsConsentByUse() {
        assertThat(ubp.statements("6")).anyMatch(statement -> statement.kind() == StatementKind.CONSENT && statement.text().contains("Continued use"));
    }

    @Test
    @DisplayName("AC-UBP-29 the date the policy gives for the GDPR")
    void keepsTheDateGivenForTheRegulation() {
        assertThat(ubp.statements("39")).anyMatch(statement -> statement.kind() == StatementKind.LAW_NAMED
                && statement.text().contains("25 May 2018") && statement.contradicts().contains("24 May 2016"));
    }

    @Test
    @DisplayName("AC-UBP-30 the policy has no date")
    void leavesTheDateEmpty() {
        assertThat(ubp.document("policy").date().isBlank()).isTrue();
    }

    @Test
    @DisplayName("AC-UBP-31 data are not required, but the service may suffer")
    void keepsWhatFollowsWithoutData() {
        assertThat(ubp.activities()).allMatch(activity -> activity.accountability().provision().required() == Answer.NO
                && activity.accountability().provision().consequences().contains("suffer"));
    }

    @Test
    @DisplayName("AC-UBP-32 a sale: a conditional recipient, and the policy continues")
    void keepsTheSale() {
        assertThat(ubp.activity("a22").facts().recipients()).singleElement().matches(recipient -> recipient.condition().contains("sale"));
        assertThat(ubp.activity("a22").particulars().description()).contains("continue to apply");
    }

    @Test
    @DisplayName("AC-UBP-33 company confidentiality is left to the licence agreement")
    void excludesCompanyInformation() {
        assertThat(ubp.statements("5")).anyMatch(statement -> statement.kind() == StatementKind.EXCLUDED && statement.text().contains("licence"));
        assertThat(ubp.document("licence").title()).isNotBlank();
    }

    @Test
    @DisplayName("AC-UBP-34 complaints go to the company first; one month to answer")
    void keepsTheComplaintProcedure() {
        assertThat(ubp.activity("a20").particulars().description()).contains("UBPartner first", "one month");
        assertThat(ubp.statements("67")).anyMatch(statement -> statement.kind() == StatementKind.COMPLAINT_PROCEDURE);
    }

    @Test
    @DisplayName("AC-UBP-35 the measures named")
    void listsTheMeasures() {
        assertThat(ubp.facts("a01").measures()).extracting(measure -> ubp.label(measure.term())).contains("Confidential and secure storage",
                "Need to know", "Data governance programme", "Instructions to providers", "Storage inside the European Union");
    }

    @Test
    @DisplayName("AC-UBP-36 none of 23 activities is complete; no representative is needed")
    void findsNoActivityComplete() {
        var completeness = new Completeness(ubp.view(), Law.shipped(), DAY);
        assertThat(ubp.stored()).hasSize(23).noneMatch(completeness::isComplete);
        assertThat(ubp.stored()).allSatisfy(activity -> assertThat(completeness.of(activity))
                .filteredOn(item -> item.id().equals("30-1-a-rep")).singleElement().matches(item -> item.state() == State.NOT_APPLICABLE));
    }

    private Party processor(Engagement engagement) {
        return ubp.view().party(engagement.processor());
    }
}
