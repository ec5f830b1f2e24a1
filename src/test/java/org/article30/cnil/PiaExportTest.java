package org.article30.cnil;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.article30.dpia.ImpactAssessment;
import org.article30.store.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was imported comes out as it went in, but for what was changed in between. */
class PiaExportTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"everything.json", "older.json"})
    void givesAnUnchangedImportBackFieldByField(String name) {
        var source = PiaFiles.text(name);
        var exported = PiaRoundTrip.exported(PiaFiles.imported(source, folder).assessment(), PiaFiles.ENGLISH);
        assertThat(PiaRoundTrip.differences(PiaValues.document(source), PiaValues.document(exported))).isEmpty();
        assertThat(exported).endsWith("}\n");
    }

    @Test
    void keepsWhatIsNoCharacterWithoutShowingIt() {
        var file = PiaFiles.everything();
        ((ObjectNode) file.at("/answers/2/data")).put("text", "N\u0000o\uFFFEn\uFFFFe\u0085.&#xD800;&#xFFFF;");
        ((ObjectNode) file.path("pia")).put("name", "A\u0007\uFFFFB \uD83D\uDE00");
        var assessment = PiaFiles.imported(file.toString(), folder).assessment();
        assertThat(assessment.description().codes()).startsWith("None.");
        assertThat(assessment.sheet().name()).isEqualTo("AB \uD83D\uDE00");
        assertThat(PiaRoundTrip.differences(file, PiaValues.document(PiaRoundTrip.exported(assessment, PiaFiles.ENGLISH)))).isEmpty();
    }

    @Test
    void keepsAMeasureThatHasNoTitleYet() {
        var file = PiaFiles.everything();
        ((ObjectNode) file.at("/measures/0")).put("title", "");
        ((ArrayNode) file.at("/answers/21/data/list")).set(0, "");
        var exported = PiaRoundTrip.exported(PiaFiles.imported(file.toString(), folder).assessment(), PiaFiles.ENGLISH);
        assertThat(PiaRoundTrip.differences(file, PiaValues.document(exported))).isEmpty();
    }

    @Test
    void keepsMeasuresOfTheSameTitle() {
        var file = PiaFiles.everything();
        ((ObjectNode) file.at("/measures/1")).put("title", file.at("/measures/0/title").asText());
        ((ArrayNode) file.at("/answers/21/data/list")).set(1, file.at("/measures/0/title").asText());
        var exported = PiaRoundTrip.exported(PiaFiles.imported(file.toString(), folder).assessment(), PiaFiles.ENGLISH);
        assertThat(PiaRoundTrip.differences(file, PiaValues.document(exported))).isEmpty();
    }

    @Test
    void keepsEveryDigit() {
        var exported = PiaRoundTrip.exported(PiaFiles.assessment(folder), PiaFiles.ENGLISH);
        assertThat(exported).contains("\"ratio\": 0.10", "\"weight\": 1.50", "123456789012345678901234567890", "2.0");
    }

    @Test
    void addsTheListsThatTheToolCannotDoWithout() {
        var exported = PiaValues.document(PiaRoundTrip.exported(PiaFiles.imported("{\"pia\":{\"name\":\"Bare\"}}", folder).assessment(), PiaFiles.ENGLISH));
        assertThat(exported).isEqualTo(PiaValues.document("{\"pia\":{\"name\":\"Bare\"},\"answers\":[],\"measures\":[],\"evaluations\":[],\"comments\":[]}"));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("name", value -> value.withObject("/sheet").put("name", "Card"), "pia.name: \"Library card\" -> \"Card\""),
                change("scope", value -> value.withObject("/sheet").put("scope", "Books"), "pia.category: \"Culture\" -> \"Books\""),
                change("author", value -> ((ObjectNode) value.at("/sheet/team/0")).put("name", "Somebody else"), "pia.author_name: \"Author of the library\" -> \"Somebody else\""),
                change("advice", value -> value.withObject("/advice").put("conclusion", "NOT"), "pia.dpo_status: 1 -> 0"),
                change("views", value -> value.withObject("/views").put("sought", "NO"), "pia.concerned_people_searched_opinion: true -> false"),
                change("conclusion", value -> value.withObject("/views").remove("conclusion"), "pia.concerned_people_status: 0 -> null"),
                change("decision", value -> value.withObject("/decision").put("outcome", "REJECTED").put("reason", "Still vague"),
                        "pia.rejection_reason: \"Purposes were vague\" -> \"Still vague\"", "pia.status: 3 -> 1"),
                change("archive", value -> value.withObject("/sheet").put("stage", "ARCHIVED"), "pia.status: 3 -> 4"),
                change("conditions", value -> value.withObject("/decision").put("conditions", "None"), "pia.applied_adjustments: \"Purposes rewritten\" -> \"None\""),
                change("answer", value -> value.withObject("/description").put("codes", "ISO <27701> & more\n\nSince 2024"),
                        "answers[2].data.text: \"None.\" -> \"<p>ISO &lt;27701&gt; &amp; more</p>\\n<p>Since 2024</p>\""),
                change("cleared answer", value -> value.withObject("/lawfulness").remove("objection"), "answers[15].data.text: \"In writing\" -> \"\""),
                change("new answer", value -> value.withObject("/lawfulness").put("transfers", "None"), "answers[17].data.text: null -> \"None\""),
                change("severity", value -> ((ObjectNode) value.at("/risks/0")).put("severity", "MAXIMUM"), "answers[22].data.gauge: 2 -> 4"),
                change("reason", value -> ((ObjectNode) value.at("/risks/0")).put("likelihoodReason", "Seldom"), "answers[23].data.text: \"Desks are watched\" -> \"Seldom\""),
                change("impacts", value -> ((ObjectNode) value.at("/risks/0")).put("impacts", "Shame\nLoss of trust\nFear"), "answers[18].data.list[2]:  -> \"Fear\""),
                change("mitigation", value -> ((ArrayNode) value.at("/risks/0/mitigations")).remove(1), "answers[21].data.list[1]: \"R&D <rules>\" -> "),
                change("residual", value -> ((ObjectNode) value.at("/risks/0")).put("residualSeverity", "NEGLIGIBLE"), "evaluations[18].gauges.x: 2 -> 1"),
                change("acceptance", value -> ((ObjectNode) value.at("/risks/0")).put("acceptance", "ACCEPTED"), "evaluations[18].status: 2 -> 3"),
                change("measure’s name", value -> ((ObjectNode) value.at("/measures/0")).put("name", "Closed desks"),
                        "answers[21].data.list[0]: \"Locked desks\" -> \"Closed desks\"", "measures[0].title: \"Locked desks\" -> \"Closed desks\""),
                change("measure’s text", value -> ((ObjectNode) value.at("/measures/2")).put("text", "Three."), "measures[2].content: \"Two people check.\" -> \"Three.\""),
                change("action", value -> ((ObjectNode) value.at("/actions/0")).put("due", "2025-07"), "evaluations[2].estimated_implementation_date: \"2025-05-31T22:00:00.000Z\" -> \"2025-07-31T00:00:00.000Z\""),
                change("owner", value -> ((ObjectNode) value.at("/actions/1")).put("owner", "Nobody"), "evaluations[14].person_in_charge: \"IT\" -> \"Nobody\""),
                change("words of an action", value -> ((ObjectNode) value.at("/actions/1")).put("what", "Half a minute"), "evaluations[14].action_plan_comment: \"Shorten to one minute.\" -> \"Half a minute\""),
                change("action removed", value -> ((ArrayNode) value.at("/actions")).remove(2),
                        "evaluations[18].action_plan_comment: \"Install filters on the screens.\" -> \"\"", "evaluations[18].person_in_charge: \"Facilities\" -> \"\""),
                change("actions in another order", value -> ((ArrayNode) value.at("/actions")).add(((ArrayNode) value.at("/actions")).remove(0))),
                change("notes", value -> value.put("notes", "Seen by the board")));
    }

    private static Arguments change(String what, Consumer<ObjectNode> change, String... differences) {
        return Arguments.of(what, change, List.of(differences));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void changesOnlyWhatWasChanged(String what, Consumer<ObjectNode> change, List<String> differences) {
        var exported = exported(PiaFiles.assessment(folder), change);
        assertThat(PiaRoundTrip.differences(PiaFiles.everything(), exported)).as(what).containsExactlyElementsOf(differences);
    }

    private static JsonNode exported(ImpactAssessment assessment, Consumer<ObjectNode> change) {
        return PiaValues.document(PiaRoundTrip.exported(changed(assessment, change), PiaFiles.ENGLISH));
    }

    static ImpactAssessment changed(ImpactAssessment assessment, Consumer<ObjectNode> change) {
        var value = (ObjectNode) PiaValues.document(Json.compact(assessment));
        change.accept(value);
        return Json.read(value.toString(), ImpactAssessment.class);
    }

    @Test
    void addsAMeasureAndNamesItWhereItLowersARisk() {
        var exported = exported(PiaFiles.assessment(folder), value -> {
            ((ArrayNode) value.at("/measures")).addObject().put("key", "new").put("name", "Shutters").put("text", "Down at night.");
            ((ObjectNode) value.at("/risks/2")).putArray("mitigations").addObject().put("measure", "new");
            ((ArrayNode) value.at("/actions")).addObject().put("what", "Buy them").put("measure", "new").put("owner", "Facilities");
        });
        assertThat(exported.at("/measures/3/id").asInt()).isEqualTo(45);
        assertThat(exported.at("/measures/3/title").asText()).isEqualTo("Shutters");
        assertThat(exported.at("/answers/33/data/list/0").asText()).isEqualTo("Shutters");
        assertThat(exported.at("/evaluations/21/reference_to").asText()).isEqualTo("3.1.45");
        assertThat(exported.at("/evaluations/21/action_plan_comment").asText()).isEqualTo("Buy them");
        assertThat(PiaRoundTrip.differences(PiaFiles.everything(), exported)).allSatisfy(difference -> assertThat(difference).matches("(measures\\[3]|answers\\[33]\\.data\\.list|evaluations\\[21]).*"));
    }

    @Test
    void takesAMeasureAwayWithItsEvaluation() {
        var exported = exported(PiaFiles.assessment(folder), value -> {
            ((ArrayNode) value.at("/measures")).remove(0);
            ((ArrayNode) value.at("/risks/0/mitigations")).remove(0);
            ((ArrayNode) value.at("/actions")).remove(1);
        });
        assertThat(exported.path("measures").findValuesAsText("id")).containsExactly("42", "44");
        assertThat(exported.path("evaluations").findValuesAsText("reference_to")).hasSize(20).doesNotContain("3.1.41");
        assertThat(exported.at("/answers/21/data/list").toString()).isEqualTo("[\"R&D <rules>\"]");
    }

    @Test
    void makesAMeasureOfANewActionWithoutOne() {
        var exported = exported(PiaFiles.assessment(folder), value -> ((ArrayNode) value.at("/actions")).addObject().put("what", "Tell readers").put("due", "2025-09-01"));
        assertThat(exported.at("/measures/3/title").asText()).isEqualTo("Tell readers");
        assertThat(exported.at("/evaluations/21/estimated_implementation_date").asText()).isEqualTo("2025-09-01T00:00:00.000Z");
    }

    @Test
    void canImportWhatItExportedOfAChangedOne() {
        var changed = changed(PiaFiles.assessment(folder), value -> {
            value.withObject("/description").put("nature", "Lines\nof <b>text</b>\n\n• and a list");
            ((ArrayNode) value.at("/actions")).addObject().put("what", "Tell readers");
        });
        var again = PiaFiles.imported(PiaRoundTrip.exported(changed, PiaFiles.ENGLISH), folder).assessment();
        assertThat(again.description()).isEqualTo(changed.description());
        assertThat(again.risks()).isEqualTo(changed.risks());
        assertThat(again.actions()).hasSize(4);
    }
}
