package org.article30.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.dpia.AssessmentSection;
import org.article30.dpia.ImpactAssessment;
import org.article30.fact.PartialDate;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sections of an assessment of the sample’s web shop rest on. */
class RegisterExtractTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final ImpactAssessment CONFIRMED = confirmed(Changed.nothing());

    private static ImpactAssessment confirmed(RegisterView view) {
        var assessment = Json.read("{\"activities\":[\"complete.c06\"]}", ImpactAssessment.class);
        var extract = RegisterExtract.of(assessment, view);
        for (var section : AssessmentSection.values()) {
            assessment = extract.confirm(section, assessment, "Privacy office", DAY);
        }
        return assessment;
    }

    private static String moved(RegisterView view) {
        return RegisterExtract.of(CONFIRMED, view).moved(CONFIRMED).stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            complete.c06 | controllers.0.qualifier | "joint controller" | CONTROLLERS
            complete.c06 | controllers.0.party | "complete.uk" | CONTROLLERS
            complete.c06 | joint.exists | "YES" | CONTROLLERS
            complete.org | name | "Another name" | CONTROLLERS
            complete.org | kind | "PERSON" | CONTROLLERS
            complete.org | seats.0.town | "Esch" | CONTROLLERS
            complete.org | contacts.0.value | "other@example.org" | CONTROLLERS
            complete.org | officer.name | "Another function" | CONTROLLERS
            complete.org | representatives | [{"regime":"UK","decision":"OPEN"}] | CONTROLLERS
            complete.org | numbers | [] | ``
            complete.org | notes | "A note" | ``
            complete.org | sector | "Another" | ``
            complete.host | name | "Another host" | PROCESSORS LIFE_CYCLE ASSETS NECESSITY
            complete.carrier | name | "Another carrier" | LIFE_CYCLE NECESSITY
            complete.e.order | label | "Orders and wishes" | DATA LIFE_CYCLE NECESSITY
            complete.e.order | special | "YES" | DATA LIFE_CYCLE NECESSITY
            complete.e.order | description | "What was ordered" | ``
            complete.e.fitness | label | "Another" | ``
            complete.t.ch | category | {"text":"Others"} | CONSENT_PROCESSORS_TRANSFERS
            complete.host | seats | [] | ``
            complete.vault | name | "Another sub-processor" | PROCESSORS
            complete.eng.host | services | "Other services" | PROCESSORS
            complete.eng.host | standing | "QUESTIONABLE" | PROCESSORS
            complete.eng.host | country | "FR" | PROCESSORS
            complete.eng.host | places | [{"country":"FR"}] | PROCESSORS
            complete.eng.vault | subProcessors | "Others" | PROCESSORS
            complete.eng.host | contract | "MISSING" | CONSENT_PROCESSORS_TRANSFERS
            complete.eng.host | concludedOn | "2019-01-08" | CONSENT_PROCESSORS_TRANSFERS
            complete.eng.host | commitments.0.coverage | "MISSING" | CONSENT_PROCESSORS_TRANSFERS
            complete.eng.archive | safeguards | [] | CONSENT_PROCESSORS_TRANSFERS
            complete.eng.host | activities | ["complete.c01"] | PROCESSORS CONSENT_PROCESSORS_TRANSFERS
            complete.eng.host | notes | "A note" | ``
            complete.eng.host | audit.method | "A visit" | ``
            complete.eng.cctv | services | "Other services" | ``
            complete.t.ch | safeguards | [] | CONSENT_PROCESSORS_TRANSFERS
            complete.t.ch | frequency | "Weekly" | ``
            complete.t.uk | safeguards | [] | ``
            complete.c06 | particulars.reference | "VOR-X" | NAME
            complete.c06 | particulars.name | "Shop" | NAME
            complete.c06 | particulars.status | "DRAFT" | NAME
            complete.c06 | particulars.begun | "2014-11" | DATES
            complete.c06 | particulars.ended | "2027" | DATES
            complete.c06 | particulars.description | "Sells" | NATURE
            complete.c06 | particulars.department | "Sales" | ``
            complete.c06 | particulars.reviewed | "2026-10-01" | ``
            complete.c06 | particulars.openQuestions | "None" | ``
            complete.c06 | capacity | "PROCESSOR" | ``
            complete.c06 | facts.subjects.0.note | "18 years or more" | DATA
            complete.c06 | facts.subjects.0.vulnerable | "YES" | DATA
            complete.c06 | facts.data.0.examples | "Articles" | DATA
            complete.c06 | facts.data.0.subjects | [] | DATA
            complete.c06 | facts.data.0.special | "YES" | DATA SPECIAL_DATA
            complete.c06 | facts.data.0.term | {"code":"health"} | DATA LIFE_CYCLE NECESSITY
            complete.c06 | facts.data.0.sources | [] | LIFE_CYCLE
            complete.c06 | facts.data.0.retention | [] | NECESSITY
            complete.c06 | purposes.0.text | "To sell" | PURPOSES
            complete.c06 | purposes.0.term | {"code":"crm"} | PURPOSES
            complete.c06 | purposes.0.bases.0.law | "A law" | LAWFULNESS
            complete.c06 | purposes.0.bases | [] | LAWFULNESS
            complete.c06 | accountability.furtherPurposes | [{"further":"Statistics"}] | SECONDARY_USES
            complete.c06 | facts.traits | [] | NATURE
            complete.c06 | thirdCountries.answer | "NO" | NATURE
            complete.c06 | thirdCountries.note | "None" | NATURE
            complete.c06 | facts.sources.0.note | "Asked" | LIFE_CYCLE
            complete.c06 | facts.operations.0.means | "Paper" | LIFE_CYCLE
            complete.c06 | facts.recipients.0.condition | "Monthly" | LIFE_CYCLE NECESSITY
            complete.c06 | facts.retention.0.period | "P5Y" | NECESSITY
            complete.c06 | facts.systems.0.location | "Elsewhere" | ASSETS
            complete.c06 | accountability.aiSystems | [{"name":"Chat"}] | ASSETS
            complete.c06 | accountability.conditions | [{"law":"A law"}] | SPECIAL_DATA
            complete.c06 | accountability.automated.logic | "Another" | RIGHTS
            complete.c06 | accountability.consents | [{"wording":"I agree"}] | CONSENT_PROCESSORS_TRANSFERS
            complete.c06 | accountability.trackers | [] | ``
            complete.c06 | accountability.provision.consequences | "None" | ``
            complete.c06 | accountability.impactAssessment.state | "Done" | ``
            complete.c06 | facts.measures | [{"text":"Locks"}] | SECURITY
            complete.c06 | general | ["complete.g.standard"] | RIGHTS
            complete.c06 | general | ["complete.g.rights"] | ASSETS SECURITY
            complete.c06 | documents | [] | ``
            complete.c06 | related | [] | ``
            complete.c06 | notes | "A note" | ``
            complete.c06 | facts.sources.0.provenance | {"certainty":"INFERRED"} | ``
            complete.c06 | provenance | {} | ``
            complete.g.standard | notes | "A note" | ``
            complete.g.standard | facts.measures | [] | SECURITY
            complete.g.rights | facts.rights | [] | RIGHTS
            complete.g.uk | facts.measures | [] | ``
            complete.c05 | particulars.name | "Another activity" | ``
            """)
    void aChangeOfTheRegisterMarksExactlyTheSectionsThatRestOnIt(String record, String path, String json, String sections) {
        assertThat(moved(Changed.at(record, path, json))).isEqualTo(sections == null ? "" : sections);
    }

    @Test
    void nothingHasMovedWhereNothingChanged() {
        assertThat(moved(Changed.nothing())).isEmpty();
    }

    @Test
    void theAssessmentOfAnInterestMovesTheLegalBasesItSupports() {
        var linked = Changed.at("complete.c06", "purposes.0.bases.0.interestAssessment", "\"lia\"");
        assertThat(moved(linked)).isEqualTo("LAWFULNESS");
    }

    @Test
    void dataThatBecomeSpecialByWhatTheyAreMoveTheSectionOnSpecialData() {
        var data = "'facts': {'data': [{'key': 'd', 'term': {'code': '%s'}}]}";
        var assessment = Json.read("{\"activities\":[\"a\"]}", ImpactAssessment.class);
        var confirmed = RegisterExtract.of(assessment, Screened.activity(data.formatted("name")).view()).confirm(AssessmentSection.SPECIAL_DATA, assessment, "", DAY);
        assertThat(RegisterExtract.of(confirmed, Screened.activity(data.formatted("email")).view()).moved(confirmed)).isEmpty();
        assertThat(RegisterExtract.of(confirmed, Screened.activity(data.formatted("health")).view()).moved(confirmed)).containsExactly(AssessmentSection.SPECIAL_DATA);
    }

    @Test
    void anotherActivityMovesWhatItSaysOtherwise() {
        var two = Json.read(Json.compact(CONFIRMED).replace("\"activities\":[", "\"activities\":[\"" + Id.of("complete.c05") + "\","), ImpactAssessment.class);
        assertThat(RegisterExtract.of(two, Changed.nothing()).moved(two)).contains(AssessmentSection.NAME, AssessmentSection.DATA, AssessmentSection.PURPOSES)
                .doesNotContain(AssessmentSection.SPECIAL_DATA, AssessmentSection.SHEET, AssessmentSection.DECISION);
    }

    @Test
    void aSectionNobodyConfirmedIsNotConfirmedHoweverTheRegisterChanges() {
        var fresh = Json.read("{\"activities\":[\"complete.c06\"]}", ImpactAssessment.class);
        var extract = RegisterExtract.of(fresh, Changed.nothing());
        assertThat(AssessmentSection.values()).allMatch(section -> extract.state(section, fresh) == SectionState.NOT_CONFIRMED);
    }

    @Test
    void confirmingAgainReplacesTheFormerConfirmation() {
        var changed = Changed.at("complete.c06", "particulars.name", "\"Shop\"");
        var extract = RegisterExtract.of(CONFIRMED, changed);
        var again = extract.confirm(AssessmentSection.NAME, CONFIRMED, "Controller", DAY.plusDays(1));
        assertThat(extract.moved(again)).isEmpty();
        assertThat(again.confirmations()).hasSameSizeAs(CONFIRMED.confirmations());
        var last = RegisterExtract.confirmation(AssessmentSection.NAME, again).orElseThrow();
        assertThat(last.confirmedBy()).isEqualTo("Controller");
        assertThat(last.confirmedOn()).isEqualTo(PartialDate.of(DAY.plusDays(1)));
    }

    @Test
    void whatWasConfirmedIsTheSameAfterTheRecordWasStored() {
        var stored = Json.read(Json.compact(CONFIRMED), ImpactAssessment.class);
        assertThat(RegisterExtract.of(stored, Changed.nothing()).moved(stored)).isEmpty();
        assertThat(stored).isEqualTo(CONFIRMED);
    }

    @Test
    void onlySectionsThatRestOnTheRegisterDrawFromIt() {
        var drawn = EnumSet.noneOf(AssessmentSection.class);
        for (var activity : Changed.nothing().activities()) {
            var extract = new RegisterExtract(List.of(activity), Changed.nothing());
            Arrays.stream(AssessmentSection.values()).filter(section -> !extract.section(section).facts().isEmpty()).forEach(drawn::add);
        }
        assertThat(drawn).isEqualTo(Stream.of(AssessmentSection.values()).filter(RegisterExtract::isDrawn).collect(Collectors.toCollection(() -> EnumSet.noneOf(AssessmentSection.class))));
    }

    @Test
    void everyPlaceDrawnIsKnownByItsText() {
        for (var activity : Changed.nothing().activities()) {
            for (var section : AssessmentSection.values()) {
                assertThat(new RegisterExtract(List.of(activity), Changed.nothing()).section(section).facts().keySet())
                        .allSatisfy(text -> assertThat(Place.of(text)).isPresent());
            }
        }
        assertThat(Place.of(Place.text(Activity.KIND, Id.create(), "facts.nothing"))).isEmpty();
        assertThat(Place.of("nothing")).isEmpty();
    }
}
