package org.article30.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.article30.activity.Activity;
import org.article30.document.Block;
import org.article30.exchange.Samples;
import org.article30.fact.Moment;
import org.article30.fact.Provenance;
import org.article30.logbook.Breach;
import org.article30.logbook.BreachRisk;
import org.article30.logbook.BreachRole;
import org.article30.logbook.CommunicationState;
import org.article30.logbook.Consent;
import org.article30.logbook.NotificationState;
import org.article30.logbook.SubjectRequest;
import org.article30.party.Party;
import org.article30.register.RegisterContent;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.junit.jupiter.api.Test;

/** The logs and the assessments of interests in print. */
class LogReportsTest {

    private static final RegisterContent COMPLETE = Samples.load("complete");
    private static final RegisterView VIEW = RegisterView.of(COMPLETE);
    private static final RegisterView UBPARTNER = RegisterView.of(Samples.load("ubpartner"));

    @Test
    void printsBreachesNewestFirstWithClocksAndReasonsForDelay() {
        var said = Said.by("breaches", VIEW, Id.none());
        assertThat(said.lines().filter(line -> line.startsWith("## "))).containsExactly("## B-2026-02 Notebook left on a train",
                "## B-2026-01 Printer down at a client’s letters", "## B-2025-02 Newsletter with visible addresses");
        assertThat(said).contains("Notified after 86 hours", "Done too late", "Over the weekend it was to be found out whether encryption was on; told late for this reason.", "Notified after 30 hours");
    }

    @Test
    void saysThatABreachIsOverdueWhereNobodyNotifiedInTime() {
        var open = breach("B-9", List.of(Id.of("complete.c04")), "2026-11-18T08:00+01:00");
        var view = RegisterView.of(Said.with(COMPLETE, Breach.KIND, Id.of("late"), open));
        assertThat(Said.by("breaches", view, Id.none())).contains("B-9 Lost key | 18 November 2026, 08:00 (UTC+01:00) | 21 November 2026, 08:00 (UTC+01:00) | Overdue");
    }

    @Test
    void leavesEntriesWithoutAnActivityToTheReportOnAllOrganisations() {
        var view = RegisterView.of(Said.with(COMPLETE, Breach.KIND, Id.of("stray"), breach("B-9", List.of(), "2026-11-18T08:00+01:00")));
        Id<Party> none = Id.of("nobody");
        assertThat(Said.by("breaches", view, Said.of(none))).contains("Entries that name no activity are not in this report on one organisation: 1.", "No breaches recorded.");
        assertThat(Said.by("breaches", view, Id.none())).contains("B-9 Lost key");
    }

    @Test
    void namesNobodyWhoAskedOrConsented() {
        var people = VIEW.all(SubjectRequest.KIND).stream().map(stored -> stored.value().person()).filter(person -> !person.isBlank()).toList();
        var consenting = VIEW.all(Consent.KIND).stream().map(stored -> stored.value().person()).filter(person -> !person.isBlank()).toList();
        assertThat(people).isNotEmpty();
        assertThat(consenting).isNotEmpty();
        assertThat(Said.by("requests", VIEW, Id.none())).contains("R-2026-3", "6 August 2026", "Some thousand e-mails").doesNotContain(people);
        assertThat(Said.by("consents", VIEW, Id.none())).contains("C-2024-1").doesNotContain(consenting);
        assertThat(rows("requests").toString()).doesNotContain(people);
    }

    @Test
    void givesLogsAsRowsForPrograms() {
        assertThat(rows("breaches")).hasSize(4).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows("breaches").getFirst()));
        assertThat(rows("requests")).hasSize(5).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows("requests").getFirst()));
        assertThat(rows("breaches").get(1)).contains("B-2026-02", "2026-07-10T19:30+02:00", "Done too late");
    }

    @Test
    void listsEachAssessmentOfAnInterestWithItsPurposes() {
        var said = Said.by("lia", VIEW, Id.none());
        assertThat(said.lines().filter(line -> line.startsWith("## LIA"))).extracting(line -> line.substring(3, 8)).containsExactly("LIA-1", "LIA-2", "LIA-3", "LIA-4", "LIA-5", "LIA-6");
        assertThat(said).contains("Purposes that rest on it: VOR-C07 Video surveillance: To protect people and goods, to clear up offences VOR-C16 Visitor book");
    }

    @Test
    void saysThatAssessmentsAreOnlyClaimed() {
        var table = Said.blocks("lia", UBPARTNER, Said.request(Id.none())).stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).findFirst().orElseThrow();
        assertThat(table.rows()).hasSize(5).allSatisfy(row -> assertThat(row.get(2).plain()).isEqualTo("Claimed in policy, not on file"));
        assertThat(table.rows()).filteredOn(row -> !row.get(1).plain().equals("not stated")).hasSize(4);
    }

    @Test
    void listsThePurposesThatHaveNoAssessment() {
        var said = Said.by("lia", RegisterView.of(Samples.load("bpe")), Id.none());
        assertThat(said.substring(said.indexOf("# Purposes without an assessment"))).contains("|");
        assertThat(Said.by("lia", VIEW, Id.none())).contains("None: every purpose on this basis names its assessment.");
    }

    @Test
    void printsEmptyLogsInWords() {
        var empty = RegisterView.of(new RegisterContent());
        assertThat(Said.by("breaches", empty, Id.none())).contains("No breaches recorded.");
        assertThat(Said.by("requests", empty, Id.none())).contains("No requests recorded.");
        assertThat(Said.by("consents", empty, Id.none())).contains("No consents recorded.");
        assertThat(Said.by("lia", empty, Id.none())).contains("No legitimate-interest assessments recorded.");
    }

    private static List<List<String>> rows(String report) {
        return Reports.rows(Reports.find(report).orElseThrow(), VIEW, Said.request(Id.none()));
    }

    private static Breach breach(String reference, List<Id<Activity>> activities, String aware) {
        return new Breach(reference, "Lost key", activities, BreachRole.CONTROLLER, List.of(), Moment.BLANK, Moment.BLANK, Moment.of(aware), "", "", "", 0, "", 0, "", "", BreachRisk.RISK, "",
                NotificationState.OPEN, "", Moment.BLANK, "", "", "", CommunicationState.OPEN, Moment.BLANK, "", Moment.BLANK, List.of(), "", Provenance.BLANK);
    }
}
